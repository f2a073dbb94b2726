#include "core/workspace/meetingusecases.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/sandbox.h"
#include "ui/editor/printedmarkdown.h"
#include "ui/language/sheettext.h"

#include <QImage>
#include <QPrinter>
#include <QTextDocument>
#include <QUrlQuery>

using namespace telemaco;
using namespace telemaco::test;

namespace {

const QDate today(2026, 11, 20);

QString u(const char* text) { return QString::fromUtf8(text); }

// A goal with a milestone due and a check-in since the last meeting.
Id<Goal> putMeasured(Workspace& workspace, const QString& title, Id<Relationship> relationship)
{
    const Id<Goal> goal = putGoal(workspace, title, today.addDays(40), relationship);
    Milestone milestone;
    milestone.goal = goal;
    milestone.title = u("outline");
    milestone.due = today.addDays(2);
    put(workspace, milestone);
    CheckIn checkIn;
    checkIn.goal = goal;
    checkIn.date = today.addDays(-2);
    checkIn.value = 3;
    checkIn.comment = u("went well");
    put(workspace, checkIn);
    return goal;
}

// Anna and Bruno, each with something of everything; with Anna one goal and one entry are shared.
struct Story {
    Sandbox sandbox{};
    std::unique_ptr<Workspace> workspace{};
    Id<Relationship> anna{};
    QList<ItemRef> shared{}; // with Anna, and what both know

    Story()
    {
        sandbox.clock.set(today);
        workspace = sandbox.open();
        change(*workspace, workspace->me().id, [](Person& me) { me.name = u("Marta"); });
        anna = fill(u("Anna"), true);
        fill(u("Bruno"), false);
    }

    template <class T> Id<T> keep(const T& object, bool known)
    {
        const Id<T> id = put(*workspace, object);
        if (known)
            shared += ItemRef{describe<T>().kind, id.value};
        return id;
    }

    Id<Relationship> fill(const QString& name, bool known)
    {
        const Id<Relationship> with = putMentee(*workspace, name);
        const Id<Person> other = workspace->get(with)->mentee;
        fillMeetings(with, known);
        Contact contact;
        contact.relationship = with;
        contact.day = today.addDays(-3);
        put(*workspace, contact);
        Expectation expectation;
        expectation.relationship = with;
        expectation.text = u("be on time");
        put(*workspace, expectation);
        fillShares(with, known);
        for (Id<Person> asker : {Id<Person>{}, other}) {
            Question question;
            question.text = u("How do I begin?");
            question.asker = asker;
            question.to = asker ? Id<Person>{} : other;
            keep(question, known);
        }
        return with;
    }

    void fillMeetings(Id<Relationship> with, bool known)
    {
        Meeting meeting;
        meeting.relationship = with;
        meeting.zone = u("Europe/Rome");
        meeting.date = today.addDays(-10);
        meeting.state = MeetingState::Held;
        keep(meeting, known);
        meeting.date = today.addDays(4);
        meeting.time = QTime(17, 0);
        meeting.minutes = 50;
        meeting.state = MeetingState::Planned;
        keep(meeting, known);
        AgendaItem item;
        item.relationship = with;
        item.text = u("the talk");
        keep(item, known);
        for (Id<Person> owner : {workspace->me().id, workspace->get(with)->mentee}) {
            Action action;
            action.relationship = with;
            action.owner = owner;
            action.title = u("two papers");
            action.due = today.addDays(7);
            keep(action, known);
        }
    }

    void fillShares(Id<Relationship> with, bool known)
    {
        for (bool share : {true, false}) {
            const Id<Goal> goal = putMeasured(*workspace, u("Speak in public"), with);
            Entry entry;
            entry.date = today.addDays(-1);
            entry.text = u("a page");
            const ItemRef items[] = {{Kind::Goal, goal.value}, {Kind::Entry, put(*workspace, entry).value}};
            REQUIRE(bringItems(*workspace, {items[0], items[1]}, with, true));
            if (!share)
                continue;
            REQUIRE(shareItems(*workspace, {items[0], items[1]}, with));
            if (!known)
                continue;
            shared << items[0] << items[1];
            for (Kind kind : {Kind::Milestone, Kind::CheckIn})
                for (const Record& record : workspace->store().select(kind, "where goal = ?", {goal.value}))
                    shared += record.ref();
        }
    }

    Preparation sheet(Audience audience) { return *prepare(*workspace, anna, audience); }
};

// Puts a word of its own into every text of every item; answers them with where they stand.
QHash<QString, std::pair<ItemRef, QString>> plantWords(Workspace& workspace)
{
    QHash<QString, std::pair<ItemRef, QString>> planted;
    const auto records = everything(workspace);
    REQUIRE(workspace.perform({u("edit"), Kind::Person}, [&](Writer& writer) -> Result<void> {
        for (Record record : records) {
            const auto& fields = entityType(record.kind).fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                const bool text = fields[i].type == FieldType::Text || fields[i].type == FieldType::LongText;
                const QString name = QString::fromLatin1(fields[i].name);
                if (!text || name == u"zone" || record.kind == Kind::Tag || record.kind == Kind::ImportSource)
                    continue;
                const QString word = u("zq%1x").arg(planted.size());
                record.values[static_cast<qsizetype>(i)]
                    = QString(record.values[static_cast<qsizetype>(i)].toString() + u' ' + word).trimmed();
                planted.insert(word, {record.ref(), name});
            }
            TELEMACO_TRY(writer.saveRecord(record));
        }
        return {};
    }));
    return planted;
}

// What the other side may read of an item that both know.
bool mayBeRead(const Story& story, ItemRef item, const QString& field)
{
    if (item.kind == Kind::Person)
        return field == u"name";
    static const QHash<Kind, QStringList> open{{Kind::Meeting, {u("notes"), u("closing"), u("place")}},
        {Kind::AgendaItem, {u("text")}}, {Kind::Question, {u("text")}}, {Kind::Action, {u("title")}},
        {Kind::Goal, {u("title"), u("unit")}}, {Kind::Milestone, {u("title")}},
        {Kind::CheckIn, {u("comment")}}, {Kind::Entry, {u("title"), u("text")}}};
    return story.shared.contains(item) && open.value(item.kind).contains(field);
}

QString mailText(const QUrl& url)
{
    const QUrlQuery query(url.query(QUrl::FullyEncoded));
    return query.queryItemValue(u("subject"), QUrl::FullyDecoded) + u'\n'
        + query.queryItemValue(u("body"), QUrl::FullyDecoded);
}

} // namespace

TEST_CASE("the sheet says what is open, in parts that have something in them", "[sheet]")
{
    Story story;
    const QString plain = sheetPlain(story.sheet(Audience::Me), today);
    for (const char* words :
        {"Meeting with Anna\nTuesday 24 November 2026, 17:00 · 50 minutes\nLast in touch 3 days ago\n",
            "\nAgenda\n- the talk\n",
            "\nOpen questions\n- How do I begin? · you ask\n- How do I begin? · Anna asks\n",
            "\nOpen actions\n- two papers · you · due 27 November 2026\n- two papers · Anna · due",
            "- outline · Speak in public · 22 November 2026\n",
            "- Speak in public · 3 · went well · 18 November 2026\n", "\nTo bring up\n- Speak in public\n"}) {
        INFO(words << "\n----\n" << plain.toStdString());
        CHECK(plain.contains(u(words)));
    }
    const QString other = sheetPlain(story.sheet(Audience::Other), today);
    CHECK(other.startsWith(u"Meeting with Marta\n"));
    CHECK(other.contains(u"- two papers · Marta · due"));
    CHECK(other.contains(u"Marta asks"));
    CHECK_FALSE(other.contains(u"you"));
    Preparation nothing;
    nothing.other.name = u("Anna");
    CHECK(sheetPlain(nothing, today) == u"Open points with Anna\n");
    CHECK(sheetMarkdown(nothing, today) == u"# Open points with Anna\n");
}

TEST_CASE("a word in a private field is in no sheet for the other side and in no mail", "[sheet]")
{
    Story story;
    const auto planted = plantWords(*story.workspace);
    REQUIRE(planted.size() > 60);
    const auto mine = story.sheet(Audience::Me);
    const auto theirs = story.sheet(Audience::Other);
    const QString sheets = sheetPlain(theirs, today) + sheetMarkdown(theirs, today);
    const QString mails = mailText(writeUrl(mine)) + mailText(writeUrl(theirs));
    const QString own = sheetPlain(mine, today);
    int seen = 0;
    for (auto it = planted.begin(); it != planted.end(); ++it) {
        const auto& [item, field] = it.value();
        INFO(kindName(item.kind).toStdString() << ' ' << item.id << ' ' << field.toStdString());
        const bool open = mayBeRead(story, item, field);
        CHECK((open || !sheets.contains(it.key())));
        CHECK((open || !mails.contains(it.key())));
        seen += sheets.contains(it.key()) ? 1 : 0;
        if (field == u"private_notes" && story.shared.contains(item))
            CHECK(own.contains(it.key()));
    }
    CHECK(seen >= 14); // it says something
    CHECK(mails.contains(u"two papers"));
}

TEST_CASE("a person's text stays the same text in Markdown", "[sheet]")
{
    Preparation sheet;
    const QStringList texts{u("# no heading"), u("- no list"), u("1. no number"),
        u("*not* _slanted_ snake_case"), u("[no](link) <b>not bold</b> `code` ~~gone~~"), u("a \\ b"),
        u("12) two"), u("x | y & z"), u("two\n# lines"), u("+ plus"), u("=== three")};
    for (const QString& text : texts) {
        AgendaItem item;
        item.text = text;
        sheet.agenda += item;
    }
    Meeting last;
    last.date = today.addDays(-7);
    last.notes = u("# A heading of mine\n\ntext\n```\nunclosed");
    sheet.last = last;
    const QString markdown = sheetMarkdown(sheet, today);
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub));
    const QString shown = document.toPlainText().replace(QChar::LineSeparator, u'\n');
    for (const QString& text : texts) {
        INFO(text.toStdString() << "\n----\n" << markdown.toStdString() << "\n----\n" << shown.toStdString());
        CHECK(shown.contains(text));
    }
    CHECK(markdown.contains(u"\n> # A heading of mine\n>\n> text\n"));
    CHECK(shown.contains(u"Agenda\n# no heading"));
}

TEST_CASE("the letter is an address that mail programs understand", "[sheet]")
{
    Story story;
    change(*story.workspace, story.workspace->get(story.anna)->mentee,
        [](Person& anna) { anna.email = u("Anna <anna+m@example.org>, other@example.org"); });
    auto sheet = story.sheet(Audience::Me);
    sheet.agenda.first().text = u("Perché & come? 50% #1");
    const QByteArray url = writeUrl(sheet).toEncoded();
    INFO(url.toStdString());
    CHECK(
        url.startsWith("mailto:anna%2Bm@example.org?subject=Our%20meeting%3A%2024%20November%202026&body="));
    CHECK(url.contains("Agenda%0D%0A-%20Perch%C3%A9%20%26%20come%3F%2050%25%20%231%0D%0A"));
    CHECK_FALSE(url.contains('+'));
    CHECK_FALSE(url.contains("other@"));
    for (int i = 0; i < 200; ++i)
        sheet.agenda += sheet.agenda.first();
    CHECK(writeUrl(sheet).toEncoded().size() <= longestMailUrl);
    CHECK(mailText(writeUrl(sheet)).endsWith(u"…"));
    sheet.agenda = {sheet.agenda.first()};
    sheet.agenda.first().text = QString(5000, u'è');
    CHECK(mailText(writeUrl(sheet)).contains(u"- èèè"));
    sheet.other.email = u("x?bcc=me");
    CHECK(writeUrl(sheet).toEncoded().startsWith("mailto:?subject="));
}

TEST_CASE("a sheet on paper opens no picture that it names", "[sheet]")
{
    Sandbox folder;
    const QString picture = folder.path(u("noise.png"));
    QImage noise(300, 300, QImage::Format_RGB32);
    for (int i = 0; i < 300 * 300; ++i)
        noise.setPixel(i % 300, i / 300, static_cast<uint>(i) * 2654435761U);
    REQUIRE(noise.save(picture));
    const auto pdf = [&](const QString& text) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.path(u("sheet.pdf")));
        printMarkdown(printer, text);
        return folder.bytes(u("sheet.pdf")).size();
    };
    const auto plain = pdf(u("# Sheet\n\ntext"));
    REQUIRE(plain > 1000);
    for (const QString& name : {picture, u("file://") + picture})
        CHECK(pdf(u("# Sheet\n\ntext ![](%1)").arg(name)) < plain + 2000);
}

#include "tests/support/story.h"
#include "ui/editor/printedmarkdown.h"
#include "ui/language/sheettext.h"

#include <QImage>
#include <QPrinter>
#include <QTextDocument>
#include <QUrlQuery>

using namespace telemaco;
using namespace telemaco::test;

namespace {

const QDate today = storyDay;

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

TEST_CASE("to a meeting that is over nothing is to be brought any more", "[sheet]")
{
    Story story;
    Preparation sheet = story.sheet(Audience::Me);
    REQUIRE(!sheet.brought.isEmpty());
    sheet.about = sheet.brought;
    sheet.meeting->state = MeetingState::Held;
    const QString plain = sheetPlain(sheet, today);
    CHECK_FALSE(plain.contains(u"To bring up"));
    CHECK(plain.contains(u"\nWhat it was about\n- Speak in public\n"));
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

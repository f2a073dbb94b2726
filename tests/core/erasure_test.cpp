#include <catch2/catch.hpp>

#include "core/insight/check.h"
#include "core/interop/importer.h"
#include "core/interop/jsonrecord.h"
#include "core/workspace/deleted.h"
#include "core/workspace/erasure.h"
#include "core/workspace/usecases.h"
#include "tests/support/everything.h"
#include "tests/support/people.h"
#include "tests/support/randomhand.h"
#include "tests/support/sandbox.h"
#include "tests/support/seed.h"
#include "tests/support/told.h"

#include <QStringEncoder>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

namespace {

// Words that stand nowhere else. The index keeps of a word only what it does not share with the one
// before it, so a word is looked for without its first letters.
class Words {
public:
    explicit Words(quint32 seed = 1)
        : m_random(seed)
    {
    }

    QString next()
    {
        QString word;
        for (int i = 0; i < 14; ++i)
            word += QChar(u'a' + static_cast<int>(m_random() % 26));
        m_all += word;
        return word;
    }
    const QStringList& all() const { return m_all; }

    QStringList in(const QByteArray& bytes) const
    {
        QStringList found;
        const QByteArray low = bytes.toLower();
        for (const QString& word : m_all)
            for (auto encoding :
                {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
                const QByteArray wanted = encoder(word.mid(4, 7));
                if (low.contains(wanted))
                    found += word;
            }
        return found;
    }

private:
    std::mt19937 m_random;
    QStringList m_all;
};

bool holdsWords(const Field& field)
{
    return (field.type == FieldType::Text || field.type == FieldType::LongText
               || field.type == FieldType::Texts)
        && qstrcmp(field.name, "zone") != 0;
}

QVariant asValue(const Field& field, const QString& word)
{
    return field.type == FieldType::Texts ? QVariant(u"[\"%1\"]"_s.arg(word))
                                          : QVariant(word + u" and more"_s);
}

// One item of every kind that has fields of its own, each field with a word, each referring to those
// made before it.
QList<ItemRef> plant(Workspace& workspace, Words& words)
{
    QHash<Kind, qint64> made;
    QList<ItemRef> items;
    for (Kind kind : allKinds()) {
        if (kind == Kind::Tag || kind == Kind::Link || kind == Kind::ImportSource)
            continue;
        Record record = blankRecord(kind);
        const auto& fields = entityType(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            QVariant& value = record.values[static_cast<qsizetype>(i)];
            if (holdsWords(fields[i]))
                value = asValue(fields[i], words.next());
            else if (fields[i].type == FieldType::Date)
                value = u"2026-05-06"_s;
            else if (fields[i].type == FieldType::Reference && made.contains(fields[i].target))
                value = made.value(fields[i].target);
        }
        if (kind == Kind::Relationship)
            setFieldValue(record, "mentor", workspace.me().id.value);
        qint64 id = 0;
        REQUIRE(workspace.perform({u"add"_s, kind}, [&](Writer& writer) -> Result<void> {
            const auto added = writer.addRecord(record);
            TELEMACO_TRY(added);
            id = *added;
            return {};
        }));
        made.insert(kind, id);
        items += {kind, id};
        REQUIRE(tagItems(workspace, {{kind, id}}, words.next() + u'/' + words.next()));
        ImportSource source;
        source.format = u"test"_s;
        source.key = words.next();
        source.hash = source.digest = "hash";
        source.itemKind = kind;
        source.item = workspace.store().uuidOf({kind, id});
        const auto told = workspace.perform({u"import"_s, kind}, [&](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(source));
            return {};
        });
        INFO(kindName(kind).toStdString() << (told ? "" : test::told(told.error())));
        REQUIRE(told);
    }
    return items;
}

// Every word is written over, so that the old one is in the log alone.
void rewrite(Workspace& workspace, const QList<ItemRef>& items, Words& words)
{
    for (const ItemRef& item : items)
        for (const Field& field : entityType(item.kind).fields)
            if (holdsWords(field))
                REQUIRE(workspace.perform({u"edit"_s, item.kind}, [&](Writer& writer) {
                    return writer.setField(item, field.name, asValue(field, words.next()));
                }));
}

QList<QUuid> uuidsOf(const Workspace& workspace, const QList<ItemRef>& items)
{
    QList<QUuid> uuids;
    for (const ItemRef& item : items)
        uuids += workspace.store().uuidOf(item);
    return uuids;
}

void checkSound(const Workspace& workspace)
{
    const auto report = checkWorkspace(workspace);
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(static_cast<int>(finding.fault) << ' ' << finding.detail.said.join(u' ').toStdString());
    CHECK(report->sound());
}

void eraseAll(Workspace& workspace, const QList<QUuid>& uuids)
{
    for (const QUuid& uuid : uuids) // what went with another one is not known any more
        if (const auto erased = eraseForGood(workspace, {uuid}); !erased)
            REQUIRE(erased.error().code == ErrorCode::Missing);
}

} // namespace

TEST_CASE("of what is erased for good no word is left in the file", "[erasure]")
{
    const bool deletedFirst = GENERATE(false, true);
    CAPTURE(deletedFirst);
    Sandbox sandbox;
    auto workspace = sandbox.open();
    Words gone;
    Words kept(2);
    const auto stays = plant(*workspace, kept);
    rewrite(*workspace, stays, kept);
    const auto items = plant(*workspace, gone);
    rewrite(*workspace, items, gone);
    for (int i = 0; i < 60; ++i) // so that rows have moved from page to page
        REQUIRE(addEntry(*workspace, u"Filling the pages of the file. "_s.repeated(30)));
    const QString worn = gone.next();
    REQUIRE(tagItems(*workspace, {items.last()}, worn));
    REQUIRE(untagItems(*workspace, {items.last()}, worn));
    const auto uuids = uuidsOf(*workspace, items);
    if (deletedFirst)
        REQUIRE(removeItems(*workspace, items));
    CHECK(gone.in(sandbox.bytes()).size() >= gone.all().size());

    eraseAll(*workspace, uuids);
    CHECK(gone.in(sandbox.bytes()).join(u' ') == u""_s);
    CHECK_FALSE(QFile::exists(sandbox.path() + u"-journal"_s));
    CHECK(kept.in(sandbox.bytes()).size() >= kept.all().size());
    CHECK_FALSE(Cleaning::isDue(*workspace));
    CHECK(deletedItems(*workspace).items.isEmpty());
    for (const ItemRef& item : stays)
        CHECK(workspace->store().find(item));
    checkSound(*workspace);
    workspace.reset();
    workspace = sandbox.open();
    checkSound(*workspace);
}

TEST_CASE("a line that a question was made of goes, the question stays", "[erasure]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    Words words;
    const auto entry = *addEntry(*workspace, u"First "_s + words.next());
    const auto question = *askFromLine(*workspace, entry, words.next(), {});
    change(*workspace, question, [](Question& q) { q.text = u"How?"_s; });
    const auto other = *askFromLine(*workspace, entry, words.next(), {});
    change(*workspace, other, [](Question& q) { q.text = u"Why?"_s; });
    REQUIRE(removeItems(*workspace, {{Kind::Question, other.value}}));
    const QUuid uuid = workspace->get(entry)->uuid;
    const bool deletedFirst = GENERATE(false, true);
    if (deletedFirst)
        REQUIRE(removeItems(*workspace, {{Kind::Entry, entry.value}}));
    REQUIRE(eraseForGood(*workspace, {uuid}));
    // What the question said at first was its own.
    CHECK(workspace->get(question)->line == u"");
    CHECK(workspace->get(question)->text == u"How?");
    CHECK_FALSE(workspace->get(question)->entry);
    const QByteArray bytes = sandbox.bytes();
    CHECK_FALSE(bytes.contains(words.all()[0].mid(4, 7).toUtf8()));
    REQUIRE(restoreDeleted(*workspace, deletedItems(*workspace).items[0].record.uuid));
    CHECK(workspace->get(other)->line == u"");
    checkSound(*workspace);
}

TEST_CASE("older steps pass over what was erased, whatever was done", "[erasure]")
{
    const quint32 seed = test::chosenSeed();
    INFO("TELEMACO_SEED=" << seed);
    Sandbox sandbox;
    auto workspace = sandbox.open();
    RandomHand hand(*workspace, seed);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 60; ++i)
            (void)hand.act();
        for (int i = hand.below(4); i > 0; --i)
            (void)workspace->undo();
        for (int i = 0; i < 3; ++i) {
            const auto all = everything(*workspace);
            const Record& one = all[hand.below(static_cast<int>(all.size()))];
            if (one.kind == Kind::ImportSource) // it is never in sight
                continue;
            const auto erased = eraseForGood(*workspace, {one.uuid});
            CHECK((erased || erased.error().code == ErrorCode::InUse));
            CHECK(workspace->store().find(one.ref()).has_value() == !erased);
        }
        checkSound(*workspace);
    }
    int undone = 0;
    for (; workspace->undoName(); ++undone)
        REQUIRE(workspace->undo());
    CHECK(undone > 20);
    checkSound(*workspace);
    while (workspace->redoName())
        REQUIRE(workspace->redo());
    checkSound(*workspace);
}

TEST_CASE("an import does not bring back what was erased, nor keep its name", "[erasure]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    QFile csv(sandbox.path(u"people.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Name,E-mail\nAnna Quillbrook,quillbrook@example.org\nBruno,bruno@example.org\n");
    csv.close();
    const ImportRequest request{u"csv"_s, csv.fileName(), Kind::Person};
    REQUIRE(runImport(*workspace, request));
    const auto anna = workspace->select<Person>("where name like 'Anna%'").value(0);
    REQUIRE(eraseForGood(*workspace, {anna.uuid}));
    CHECK_FALSE(sandbox.bytes().toLower().contains("illbrook"));
    const auto again = runImport(*workspace, request);
    REQUIRE(again);
    CHECK(again->unchanged == 2);
    CHECK(again->added == 0);
    checkSound(*workspace);
    REQUIRE(workspace->undo());
    CHECK(workspace->select<Person>("where me = 0").isEmpty());
    checkSound(*workspace);
}

TEST_CASE("what was erased after its import was undone stays away too", "[erasure]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    QDir(sandbox.path(u""_s)).mkpath(u"notes"_s);
    for (const char* name : {"2024-03-05.md", "2024-03-06.md"}) {
        QFile note(sandbox.path(u"notes/"_s + QLatin1StringView(name)));
        REQUIRE(note.open(QIODevice::WriteOnly));
        note.write(QByteArray("Xylographer of ") + name);
    }
    ImportRequest request{u"markdown"_s, sandbox.path(u"notes"_s)};
    REQUIRE(runImport(*workspace, request));
    const QUuid erased = workspace->select<Entry>("order by date limit 1").value(0).uuid;
    REQUIRE(workspace->undo());
    REQUIRE(eraseForGood(*workspace, {erased}));
    CHECK_FALSE(sandbox.bytes().contains("2024-03-05"));
    checkSound(*workspace);

    request.notAgain = true; // as a watched folder does
    const auto watched = runImport(*workspace, request);
    REQUIRE(watched);
    CHECK(watched->unchanged == 2);
    request.notAgain = false;
    const auto wished = runImport(*workspace, request);
    REQUIRE(wished);
    CHECK(wished->added == 1); // the other one, which was only taken back
    CHECK(wished->unchanged == 1);
    REQUIRE(workspace->undo());
    while (workspace->redoName())
        REQUIRE(workspace->redo());
    CHECK_FALSE(workspace->store().find(Kind::Entry, erased));
    checkSound(*workspace);
}

TEST_CASE("me cannot be erased, nor what is not known", "[erasure]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    CHECK(eraseForGood(*workspace, {workspace->me().uuid}).error().code == ErrorCode::InUse);
    CHECK(eraseForGood(*workspace, {QUuid::createUuid()}).error().code == ErrorCode::Missing);
    const auto goal = putGoal(*workspace, u"A"_s);
    ErasureScope scope(*workspace, {workspace->get(goal)->uuid});
    while (scope.step()) { }
    putGoal(*workspace, u"B"_s);
    CHECK(eraseForGood(*workspace, scope).error().code == ErrorCode::Conflict);
    CHECK(workspace->get(goal));
}

TEST_CASE("a cleaning that was cut short is known to be due", "[erasure]")
{
    Sandbox sandbox;
    auto workspace = sandbox.open();
    const auto goal = putGoal(*workspace, u"Xylographer"_s);
    ErasureScope scope(*workspace, {workspace->get(goal)->uuid});
    while (scope.step()) { }
    REQUIRE(eraseForGood(*workspace, scope));
    CHECK(Cleaning::isDue(*workspace));
    CHECK(sandbox.bytes().contains("lographer"));
    workspace.reset();
    workspace = sandbox.open();
    CHECK(Cleaning::isDue(*workspace));
    Cleaning cleaning(*workspace);
    for (bool more = true; more;) {
        const auto step = cleaning.step();
        REQUIRE(step);
        more = *step;
    }
    CHECK_FALSE(Cleaning::isDue(*workspace));
    CHECK_FALSE(sandbox.bytes().contains("lographer"));
    putGoal(*workspace, u"Xylographer"_s);
    checkSound(*workspace);
}

#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using telemaco::test::Program;
using telemaco::test::Ran;

namespace {

const QStringList everyCommand{u"import"_s, u"export"_s, u"search"_s, u"list"_s, u"show"_s, u"add"_s,
    u"undo"_s, u"redo"_s, u"check"_s, u"info"_s};

QJsonArray arrayOf(const Ran& ran)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(ran.out, &error);
    INFO(ran.out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isArray());
    return document.array();
}

QString addedBy(const Ran& ran)
{
    REQUIRE(ran.exit == 0);
    CHECK(ran.err.isEmpty());
    return QString::fromLatin1(ran.out.trimmed());
}

} // namespace

TEST_CASE("help and version are for everyone, on the standard output", "[cli]")
{
    const Program program;
    const Ran all = program.bare({u"--help"_s});
    CHECK(all.exit == 0);
    CHECK(all.err.isEmpty());
    for (const QString& command : everyCommand) {
        INFO(command.toStdString());
        CHECK(all.out.contains("  " + command.toUtf8() + ' '));
        for (const QStringList& asking :
            {QStringList{command, u"--help"_s}, {command, u"-h"_s}, {u"help"_s, command}}) {
            const Ran one = program.bare(asking);
            CHECK(one.exit == 0);
            CHECK(one.err.isEmpty());
            CHECK(one.out.startsWith("Usage: telemaco-cli [--workspace FILE] " + command.toUtf8()));
        }
    }
    const Ran version = program.bare({u"--version"_s});
    CHECK(version.exit == 0);
    CHECK(version.out == "telemaco-cli " PROGRAM_VERSION "\n");
    CHECK(program.files().isEmpty());
}

TEST_CASE("the manual page names every command and option", "[cli]")
{
    const Program program;
    QFile manual(QStringLiteral(TEST_DATA "/../../resources/man/telemaco-cli.1"));
    REQUIRE(manual.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(manual.readAll()).remove(u'\\');
    const QRegularExpression option(u"--[a-z-]+"_s);
    for (const QString& command : everyCommand) {
        INFO(command.toStdString());
        CHECK(page.contains(QRegularExpression(u"\n\\.BI? \"?"_s + command + u"\\b"_s)));
        auto found = option.globalMatch(QString::fromUtf8(program.bare({command, u"--help"_s}).out));
        while (found.hasNext()) {
            const QString name = found.next().captured();
            INFO(name.toStdString());
            CHECK(page.contains(name));
        }
    }
}

TEST_CASE("wrong usage ends with 2, says why, prints nothing and makes nothing", "[cli]")
{
    const Program program;
    const QList<QStringList> wrong{{}, {u"dance"_s}, {u"list"_s}, {u"list"_s, u"cats"_s},
        {u"undo"_s, u"now"_s}, {u"list"_s, u"people"_s, u"--bold"_s}, {u"show"_s}, {u"show"_s, u"nonsense"_s},
        {u"import"_s, u"csv"_s}, {u"import"_s, u"csv"_s, u"x.csv"_s},
        {u"import"_s, u"csv"_s, u"x.csv"_s, u"--as"_s, u"cats"_s},
        {u"import"_s, u"jrnl"_s, u"x"_s, u"--as"_s, u"people"_s}, {u"add"_s, u"goal"_s, u"x"_s},
        {u"add"_s, u"journal"_s}, {u"add"_s, u"journal"_s, u" "_s}, {u"search"_s},
        {u"search"_s, u"x"_s, u"--limit"_s}, {u"search"_s, u"x"_s, u"--limit"_s, u"many"_s},
        {u"check"_s, u"--json"_s}, {u"info"_s, u"--help=x"_s}, {u"help"_s, u"dance"_s}};
    for (const QStringList& arguments : wrong) {
        INFO(arguments.join(u' ').toStdString());
        const Ran ran = program.run(arguments);
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("See: telemaco-cli"));
        CHECK(program.files().isEmpty());
    }
    CHECK(program.bare({u"--workspace"_s}).exit == 2);
}

TEST_CASE("an entry is added, listed, shown, undone and done again", "[cli]")
{
    const Program program;
    const QString first = addedBy(program.run({u"add"_s, u"journal"_s, u"Perché no?"_s, u"😀"_s}));
    const QString second = addedBy(program.run({u"add"_s, u"journal"_s, u"-"_s}, "# Late\n\nTwo lines\n"));
    CHECK(first != second);
    auto journal = arrayOf(program.run({u"list"_s, u"journal"_s, u"--json"_s}));
    REQUIRE(journal.size() == 2);
    CHECK(journal[0].toObject()[u"uuid"] == second);
    CHECK(journal[0].toObject()[u"text"] == u"# Late\n\nTwo lines"_s);
    CHECK(journal[0].toObject()[u"display_name"] == u"Late"_s);
    CHECK(journal[1].toObject()[u"text"] == u"Perché no? 😀"_s);
    CHECK(journal[1].toObject()[u"zone"] == u"Europe/Rome"_s);

    const Ran shown = program.run({u"show"_s, first, u"--history"_s});
    CHECK(shown.exit == 0);
    CHECK(shown.out.startsWith("Journal entry " + first.toUtf8() + '\n'));
    CHECK(shown.out.contains("Perché no? 😀"));
    CHECK(shown.out.contains("  me (command line)  made"));

    const Ran undone = program.run({u"undo"_s});
    CHECK(undone.exit == 0);
    CHECK(undone.out.isEmpty());
    CHECK_FALSE(undone.err.isEmpty());
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().size() == 1);
    const Ran gone = program.run({u"show"_s, second});
    CHECK(gone.exit == 1);
    CHECK(gone.out.isEmpty());
    CHECK(program.run({u"show"_s, second, u"--history"_s}).out.contains("deleted"));
    CHECK(program.run({u"redo"_s}).exit == 0);
    CHECK(arrayOf(program.run({u"list"_s, u"journal"_s, u"--json"_s})) == journal);
    CHECK(program.run({u"redo"_s}).exit == 1);
    CHECK(program.run({u"check"_s}).exit == 0);
}

TEST_CASE("an entry may begin with dashes, and must be UTF-8", "[cli]")
{
    const Program program;
    addedBy(program.run({u"add"_s, u"journal"_s, u"--"_s, u"--all well"_s}));
    CHECK(program.run({u"list"_s, u"journal"_s}).out.contains("all well"));
    const QByteArray before = program.bytes();
    const Ran latin = program.run({u"add"_s, u"journal"_s, u"-"_s}, "perch\xe9");
    CHECK(latin.exit == 1);
    CHECK(latin.err.contains("UTF-8"));
    CHECK((program.bytes() == before));
}

TEST_CASE("a text from elsewhere cannot steer the terminal", "[cli]")
{
    const Program program;
    const QString entry
        = addedBy(program.run({u"add"_s, u"journal"_s, u"-"_s}, "red \x1b[31m\x07 text\tend"));
    for (const QStringList& reading :
        {QStringList{u"list"_s, u"journal"_s}, {u"show"_s, entry}, {u"search"_s, u"red"_s}})
        CHECK_FALSE(program.run(reading).out.contains('\x1b'));
    CHECK(program.run({u"list"_s, u"journal"_s}).out.count('\t') == 3);
}

TEST_CASE("me is marked, in the list and in JSON", "[cli]")
{
    const Program program;
    addedBy(program.run({u"add"_s, u"journal"_s, u"x"_s}));
    const Ran list = program.run({u"list"_s, u"people"_s});
    REQUIRE(list.lines().size() == 1);
    CHECK(list.lines().first().split('\t')[1] == "*");
    const auto people = arrayOf(program.run({u"list"_s, u"people"_s, u"--json"_s}));
    REQUIRE(people.size() == 1);
    CHECK(people[0].toObject()[u"me"] == true);
    for (const QString& empty : {u"relationships"_s, u"goals"_s, u"questions"_s})
        CHECK(arrayOf(program.run({u"list"_s, empty, u"--json"_s})).isEmpty());
}

TEST_CASE("what was done is listed, newest first", "[cli]")
{
    const Program program;
    addedBy(program.run({u"add"_s, u"journal"_s, u"one"_s}));
    addedBy(program.run({u"add"_s, u"journal"_s, u"two"_s}));
    CHECK(program.run({u"undo"_s}).exit == 0);
    const auto changes = arrayOf(program.run({u"list"_s, u"changes"_s, u"--json"_s}));
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].toObject()[u"undoes"] == 3);
    CHECK(changes[1].toObject()[u"operation"] == 3);
    CHECK(changes[1].toObject()[u"verb"] == u"add"_s);
    CHECK(changes[1].toObject()[u"kind"] == u"entry"_s);
    CHECK(changes[1].toObject()[u"via"] == u"command_line"_s);
    CHECK(changes[1].toObject()[u"undoes"].isNull());
    CHECK(changes[3].toObject()[u"verb"] == u"create"_s);
    const Ran two = program.run({u"list"_s, u"changes"_s, u"--limit"_s, u"2"_s});
    REQUIRE(two.lines().size() == 2);
    CHECK(two.lines()[0].contains("me (command line, undo or redo)"));
    CHECK(two.lines()[1].startsWith("3\t"));
    CHECK(program.run({u"list"_s, u"journal"_s, u"--limit"_s, u"0"_s}).exit == 2);
}

TEST_CASE("info says what is there", "[cli]")
{
    const Program program;
    addedBy(program.run({u"add"_s, u"journal"_s, u"x"_s}));
    const Ran info = program.run({u"info"_s});
    CHECK(info.exit == 0);
    CHECK(info.err.isEmpty());
    CHECK(info.out.contains(program.path().toUtf8()));
    CHECK(info.out.contains("To undo: "));
}

TEST_CASE("without a name it is the workspace in the data folder, for its owner alone", "[cli]")
{
    const Program program;
    CHECK(program.bare({u"info"_s}).exit == 1);
    CHECK(program.bare({u"add"_s, u"journal"_s, u"x"_s}).exit == 0);
    const QString made = program.path(u"home/telemaco/telemaco.telemaco"_s);
    REQUIRE(QFile::exists(made));
    struct stat status { };
    REQUIRE(::stat(QFile::encodeName(made).constData(), &status) == 0);
    CHECK((status.st_mode & 077) == 0);
    CHECK(program.bare({u"list"_s, u"journal"_s}).lines().size() == 1);
    CHECK(program.bare({u"--workspace=w.telemaco"_s, u"add"_s, u"journal"_s, u"y"_s}).exit == 0);
    CHECK(QFile::exists(program.path()));
    CHECK(program.bare({u"list"_s, u"journal"_s}).lines().size() == 1); // the other one is not taken for it
}

TEST_CASE("it speaks Italian where the system does, UTF-8 everywhere", "[cli]")
{
    Program program;
    program.set(u"LC_ALL"_s, u"C"_s);
    const Ran plain = program.run({u"add"_s, u"journal"_s, u"perché"_s});
    CHECK(plain.exit == 0);
    CHECK(plain.err.isEmpty());
    CHECK(program.run({u"list"_s, u"journal"_s}).out.contains("perché"));
    program.set(u"LC_ALL"_s, u"it_IT.UTF-8"_s);
    CHECK(program.bare({u"--help"_s}).out.startsWith("Uso: telemaco-cli"));
    const Ran undone = program.run({u"undo"_s});
    CHECK(undone.exit == 0);
    CHECK(undone.err == "Annullato: aggiunta di pagina di diario\n");
}

TEST_CASE("search lists, counts and speaks JSON", "[cli]")
{
    const Program program;
    const QString early
        = addedBy(program.run({u"add"_s, u"journal"_s, u"Perché camminare? A walk by the river."_s}));
    const QString late = addedBy(program.run({u"add"_s, u"journal"_s, u"Walked again, \"slowly\"."_s}));
    const auto uuids = [&](const QString& query) {
        QStringList found;
        for (const auto& hit : arrayOf(program.run({u"search"_s, query, u"--json"_s})))
            found += hit.toObject()[u"uuid"].toString();
        return found;
    };
    CHECK(uuids(u"walk"_s) == QStringList{late, early}); // the beginning of a word
    CHECK(uuids(u"perche"_s) == QStringList{early});
    CHECK(uuids(u"walk -river"_s) == QStringList{late});
    CHECK(uuids(u"\"the river\""_s) == QStringList{early});
    CHECK(uuids(u"kind:goal walk"_s).isEmpty());
    const auto hit = arrayOf(program.run({u"search"_s, u"slowly"_s, u"--json"_s}))[0].toObject();
    CHECK(hit.keys() == QStringList{u"date"_s, u"kind"_s, u"snippet"_s, u"title"_s, u"uuid"_s});
    CHECK(hit[u"kind"] == u"entry"_s);
    CHECK(hit[u"title"] == u"Walked again, \"slowly\"."_s);
    CHECK(program.run({u"search"_s, u"walk"_s, u"--count"_s}).out == "2\n");
    CHECK(program.run({u"search"_s, u"walk"_s, u"--limit"_s, u"1"_s}).lines().size() == 1);
    CHECK(program.run({u"search"_s, u"walk"_s, u"-river"_s, u"--limit=1"_s}).out.startsWith(late.toUtf8()));
    CHECK(
        arrayOf(program.run({u"search"_s, u"AND ( \" '* NEAR"_s, u"--json"_s})).isEmpty()); // never an error
    CHECK(program.run({u"undo"_s}).exit == 0);
    CHECK(program.run({u"search"_s, u"walk"_s, u"--count"_s}).out == "1\n");
}

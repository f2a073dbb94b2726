// telemaco-bench [--only WORK] [--keep FOLDER] [ENTRIES …]: measures each piece of work beside its floor, and
// says at the end which budgets hold.
#include "tests/bench/generator.h"
#include "tests/bench/works.h"
#include "tests/support/told.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace telemaco::bench;

struct NamedWork {
    const char* name;
    void (*run)(Bench&);
};

static constexpr NamedWork works[] = {{"file", fileSize}, {"save", saving}, {"search", searching},
    {"export", exporting}, {"import", importing}, {"import-json", importingJson}, {"backup", backingUp},
    {"check", checking}, {"start", starting}, {"page", showing}, {"scroll", scrolling},
    {"key", searchingByKey}, {"write", writing}};

static QString names()
{
    QStringList names;
    for (const NamedWork& work : works)
        names += QLatin1StringView(work.name);
    return names.join(QStringLiteral(", "));
}

// In the folder where they are kept, or in that of this run.
static QString workspaceOf(int entries, const QString& kept, const QTemporaryDir& folder)
{
    const QString path = kept.isEmpty() ? folder.filePath(QStringLiteral("made.telemaco"))
                                        : QDir(kept).filePath(QStringLiteral("%1.telemaco").arg(entries));
    if (QFileInfo::exists(path))
        return path;
    const QString half = path + QStringLiteral(".part"); // whoever stops it leaves no half for a whole
    QFile::remove(half);
    const auto made = makeWorkspace(half, entries, 1);
    if (!made)
        qFatal("cannot make a workspace: %s", telemaco::test::told(made.error()).c_str());
    if (!QFile::rename(half, path))
        qFatal("cannot name the workspace %s", qPrintable(path));
    return path;
}

static void measure(Report& report, int entries, const QStringList& only, const QString& kept)
{
    const QTemporaryDir folder;
    Bench bench{report, entries, workspaceOf(entries, kept, folder), folder};
    for (const NamedWork& work : works)
        if (only.isEmpty() || only.contains(QLatin1StringView(work.name)))
            work.run(bench);
}

// What must not take longer with a larger file.
static void compare(Report& report, const QList<int>& sizes)
{
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    for (const char* work : {"start", "page", "page-today", "search-50", "key-word", "save", "undo"})
        report.addGrowth(QLatin1StringView(work), *least, *most, 1.2);
    report.addGrowth(QStringLiteral("start"), 100'000, 1'000'000, 1.1);
}

// Without a display unless one is asked for, and away from the person's own settings and files.
static void stayApart(const QTemporaryDir& home)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(folder, home.path().toUtf8());
}

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    stayApart(home);
    QApplication application(argc, argv);
    telemaco::applyTheme(application, telemaco::ThemeChoice::Light, 100);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the program beside what it is built on."));
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("Only this piece of work, or several with commas between: %1.").arg(names()),
        QStringLiteral("work"));
    const QCommandLineOption keep(QStringLiteral("keep"),
        QStringLiteral("The workspaces are kept here, and taken from here where they were made before."),
        QStringLiteral("folder"));
    parser.addOptions({only, keep});
    parser.addPositionalArgument(QStringLiteral("entries"), QStringLiteral("10000 and 100000 unless said."),
        QStringLiteral("[entries …]"));
    parser.process(application);
    QStringList sizes = parser.positionalArguments();
    if (sizes.isEmpty())
        sizes = {QStringLiteral("10000"), QStringLiteral("100000")};
    const QStringList chosen = parser.value(only).split(u',', Qt::SkipEmptyParts);
    Report report;
    QList<int> measured;
    for (const QString& size : sizes) {
        measured += qMax(1, size.toInt());
        measure(report, measured.last(), chosen, parser.value(keep));
    }
    compare(report, measured);
    report.printBudgets();
    return report.holds() ? 0 : 1;
}

// telemaco-bench [--only WORK] [ENTRIES …]: measures each piece of work beside its floor, and says at
// the end which budgets hold.
#include "tests/bench/generator.h"
#include "tests/bench/works.h"
#include "tests/support/told.h"

#include <QCommandLineParser>
#include <QTextStream>

using namespace telemaco::bench;

struct NamedWork {
    const char* name;
    void (*run)(Bench&);
};

static constexpr NamedWork works[] = {{"file", fileSize}, {"save", saving}, {"search", searching},
    {"export", exporting}, {"import", importing}};

static void measure(Report& report, int entries, const QString& only)
{
    const QTemporaryDir folder;
    Bench bench{report, entries, folder.filePath(QStringLiteral("made.telemaco")), folder};
    const auto made = makeWorkspace(bench.path, entries, 1);
    if (!made)
        qFatal("cannot make a workspace: %s", telemaco::test::told(made.error()).c_str());
    for (const NamedWork& work : works)
        if (only.isEmpty() || only == QLatin1StringView(work.name))
            work.run(bench);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the program beside what it is built on."));
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("One piece of work: file, save, search, export or import."), QStringLiteral("work"));
    parser.addOption(only);
    parser.addPositionalArgument(QStringLiteral("entries"), QStringLiteral("10000 and 100000 unless said."),
        QStringLiteral("[entries …]"));
    parser.process(application);
    QStringList sizes = parser.positionalArguments();
    if (sizes.isEmpty())
        sizes = {QStringLiteral("10000"), QStringLiteral("100000")};
    Report report;
    for (const QString& size : sizes)
        measure(report, qMax(1, size.toInt()), parser.value(only));
    report.printBudgets();
    return report.holds() ? 0 : 1;
}

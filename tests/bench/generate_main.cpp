// telemaco-generate [--jrnl] [--seed N] ENTRIES FILE: a made-up workspace, or journal to import.
#include "tests/bench/generator.h"
#include "tests/support/told.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTextStream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes a workspace as years of use would leave it."));
    parser.addHelpOption();
    const QCommandLineOption jrnl(QStringLiteral("jrnl"), QStringLiteral("A jrnl file instead."));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Another workspace."),
        QStringLiteral("n"), QStringLiteral("1"));
    parser.addOptions({jrnl, seed});
    parser.addPositionalArgument(QStringLiteral("entries"), QStringLiteral("How many."));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Must not exist yet."));
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const int entries = arguments.value(0).toInt();
    if (arguments.size() != 2 || entries < 1)
        parser.showHelp(2);

    QElapsedTimer timer;
    timer.start();
    const auto make = parser.isSet(jrnl) ? telemaco::bench::makeJrnl : telemaco::bench::makeWorkspace;
    const auto made = make(arguments[1], entries, parser.value(seed).toULongLong());
    if (!made) {
        QTextStream(stderr) << arguments[1] << ": " << telemaco::test::told(made.error()).c_str() << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << made->entries << " entries, " << made->textBytes << " bytes of text, "
                        << timer.elapsed() << " ms" << Qt::endl;
    return 0;
}

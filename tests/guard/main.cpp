#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/guard/counting.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // no test touches a person's settings
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("telemaco"));
    telemaco::test::watchConnections();
    return Catch::Session().run(argc, argv);
}

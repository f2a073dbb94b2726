// Parts that are loaded at their first use: they are there, and one that is not is told in words.
#include "ui/charts/progressplot.h"
#include "ui/editor/paper.h"
#include "ui/widgets/part.h"

#include <catch2/catch.hpp>

using namespace telemaco;

TEST_CASE("what the program loads late is beside it", "[part]")
{
    CHECK(Part(QStringLiteral("plot")).function<MakeProgressPlot>("makeProgressPlot"));
    CHECK(Part(QStringLiteral("paper")).function<AskForPaper>("askForPaper"));
}

TEST_CASE("a part that is missing is told, and nothing else happens", "[part]")
{
    Part missing(QStringLiteral("nowhere"));
    CHECK_FALSE(missing.function<MakeProgressPlot>("makeProgressPlot"));
    CHECK(missing.problem().contains(QStringLiteral("telemaco-nowhere")));
    Part other(QStringLiteral("plot")); // of an older program, say
    CHECK_FALSE(other.function<AskForPaper>("askForPaper"));
    CHECK(other.problem().contains(QStringLiteral("telemaco-plot")));
}

TEST_CASE("a start does without the libraries of its parts", "[part]")
{
    QFile program(QStringLiteral(TELEMACO));
    REQUIRE(program.open(QIODevice::ReadOnly));
    const QByteArray bytes = program.readAll();
    CHECK(bytes.contains("libQt6Widgets.so.6")); // as it would stand there
    for (const char* library : {"libQCustomPlot", "libQt6PrintSupport.so", "libQt6Network.so"}) {
        CAPTURE(library);
        CHECK_FALSE(bytes.contains(library));
    }
}

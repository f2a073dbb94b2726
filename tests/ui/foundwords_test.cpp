// From the search to the words that were looked for: marked where they stand, and in sight.
#include "core/workspace/usecases.h"
#include "tests/support/people.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/shell/finder.h"
#include "ui/theme/colours.h"
#include "ui/widgets/rowlist.h"

#include <QLineEdit>

using namespace telemaco;
using namespace telemaco::test;

namespace {

void fillFile(Workspace& workspace)
{
    const QString lines = QStringLiteral("a line of many\n").repeated(80);
    const auto with = putMentee(workspace, QStringLiteral("Anna"));
    const auto anna = workspace.get(with)->mentee;
    change(
        workspace, anna, [&](Person& person) { person.biography = lines + QStringLiteral("Orienteering"); });
    Goal goal;
    goal.owner = anna;
    goal.title = QStringLiteral("Learn juggling");
    put(workspace, goal);
    Question question;
    question.text = QStringLiteral("Where is the planetarium?");
    question.to = anna;
    put(workspace, question);
    Expectation expectation;
    expectation.relationship = with;
    expectation.text = QStringLiteral("Punctuality");
    put(workspace, expectation);
    Meeting meeting;
    meeting.relationship = with;
    meeting.date = QDate::currentDate().addDays(30); // nothing else stands out by its colour
    AgendaItem item;
    item.relationship = with;
    item.meeting = put(workspace, meeting);
    item.text = QStringLiteral("Bring the accordion");
    put(workspace, item);
    REQUIRE(addEntry(workspace, lines + QStringLiteral("Two xylophones")));
}

int markedPixels(QWidget* page)
{
    const QImage image = page->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb mark = lightColours().attentionSoft.rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        found += static_cast<int>(std::count(line, line + image.width(), mark));
    }
    return found;
}

bool becomesMarked(Program& program, bool marked)
{
    return waitFor([&] { return (markedPixels(program.window().page()) > 50) == marked; });
}

void goTo(Program& program, const QString& words)
{
    auto* finder = program.window().findChild<Finder*>();
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(finder->isVisible());
    program.write(words);
    auto* list = finder->findChild<RowList*>();
    REQUIRE(waitFor([&] { return list->rows().rowCount() > 0 && list->rows().at(0).item; }));
    program.key(Qt::Key_Return);
}

} // namespace

TEST_CASE("words that were looked for are marked where they stand, until Escape", "[foundwords]")
{
    Sandbox sandbox;
    fillFile(*sandbox.open());
    Program program(sandbox.path());
    const QList<std::pair<QString, QString>> cases{{QStringLiteral("orienteer"), QStringLiteral("person")},
        {QStringLiteral("juggling"), QStringLiteral("goal")},
        {QStringLiteral("planetarium"), QStringLiteral("relationship")},
        {QStringLiteral("punctuality"), QStringLiteral("relationship")},
        {QStringLiteral("accordion"), QStringLiteral("meeting")},
        {QStringLiteral("xylophone"), QStringLiteral("journal")}};
    for (const auto& [words, page] : cases) {
        CAPTURE(words.toStdString());
        goTo(program, words);
        REQUIRE(program.reaches(page));
        CHECK(becomesMarked(program, true)); // drawn, so in sight
        program.key(Qt::Key_Escape);
        CHECK(becomesMarked(program, false));
    }
}

TEST_CASE("marks go with the next edit, and with a visit for nothing", "[foundwords]")
{
    Sandbox sandbox;
    fillFile(*sandbox.open());
    Program program(sandbox.path());
    goTo(program, QStringLiteral("juggling"));
    REQUIRE(program.reaches(QStringLiteral("goal")));
    REQUIRE(becomesMarked(program, true));
    auto* title = program.window().page()->findChild<QLineEdit*>(QStringLiteral("title"));
    title->setFocus();
    title->end(false);
    program.write(QStringLiteral("s"));
    CHECK(becomesMarked(program, false));
    CHECK(title->text() == u"Learn jugglings");

    goTo(program, QStringLiteral("accordion"));
    REQUIRE(program.reaches(QStringLiteral("meeting")));
    REQUIRE(becomesMarked(program, true));
    program.window().go({QStringLiteral("meeting"), program.window().current().item, {}});
    CHECK(becomesMarked(program, false));
}

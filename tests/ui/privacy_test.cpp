// What a shared screen shows. Every text of every item has a word of its own; in the discreet view
// none of those that are private may be read, neither in a widget nor in what is painted.
#include "tests/support/story.h"
#include "tests/ui/program.h"
#include "tests/ui/seen.h"
#include "tests/ui/waitfor.h"

using namespace telemaco;
using namespace telemaco::test;

namespace {

// What was asked and answered, done and reached stands on the timeline only.
void addWhatIsOver(Story& story)
{
    Workspace& workspace = *story.workspace;
    const Id<Person> other = workspace.get(story.anna)->mentee;
    Question question;
    question.text = u("Why so late?");
    question.to = other;
    question.asked = storyDay.addDays(-8);
    question.answered = storyDay.addDays(-6);
    question.state = QuestionState::Answered;
    question.answer = u("The train");
    story.keep(question, true);
    Action action;
    action.title = u("read it");
    action.owner = other;
    action.relationship = story.anna;
    action.state = ActionState::Done;
    action.done = storyDay.addDays(-5);
    story.keep(action, true);
    for (const Milestone& milestone : workspace.select<Milestone>(""))
        change(workspace, milestone.id, [](Milestone& each) { each.done = storyDay.addDays(-4); });
    for (const Goal& goal : workspace.select<Goal>(""))
        change(workspace, goal.id, [](Goal& each) { each.due = each.due.addDays(30); });
    Entry entry;
    entry.date = storyDay.addDays(-2);
    entry.text = u("about her");
    const auto id = put(workspace, entry);
    REQUIRE(linkItems(workspace, {{Kind::Entry, id.value}}, {Kind::Relationship, story.anna.value}));
}

using Planted = QHash<QString, std::pair<ItemRef, QString>>;

struct Sight {
    QStringList open{};
    QStringList hidden{}; // what the other side may not read
};

Sight sightOf(MainWindow& window, const Story& story, const Planted& planted)
{
    const QString words = wordsOf(window) + u'\n' + paintedWords(window) + u'\n' + window.windowTitle();
    Sight sight;
    for (auto it = planted.begin(); it != planted.end(); ++it) {
        const auto& [item, field] = it.value();
        // Of people the other one alone, of goals and the journal no more than what is shared.
        const bool bruno = item.kind == Kind::Person && item.id == story.bruno.value;
        const bool open = mayBeRead(story, item, field) && !bruno;
        if (words.contains(it.key()))
            (open ? sight.open : sight.hidden)
                += QStringLiteral("%1 %2 %3: %4").arg(kindName(item.kind)).arg(item.id).arg(field, it.key());
    }
    return sight;
}

} // namespace

TEST_CASE("a word in a private field is in no picture of the discreet view", "[journey]")
{
    Story story;
    addWhatIsOver(story);
    const Planted planted = plantWords(*story.workspace);
    REQUIRE(planted.size() > 80);
    QList<Address> addresses{{QStringLiteral("timeline"), story.workspace->get(story.anna)->uuid, {}}};
    for (const Meeting& meeting :
        story.workspace->select<Meeting>("where relationship = ?", {story.anna.value}))
        addresses += Address{QStringLiteral("meeting"), meeting.uuid, {}};
    story.workspace.reset();
    Program program(story.sandbox.path());
    MainWindow& window = program.window();
    const auto sight = [&] { return sightOf(window, story, planted); };
    for (const Address& address : std::as_const(addresses)) {
        CAPTURE(address.page.toStdString());
        window.go(address);
        REQUIRE(program.reaches(address.page));
        // There is something to hide, or the test could not fail.
        REQUIRE(waitFor([&] { return sight().hidden.size() > 1 && sight().open.size() > 2; }));
        CHECK(paintedWords(window).contains(u"Anna"));
        program.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(window.isDiscreet());
        (void)waitFor([&] { return sight().hidden.isEmpty() && sight().open.size() > 2; });
        CHECK(sight().hidden.join(u'\n').toStdString() == "");
        CHECK(sight().open.size() > 2);
        program.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE_FALSE(window.isDiscreet());
    }
}

TEST_CASE("the discreet view is for pages that can do it", "[journey]")
{
    Story story;
    story.workspace.reset();
    Program program(story.sandbox.path());
    for (const char* name : {"today", "journal", "meetings", "goals", "people", "search", "settings",
             "shortcuts", "deleted", "welcome"}) {
        CAPTURE(name);
        program.window().go({QString::fromLatin1(name), {}, {}});
        program.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK_FALSE(program.window().isDiscreet());
    }
}

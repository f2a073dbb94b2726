#include <catch2/catch.hpp>

#include "core/insight/check.h"
#include "core/interop/jsonexporter.h"
#include "tests/support/randomhand.h"
#include "tests/support/sandbox.h"
#include "tests/support/seed.h"

using namespace telemaco;
using test::RandomHand;
using test::Sandbox;

static QByteArray exported(const Sandbox& sandbox, const Workspace& workspace)
{
    const QString name = QStringLiteral("state.json");
    const auto done = exportJson(workspace, sandbox.path(name));
    REQUIRE(done);
    return sandbox.bytes(name);
}

// The lines in which two exports differ; a whole export says nothing to a reader.
static std::string difference(const QByteArray& one, const QByteArray& other)
{
    const auto lines = one.split('\n');
    const auto others = other.split('\n');
    QByteArray text;
    for (const QByteArray& line : lines)
        if (!others.contains(line))
            text += "- " + line + '\n';
    for (const QByteArray& line : others)
        if (!lines.contains(line))
            text += "+ " + line + '\n';
    return text.toStdString();
}

TEST_CASE("whatever is done, undone, leaves the same export; redone, the same again", "[property]")
{
    const quint32 seed = test::chosenSeed();
    INFO("TELEMACO_SEED=" << seed);
    Sandbox sandbox;
    auto workspace = sandbox.open();
    RandomHand hand(*workspace, seed);
    const auto reopen = [&] {
        if (hand.below(12) != 0)
            return;
        workspace.reset();
        workspace = sandbox.open();
        hand.moveTo(*workspace);
    };

    QList<QByteArray> states{exported(sandbox, *workspace)};
    for (int i = 0; i < 250; ++i) {
        sandbox.clock.advance(1000);
        const bool acted = hand.act();
        const QByteArray state = exported(sandbox, *workspace);
        INFO("operation " << i);
        if (acted)
            states += state;
        else
            REQUIRE(difference(states.last(), state) == ""); // what was refused changed nothing
        reopen();
    }
    REQUIRE(states.size() > 50);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        INFO("undo to state " << i);
        REQUIRE(workspace->undo());
        REQUIRE(difference(states[i], exported(sandbox, *workspace)) == "");
        reopen();
    }
    CHECK_FALSE(workspace->undoName());
    for (qsizetype i = 1; i < states.size(); ++i) {
        INFO("redo to state " << i);
        REQUIRE(workspace->redo());
        REQUIRE(difference(states[i], exported(sandbox, *workspace)) == "");
        reopen();
    }
    CHECK_FALSE(workspace->redoName());
    const auto report = checkWorkspace(*workspace);
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(static_cast<int>(finding.fault) << ' ' << finding.detail.said.join(u' ').toStdString());
    CHECK(report->sound());
}

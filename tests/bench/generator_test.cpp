#include "tests/bench/generator.h"

#include "core/insight/check.h"
#include "core/interop/jsonexporter.h"
#include "tests/support/sandbox.h"

#include <catch2/catch.hpp>

using namespace telemaco;
using namespace telemaco::test;

static QByteArray exported(Sandbox& sandbox, const QString& name, quint64 seed)
{
    REQUIRE(bench::makeWorkspace(sandbox.path(name), 450, seed));
    const auto workspace = sandbox.open(name);
    REQUIRE(exportJson(*workspace, sandbox.path(name + QStringLiteral(".json"))));
    return sandbox.bytes(name + QStringLiteral(".json"));
}

static bool isSound(const Workspace& workspace)
{
    const auto report = checkWorkspace(workspace);
    return report && report->sound();
}

TEST_CASE("a made-up workspace follows from its seed", "[bench]")
{
    Sandbox sandbox;
    const QByteArray first = exported(sandbox, QStringLiteral("a.telemaco"), 7);
    CHECK(first == exported(sandbox, QStringLiteral("b.telemaco"), 7));
    CHECK(first != exported(sandbox, QStringLiteral("c.telemaco"), 8));
}

TEST_CASE("a made-up workspace is one that the program could have written", "[bench]")
{
    Sandbox sandbox;
    REQUIRE(bench::makeWorkspace(sandbox.path(), 450, 3));
    const auto workspace = sandbox.open();
    CHECK(isSound(*workspace));
    for (int i = 0; i < 30; ++i)
        REQUIRE(workspace->undo());
    for (int i = 0; i < 30; ++i)
        REQUIRE(workspace->redo());
    CHECK(isSound(*workspace));
}

TEST_CASE("a file that is there is left alone", "[bench]")
{
    Sandbox sandbox;
    REQUIRE(bench::makeWorkspace(sandbox.path(), 3, 1));
    const QByteArray before = sandbox.bytes();
    CHECK_FALSE(bench::makeWorkspace(sandbox.path(), 5, 1));
    CHECK_FALSE(bench::makeJrnl(sandbox.path(), 5, 1));
    CHECK(sandbox.bytes() == before);
}

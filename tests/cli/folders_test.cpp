// What the place of the file refuses: rights, room, and others who are at it.
#include "tests/cli/program.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <catch2/catch.hpp>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using telemaco::Workspace;
using telemaco::test::Program;
using telemaco::test::Ran;

namespace {

// No folder is closed to root: the program runs without the right to pass by permissions.
void respectPermissions()
{
    constexpr unsigned long passBy[]{1, 2, 3}; // CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER
    for (const unsigned long capability : passBy)
        (void)::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
}

// Closes a folder for writing for as long as it lives.
class Closed {
public:
    explicit Closed(QString path)
        : m_path(std::move(path))
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~Closed() { QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    Closed(const Closed&) = delete;
    Closed& operator=(const Closed&) = delete;

private:
    QString m_path;
};

const QStringList addX{u"add"_s, u"journal"_s, u"x"_s};

} // namespace

TEST_CASE("a folder that cannot be written takes no workspace", "[cli]")
{
    Program program;
    program.before(respectPermissions);
    QDir().mkpath(program.path(u"closed"_s));
    const Closed closed(program.path(u"closed"_s));
    const QString path = program.path(u"closed/w.telemaco"_s);
    const Ran ran = program.bare(QStringList{u"--workspace"_s, path} + addX);
    CHECK(ran.exit == 1);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.contains("cannot be made here"));
    CHECK(QDir(program.path(u"closed"_s)).isEmpty());
    CHECK(program.bare(QStringList{u"--workspace"_s, program.path(u"no/w.telemaco"_s)} + addX)
              .err.contains("cannot be made here"));
}

TEST_CASE("a workspace that may only be read is read, and not written", "[cli]")
{
    Program program;
    program.before(respectPermissions);
    QDir().mkpath(program.path(u"closed"_s));
    const QStringList there{u"--workspace"_s, program.path(u"closed/w.telemaco"_s)};
    REQUIRE(program.bare(there + addX).exit == 0);
    const QByteArray before = program.bytes(u"closed/w.telemaco"_s);
    QFile::setPermissions(program.path(u"closed/w.telemaco"_s), QFile::ReadOwner);
    const Closed closed(program.path(u"closed"_s));
    for (const QStringList& command : {QStringList{u"list"_s, u"journal"_s}, {u"check"_s}, {u"info"_s},
             {u"export"_s, u"json"_s, program.path(u"out.json"_s)}}) {
        INFO(command.join(u' ').toStdString());
        const Ran ran = program.bare(there + command);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 0);
    }
    const Ran refused = program.bare(there + addX);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains("can be read but not changed"));
    CHECK((program.bytes(u"closed/w.telemaco"_s) == before));
}

TEST_CASE("beside another writer commands read, and are told that they cannot write", "[cli]")
{
    const Program program;
    telemaco::SystemClock clock;
    telemaco::WorkspaceOptions options;
    options.path = program.path();
    options.create = true;
    options.device = QUuid::createUuid();
    options.clock = &clock;
    const auto workspace = Workspace::open(options);
    REQUIRE(workspace);
    const QByteArray before = program.bytes();
    for (const QStringList& command : {addX, QStringList{u"undo"_s}, {u"redo"_s}}) {
        const Ran ran = program.run(command);
        CHECK(ran.exit == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("Another window or program is writing to this workspace."));
    }
    CHECK((program.bytes() == before));
    for (const QStringList& command : {QStringList{u"list"_s, u"people"_s}, {u"check"_s}, {u"info"_s},
             {u"search"_s, u"x"_s}, {u"export"_s, u"json"_s, program.path(u"out.json"_s)}})
        CHECK(program.run(command).exit == 0);
}

TEST_CASE("a full disk is told, and the workspace stays sound and as it was", "[cli]")
{
    Program program;
    REQUIRE(program.run(addX).exit == 0);
    const QByteArray before = program.bytes();
    const auto room = static_cast<rlim_t>(before.size() + 4096);
    program.before([room] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{room, room};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    QByteArray many;
    for (int i = 0; i < 500; ++i)
        many += "[2026-01-01 10:00] Entry " + QByteArray::number(i) + ". " + QByteArray(1000, 'w') + "\n\n";
    const QString source = program.write(u"many.txt"_s, many);
    for (const QStringList& command :
        {QStringList{u"import"_s, u"jrnl"_s, source}, {u"add"_s, u"journal"_s, u"-"_s}}) {
        const Ran ran = program.run(command, QByteArray(300'000, 'w'));
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains("The disk is full"));
    }
    program.before({});
    CHECK(program.run({u"check"_s}).exit == 0);
    CHECK(program.run({u"list"_s, u"journal"_s}).lines().size() == 1);
}

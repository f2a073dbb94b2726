// A backup of a workspace that another process has open, and writes to.
#include <catch2/catch.hpp>

#include "core/store/backupcopy.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <atomic>
#include <thread>

using namespace telemaco;
using test::Sandbox;

TEST_CASE("a backup is of one moment, also while another process writes", "[backup]")
{
    Sandbox sandbox;
    sandbox.open();
    const QString folder = sandbox.path(QStringLiteral("backups"));
    REQUIRE(QDir().mkpath(folder));
    const auto reader = sandbox.tryOpen(Database::Access::Read, false);
    REQUIRE(reader);
    std::atomic<bool> enough = false;
    std::atomic<int> written = 0;
    std::thread writer([&] { // it asserts nothing: Catch2 is for one thread
        const auto workspace = sandbox.open();
        for (; !enough; ++written)
            (void)workspace->perform({QStringLiteral("add"), Kind::Person}, [](Writer& pen) -> Result<void> {
                Person person;
                person.name = QStringLiteral("Anna");
                TELEMACO_TRY(pen.add(person));
                return {};
            });
    });
    QStringList errors;
    int backups = 0;
    const auto backUpOnce = [&] {
        const auto made = backUp(
            (*reader)->database(), {{folder, folder}, sandbox.path(), BackupKind::ByHand, &sandbox.clock});
        if (made)
            ++backups;
        else if (made.error().code != ErrorCode::Locked) // a slow disk may leave the writer no pause
            errors += QString::fromStdString(test::told(made.error()));
    };
    for (int i = 0; i < 200 && (backups < 20 || written < 20); ++i)
        backUpOnce();
    enough = true;
    writer.join();
    CHECK(errors.join(u'\n').toStdString() == "");
    CHECK(backups > 0);
}

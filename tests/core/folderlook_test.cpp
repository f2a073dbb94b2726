#include "core/interop/folderlook.h"
#include "tests/support/sources.h"

#include <QDateTime>

using namespace telemaco;
using namespace telemaco::test;
using namespace Qt::StringLiterals;

static constexpr qint64 stillness = 2000;

static void touch(const QString& path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::fromMSecsSinceEpoch(at), QFileDevice::FileModificationTime));
}

static void look(FolderLook& look, qint64 now)
{
    while (look.step(now)) { }
}

TEST_CASE("a file counts once it has kept still, and again when it changes", "[import][folderlook]")
{
    const SourceFolder folder;
    const qint64 start = 1'700'000'000'000;
    touch(folder.write(u"old.md"_s, "x"), start - 60'000);
    const QString young = folder.write(u"young.md"_s, "half");
    touch(young, start - 100);
    FolderLook eye(folder.path(), stillness);
    look(eye, start);
    CHECK(eye.ready() == QStringList{u"old.md"_s});
    CHECK(eye.isWaiting());
    CHECK(eye.places().size() == 3);
    eye.setHandled({u"old.md"_s});

    look(eye, start + 1000);
    CHECK(eye.ready().isEmpty());
    folder.write(u"young.md"_s, "half, and the other half");
    touch(young, start + 1900);
    look(eye, start + 2000); // still another one
    CHECK(eye.ready().isEmpty());
    look(eye, start + 3999);
    CHECK(eye.ready().isEmpty());
    look(eye, start + 4000);
    CHECK(eye.ready() == QStringList{u"young.md"_s});
    eye.setHandled(eye.ready());
    look(eye, start + 5000);
    CHECK(eye.ready().isEmpty());
    CHECK_FALSE(eye.isWaiting());

    SECTION("a copy may keep an old date: what comes later is waited for all the same")
    {
        touch(folder.write(u"copy.md"_s, "x"), start - 1'000'000);
        look(eye, start + 6000);
        CHECK(eye.ready().isEmpty());
        CHECK(eye.isWaiting());
        look(eye, start + 8000);
        CHECK(eye.ready() == QStringList{u"copy.md"_s});
    }
    SECTION("a change of a file that was taken is one")
    {
        folder.write(u"old.md"_s, "y");
        touch(folder.path(u"old.md"_s), start + 6000);
        look(eye, start + 6000);
        look(eye, start + 8000);
        CHECK(eye.ready() == QStringList{u"old.md"_s});
    }
    SECTION("what goes and comes back is new")
    {
        REQUIRE(QFile::remove(folder.path(u"old.md"_s)));
        look(eye, start + 6000);
        CHECK(eye.ready().isEmpty());
        touch(folder.write(u"old.md"_s, "x"), start - 60'000);
        look(eye, start + 7000);
        look(eye, start + 9000);
        CHECK(eye.ready() == QStringList{u"old.md"_s});
    }
    SECTION("a folder that goes away is no reason to stop")
    {
        REQUIRE(QDir(folder.path()).removeRecursively());
        look(eye, start + 6000);
        CHECK(eye.ready().isEmpty());
        CHECK_FALSE(eye.isWaiting());
    }
}

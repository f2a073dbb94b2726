// How the program starts: the window comes with its page, and a second start goes to the first one.
#include "app/telemaco/instance.h"
#include "tests/ui/program.h"

#include <QThread>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

using namespace telemaco;
using test::Program;
using test::Sandbox;
using namespace Qt::StringLiterals;

namespace {

MainWindow* windowOf()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            return window;
    return nullptr;
}

void onAnotherThread(const std::function<void()>& work)
{
    const std::unique_ptr<QThread> other(QThread::create(work));
    other->start();
    const bool ended = test::waitFor([&] { return other->isFinished(); });
    other->wait();
    REQUIRE(ended);
}

// On a thread of its own, as another process would.
bool tell(const QString& workspace, const QStringList& arguments)
{
    bool told = false;
    onAnotherThread([&] { told = Instance::tellRunning(workspace, arguments); });
    return told;
}

// What listens for this test's windows, and what it was asked.
struct Listening {
    explicit Listening(const QString& workspace)
    {
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        QObject::connect(
            &window, &Instance::asked, &window, [this](const QStringList& told) { asked += told; });
        window.listen(workspace);
    }
    ~Listening() { qunsetenv("XDG_RUNTIME_DIR"); }

    QByteArray socket() const
    {
        const QStringList names = QDir(folder.path()).entryList(QDir::System);
        REQUIRE(names.size() == 1);
        return folder.filePath(names.first()).toUtf8();
    }
    // Whether the window lets go of who called.
    bool letsGo(const UserSocket& caller) const
    {
        char byte = 0;
        return test::waitFor([&] {
            const ssize_t count = ::recv(caller.descriptor(), &byte, 1, 0);
            return count == 0 || (count < 0 && errno == ECONNRESET);
        });
    }

    QTemporaryDir folder;
    QList<QStringList> asked;
    Instance window;
};

// Of this thread alone: glibc's own function would be for all.
void becomeNobody()
{
    static constexpr uid_t nobody = 65534;
    if (syscall(SYS_setresuid, nobody, nobody, nobody) != 0)
        qFatal("cannot become another user");
}

} // namespace

TEST_CASE("the window is not seen before its first page is there", "[start]")
{
    Sandbox sandbox;
    sandbox.open();
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Installation installation;
    Arguments arguments;
    arguments.file = sandbox.path();
    Application program(arguments, installation);
    program.start();
    CHECK_FALSE(windowOf()->isVisible());
    REQUIRE(test::waitFor([] { return windowOf()->isVisible(); }));
}

TEST_CASE("a second start hands over what it was asked", "[start]")
{
    Sandbox sandbox;
    Instance first;
    QList<QStringList> asked;
    QObject::connect(&first, &Instance::asked, &first, [&](const QStringList& told) { asked += told; });
    CHECK_FALSE(tell(sandbox.path(), {}));
    first.listen(sandbox.path());
    const QStringList much{u"--page"_s, u"perché"_s, QString(20'000, u'x')};
    CHECK(tell(sandbox.path(), much));
    CHECK(tell(sandbox.path(), {}));
    CHECK(asked == QList<QStringList>{much, {}});
    CHECK_FALSE(tell(sandbox.path(u"other.telemaco"_s), {}));
    first.stop();
    CHECK_FALSE(tell(sandbox.path(), {}));
}

TEST_CASE("a socket that a killed window left is no window", "[start]")
{
    Sandbox sandbox;
    Listening killed(sandbox.path());
    const QByteArray path = killed.socket();
    REQUIRE(std::rename(path.constData(), (path + ".kept").constData()) == 0);
    killed.window.stop();
    REQUIRE(std::rename((path + ".kept").constData(), path.constData()) == 0);
    CHECK_FALSE(tell(sandbox.path(), {}));

    Instance next;
    bool told = false;
    QObject::connect(&next, &Instance::asked, &next, [&] { told = true; });
    next.listen(sandbox.path()); // takes its place
    CHECK(tell(sandbox.path(), {}));
    CHECK(told);
}

TEST_CASE("a start that comes in pieces counts once, one that is cut short or too long does not", "[start]")
{
    Sandbox sandbox;
    Listening first(sandbox.path());
    UserSocket slow = UserSocket::connectedTo(first.socket());
    UserSocket cut = UserSocket::connectedTo(first.socket());
    UserSocket endless = UserSocket::connectedTo(first.socket());
    REQUIRE((slow.isOpen() && cut.isOpen() && endless.isOpen()));
    REQUIRE(::send(slow.descriptor(), "2\0--pa", 6, 0) == 6);
    REQUIRE(cut.sendAll(QByteArray("2\0--page", 8), 0));
    CHECK(first.letsGo(cut));
    REQUIRE(slow.sendAll(QByteArray("ge\0today", 9), 0));
    CHECK(first.letsGo(slow));
    onAnotherThread([&] { CHECK_FALSE(endless.sendAll(QByteArray(3'000'000, 'x'), 5000)); });
    CHECK(tell(sandbox.path(), {u""_s}));
    CHECK(first.asked == QList<QStringList>{{u"--page"_s, u"today"_s}, {u""_s}});
}

TEST_CASE("another user neither calls the window nor takes its place", "[start]")
{
    if (::geteuid() != 0)
        return; // only root can be two users
    Sandbox sandbox;
    Listening first(sandbox.path());
    const QByteArray path = first.socket();
    ::chmod(first.folder.path().toUtf8().constData(), 0777);
    ::chmod(path.constData(), 0777);
    UserSocket stranger;
    onAnotherThread([&] {
        becomeNobody();
        CHECK_FALSE(UserSocket::connectedTo(path).isOpen());
        sockaddr_un address{AF_UNIX, {}};
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        const int caller = ::socket(AF_UNIX, SOCK_STREAM, 0);
        REQUIRE(::connect(caller, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        ::send(caller, "1\0strange", 10, MSG_NOSIGNAL);
        ::close(caller);
    });
    CHECK(tell(sandbox.path(), {})); // after the stranger
    CHECK(first.asked == QList<QStringList>{{}});

    first.window.stop();
    onAnotherThread([&] {
        becomeNobody();
        stranger = UserSocket::listeningAt(path);
    });
    REQUIRE(stranger.isOpen());
    CHECK_FALSE(tell(sandbox.path(), {u"--page"_s, u"secret"_s}));
    UserSocket seen = stranger.accepted(); // called, and let go without a word
    REQUIRE(seen.isOpen());
    QByteArray words;
    CHECK(seen.receive(words) == UserSocket::Ended);
    CHECK(words.isEmpty());
}

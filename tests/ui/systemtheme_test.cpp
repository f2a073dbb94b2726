#include "tests/support/people.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/desktop/systemtheme.h"
#include "ui/theme/colours.h"
#include "ui/theme/systemdark.h"
#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusServer>
#include <QDBusVariant>

using namespace telemaco;
using namespace telemaco::test;

namespace {

// Answers as the desktop's portal does, over a connection of the test's own.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Portal()
        : m_server(QStringLiteral("unix:tmpdir=/tmp"))
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](QDBusConnection client) {
            client.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        });
    }
    ~Portal() override { QDBusConnection::disconnectFromPeer(QStringLiteral("portal")); }

    QDBusConnection connectTo()
    {
        return QDBusConnection::connectToPeer(m_server.address(), QStringLiteral("portal"));
    }
    void change(const QString& key, uint to)
    {
        scheme = to;
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(QVariant(to)));
    }

    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusServer m_server;
};

QPalette foreign(bool dark) { return {dark ? Qt::white : Qt::black, dark ? Qt::black : Qt::white}; }

bool becomes(const QWidget& widget, const Colours& colours)
{
    return waitFor([&] { return widget.palette().color(QPalette::Window) == colours.background; });
}

bool shows(const QWidget* page, const QString& words)
{
    for (const QWidget* widget : page->findChildren<QWidget*>())
        if (widget->isVisible()
            && (widget->property("text").toString() + widget->property("currentText").toString())
                   .contains(words))
            return true;
    return false;
}

// As the program is before anything told it what the system has.
struct FreshSystem {
    ~FreshSystem()
    {
        qApp->setProperty("telemaco.systemDark", {});
        qApp->setProperty("telemaco.platformDark", false);
        applyTheme(*qApp, ThemeChoice::Light, 100);
    }
};

} // namespace

TEST_CASE("the portal's colour scheme is asked for, and followed when it changes", "[systemtheme]")
{
    FreshSystem afterwards;
    applyTheme(*qApp, ThemeChoice::Light, 100);
    Portal portal;
    portal.scheme = 1;
    SystemTheme system(*qApp);
    int changes = 0;
    QObject::connect(&system, &SystemTheme::changed, [&] { ++changes; });
    system.follow(portal.connectTo(), {});
    CHECK(waitFor([] { return isSystemDark(*qApp); }));
    CHECK(changes == 1);
    portal.change(QStringLiteral("color-scheme"), 2);
    CHECK(waitFor([] { return !isSystemDark(*qApp); }));
    portal.change(QStringLiteral("accent-color"), 1);
    portal.change(QStringLiteral("color-scheme"), 1);
    CHECK(waitFor([] { return isSystemDark(*qApp); }));
    CHECK(changes == 3);
    portal.change(QStringLiteral("color-scheme"), 0); // no preference: as the platform's palette is
    CHECK(waitFor([] { return !isSystemDark(*qApp); }));
}

TEST_CASE("where no portal answers, the platform's palette tells", "[systemtheme]")
{
    FreshSystem afterwards;
    applyTheme(*qApp, ThemeChoice::Light, 100);
    setSystemDark(*qApp, true); // as the last start had it
    SystemTheme system(*qApp);
    system.follow(QDBusConnection(QStringLiteral("no such connection")), {});
    CHECK(waitFor([] { return !isSystemDark(*qApp); }));
}

TEST_CASE(
    "the window follows the system while it runs, unless it is light or dark by choice", "[systemtheme]")
{
    FreshSystem afterwards;
    applyTheme(*qApp, ThemeChoice::System, 100);
    Sandbox sandbox;
    Program program(sandbox.path());
    const QWidget* page = program.window().page();
    REQUIRE(becomes(program.window(), lightColours()));

    QApplication::setPalette(foreign(true));
    CHECK(becomes(program.window(), darkColours()));
    CHECK(becomes(*program.window().page(), darkColours()));
    CHECK(program.window().page() == page); // who writes on it goes on
    QApplication::setPalette(foreign(false));
    CHECK(becomes(program.window(), lightColours()));

    program.installation().settings().setValue(QStringLiteral("appearance/theme"), QStringLiteral("light"));
    QApplication::setPalette(foreign(true));
    CHECK(becomes(program.window(), lightColours()));
}

TEST_CASE("a page that lives through the change looks like one that is made after it", "[systemtheme]")
{
    FreshSystem afterwards;
    applyTheme(*qApp, ThemeChoice::System, 100);
    Sandbox sandbox;
    QList<Address> addresses;
    {
        const auto workspace = sandbox.open();
        const auto with = putMentee(*workspace, QStringLiteral("Anna"));
        Expectation expectation;
        expectation.relationship = with;
        expectation.text = QStringLiteral("Come *prepared*");
        put(*workspace, expectation);
        const auto goal = putGoal(*workspace, QStringLiteral("Speak"), QDate::currentDate(), with);
        addresses += {QStringLiteral("relationship"), workspace->get(with)->uuid, {}};
        addresses += {QStringLiteral("goal"), workspace->get(goal)->uuid, {}};
    }
    Program program(sandbox.path());
    const auto picture = [&] {
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus();
        return program.window().page()->grab().toImage();
    };
    for (const Address& address : std::as_const(addresses)) {
        CAPTURE(address.page.toStdString());
        program.window().go(address);
        REQUIRE(program.reaches(address.page));
        REQUIRE(waitFor([&] { return shows(program.window().page(), QStringLiteral("Anna")); }));
        QApplication::setPalette(foreign(true));
        REQUIRE(becomes(*program.window().page(), darkColours()));
        program.settle(); // all of the page is there
        const QImage lived = picture();
        program.window().commands().run(QStringLiteral("appearance.apply"));
        CHECK(waitFor([&] { return picture() == lived; }));
        QApplication::setPalette(foreign(false));
        REQUIRE(becomes(*program.window().page(), lightColours()));
    }
}

#include "systemtheme_test.moc"

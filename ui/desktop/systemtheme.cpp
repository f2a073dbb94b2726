#include "ui/desktop/systemtheme.h"

#include "ui/theme/colours.h"
#include "ui/theme/systemdark.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFileInfo>
#include <QThread>

namespace telemaco {

static const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
static const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
static const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
static const QString appearance = QStringLiteral("org.freedesktop.appearance");
static const QString colourScheme = QStringLiteral("color-scheme");

SystemTheme::SystemTheme(QApplication& application)
    : m_application(application)
{
    application.installEventFilter(this);
}

// Without one, a client of D-Bus would start a bus of its own.
static bool hasSession()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

void SystemTheme::followSession()
{
    if (!hasSession()) {
        settle();
        return;
    }
    // A bus that does not answer keeps only this thread waiting.
    const QString name = QStringLiteral("telemaco.appearance");
    QThread* thread
        = QThread::create([name] { QDBusConnection::connectToBus(QDBusConnection::SessionBus, name); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, name] { follow(QDBusConnection(name), portal); });
    thread->start();
}

void SystemTheme::follow(const QDBusConnection& bus, const QString& service)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected()) {
        portalSays({});
        return;
    }
    // From whoever sends it: to name the sender would be to ask who that is, and to wait.
    qRegisterMetaType<QDBusVariant>(); // without, the slot is not found
    connection.connect({}, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto message
        = QDBusMessage::createMethodCall(service, portalPath, portalSettings, QStringLiteral("Read"));
    message << appearance << colourScheme;
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        portalSays(reply.isError() ? QVariant() : reply.value().variant());
        answer->deleteLater();
    });
}

void SystemTheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == colourScheme)
        portalSays(value.variant());
}

// 1: dark, 2: light, anything else: no preference.
void SystemTheme::portalSays(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) // Read answers a variant in a variant
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    m_portalDark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    settle();
}

void SystemTheme::settle()
{
    const bool dark = m_portalDark ? *m_portalDark : isPlatformDark(m_application);
    if (dark == isSystemDark(m_application))
        return;
    setSystemDark(m_application, dark);
    Q_EMIT changed();
}

// The palette that is set hides what the platform would have: it is lifted for a moment.
void SystemTheme::lookAtPlatform()
{
    m_looking = true;
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    setPlatformDark(m_application, coloursOf(QApplication::palette()).dark);
    QApplication::setPalette(ours);
    m_looking = false;
}

static bool isOurs(const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    return palette.color(QPalette::Window) == colours.background
        && palette.color(QPalette::WindowText) == colours.text;
}

bool SystemTheme::eventFilter(QObject* watched, QEvent* event)
{
    if (m_looking)
        return false;
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        lookAtPlatform();
        settle();
    } else if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application
        && !isOurs(QApplication::palette())) { // a platform has put its own in the place of ours
        setPlatformDark(m_application, coloursOf(QApplication::palette()).dark);
        if (!m_portalDark)
            setSystemDark(m_application, isPlatformDark(m_application));
        // Only when this one is everywhere: a palette set meanwhile would reach no widget.
        QMetaObject::invokeMethod(this, &SystemTheme::changed, Qt::QueuedConnection);
    }
    return false;
}

} // namespace telemaco

// Here, where the types of its slots are known: D-Bus calls them by name.
#include "moc_systemtheme.cpp"

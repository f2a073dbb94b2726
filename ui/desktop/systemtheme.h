// Whether the desktop is dark, and when that changes while the program runs. Its portal tells (the
// setting color-scheme of org.freedesktop.appearance), else the palette that the platform brings.
//
// Nothing waits for the answer, and without a bus or a portal nothing happens. Window's thread.
#pragma once

#include <QObject>
#include <optional>

class QApplication;
class QDBusConnection;
class QDBusVariant;

namespace telemaco {

class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QApplication& application);

    // Asks the portal of the person's session, and listens from then on.
    void followSession();
    void follow(const QDBusConnection& bus, const QString& service);

Q_SIGNALS:
    void changed(); // the theme is to be applied again: the system's is another, or it was overwritten

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void portalSays(QVariant value);
    void settle();
    void lookAtPlatform();

    QApplication& m_application;
    std::optional<bool> m_portalDark;
    bool m_looking = false; // at the platform's palette
};

} // namespace telemaco

// For a program whose start is measured: waits until a window is painted with all that belongs on it,
// then prints when that was, what it has used of the processor by then, all threads together (both in
// nanoseconds), and how much memory it has (kilobytes; its resident part, shared libraries included),
// and ends the program. On the window's thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace telemaco::bench {

class FirstPainted : public QObject {
    Q_OBJECT

public:
    // `complete`: all that the window is going to show has been given to it.
    FirstPainted(const QWidget& window, std::function<bool()> complete);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void painted();
    void look();
    void tell();

    const QWidget& m_window;
    std::function<bool()> m_complete;
    QTimer m_looks;
    bool m_painting = false;
    bool m_wasComplete = false;
    bool m_told = false;
    struct Moment {
        long long time = 0;
        long long work = 0;
    } m_last; // when the last painting ended
    static Moment now();
};

} // namespace telemaco::bench

// Keeps a window from painting for a while. A page that is about to be told what it shows would be painted
// twice: with what it showed before, and with that.
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace telemaco {

class PaintHold : public QObject {
    Q_OBJECT

public:
    explicit PaintHold(QWidget* window);

    void hold(); // until release(), a tenth of a second at most
    void release();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_time; // running while nothing is painted
    bool m_owed = false; // it was to be painted meanwhile
};

} // namespace telemaco

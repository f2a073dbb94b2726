// When something was or will be, as a line of words: "Tuesday 24 November 2026, 21:40". Edited in place; a
// day alone is a day whose time is not known. With short names where there is no room for the long ones,
// so that the time is seen.
#pragma once

#include "ui/widgets/fields.h"

#include <QTime>

namespace telemaco {

class MomentField : public LineField {
    Q_OBJECT

public:
    explicit MomentField(const QString& name, QWidget* parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void setTime(QDate date, QTime time);
    // Another day alone keeps the time, as a meeting that moves does; the same day alone loses it.
    void setTimeStays() { m_timeStays = true; }
    // With short names in any case: "Tue 24 Nov 2026, 21:40".
    void setCompact(bool compact = true);
    static QString words(QDate date, QTime time, bool compact = false);
    // Understands what words() makes, and every way of writing a day that DateField knows.
    static bool read(const QString& text, QDate today, QDate* date, QTime* time);

Q_SIGNALS:
    void timeEdited(QDate date, QTime time);

protected:
    bool accept(QString* text) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString fitting() const;

    bool m_compact = false;
    bool m_timeStays = false;
    QDate m_today;
    QDate m_date;
    QTime m_time;
};

} // namespace telemaco

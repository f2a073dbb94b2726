#include "ui/widgets/momentfield.h"

#include <QLocale>
#include <QRegularExpression>

namespace telemaco {

MomentField::MomentField(const QString& name, QWidget* parent)
    : LineField(name, name, parent)
{
    connect(this, &LineField::edited, this, [this] { Q_EMIT timeEdited(m_date, m_time); });
}

QString MomentField::words(QDate date, QTime time, bool compact)
{
    const QString day = QLocale().toString(
        date, compact ? QStringLiteral("ddd d MMM yyyy") : QStringLiteral("dddd d MMMM yyyy"));
    return time.isValid() ? day + QStringLiteral(", ") + QLocale().toString(time, QStringLiteral("HH:mm"))
                          : day;
}

bool MomentField::read(const QString& text, QDate today, QDate* date, QTime* time)
{
    static const QRegularExpression clock(QStringLiteral("[,\\s]+(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*$"));
    QString day = text.trimmed();
    *time = {};
    if (const auto match = clock.match(day); match.hasMatch()) {
        *time = QTime(match.captured(1).toInt(), match.captured(2).toInt());
        if (!time->isValid())
            return false;
        day = day.left(match.capturedStart());
    }
    *date = DateField::read(day, today);
    if (!date->isValid()) // a weekday stands before it
        *date = DateField::read(day.section(u' ', 1), today);
    return date->isValid();
}

void MomentField::setTime(QDate date, QTime time)
{
    m_date = date;
    m_time = time;
    setValue(words(date, time, m_compact));
}

bool MomentField::accept(QString* text)
{
    QDate date;
    QTime time;
    if (!read(*text, m_today, &date, &time))
        return false;
    if (time.hour() != m_time.hour() || time.minute() != m_time.minute() || !time.isValid())
        m_time = time; // the seconds stay where only the day was changed
    m_date = date;
    *text = words(date, time, m_compact);
    return true;
}

} // namespace telemaco

#include "ui/widgets/momentfield.h"

#include "ui/widgets/cutwords.h"

#include <QLocale>
#include <QRegularExpression>

namespace telemaco {

MomentField::MomentField(const QString& name, QWidget* parent)
    : LineField(name, name, parent)
{
    connect(this, &LineField::edited, this, [this] { Q_EMIT timeEdited(m_date, m_time); });
    connect(this, &LineField::refused, this, [this](const QString& text) {
        sayRefused(tr("“%1” is not a day. Write it like “tomorrow at 3 pm”, or like %2.")
                       .arg(text.left(40), words(m_today, QTime(15, 30), true)));
    });
}

QString MomentField::words(QDate date, QTime time, bool compact)
{
    const QString day = QLocale().toString(
        date, compact ? QStringLiteral("ddd d MMM yyyy") : QStringLiteral("dddd d MMMM yyyy"));
    return time.isValid() ? day + QStringLiteral(", ") + QLocale().toString(time, QStringLiteral("HH:mm"))
                          : day;
}

// "15:30", "15.30", "3 pm", "3:30pm"; with a word before it, "at 15" and "alle 15" too.
static QTime timeOf(const QRegularExpressionMatch& match)
{
    int hour = match.captured(QStringLiteral("hour")).toInt();
    const QString half = match.captured(QStringLiteral("half")).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    return {hour, match.captured(QStringLiteral("minute")).toInt()};
}

bool MomentField::read(const QString& text, QDate today, QDate* date, QTime* time)
{
    static const QRegularExpression clock(
        QStringLiteral("[,\\s]+(?<at>at|alle|ore)?\\s*(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::\\d{2})?)?"
                       "\\s*(?<half>[ap]\\.?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString day = text.trimmed();
    *time = {};
    const auto match = clock.match(day);
    // A number alone may as well be a year, or a day.
    if (match.hasCaptured(u"at") || match.hasCaptured(u"minute") || match.hasCaptured(u"half")) {
        *time = timeOf(match);
        if (!time->isValid())
            return false;
        day = day.left(match.capturedStart());
    }
    *date = DateField::read(day, today);
    if (!date->isValid()) // a weekday stands before it
        *date = DateField::read(day.section(u' ', 1), today);
    return date->isValid();
}

void MomentField::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact && m_date.isValid() && !hasFocus())
        setValue(fitting());
}

QString MomentField::fitting() const
{
    static constexpr int beside = 20; // what the frame and the margins take
    const QString whole = words(m_date, m_time);
    return m_compact || isWider(this, whole, width() - beside) ? words(m_date, m_time, true) : whole;
}

void MomentField::resizeEvent(QResizeEvent* event)
{
    LineField::resizeEvent(event);
    if (m_date.isValid() && !hasFocus())
        setValue(fitting());
}

void MomentField::setTime(QDate date, QTime time)
{
    m_date = date;
    m_time = time;
    setValue(fitting());
}

bool MomentField::accept(QString* text)
{
    QDate date;
    QTime time;
    const QString sameDay = m_date.toString(Qt::ISODate) + u' ' + *text;
    if (!read(*text, m_today, &date, &time) && !read(sameDay, m_today, &date, &time))
        return false;
    if (m_timeStays && !time.isValid() && date != m_date)
        time = m_time;
    if (time.hour() != m_time.hour() || time.minute() != m_time.minute() || !time.isValid())
        m_time = time; // the seconds stay where only the day was changed
    m_date = date;
    *text = fitting();
    return true;
}

} // namespace telemaco

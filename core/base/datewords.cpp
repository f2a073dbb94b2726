#include "core/base/datewords.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace telemaco {

static constexpr int farthestDays = 36'525;
static constexpr int yearsToLeap = 8; // at most, from one 29 February to the next

namespace {

bool oneOf(const QString& word, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), word) != names.end();
}

using Names = QHash<QString, int>;

// "one two|three": one and two mean 1, three 2.
Names numbered(const char* table)
{
    Names names;
    int number = 0;
    for (const QString& group : QString::fromLatin1(table).split(u'|')) {
        ++number;
        for (const QString& name : group.split(u' '))
            names.insert(name, number);
    }
    return names;
}

int weekday(const QString& word)
{
    static const Names names = numbered("monday mon lunedi lun|tuesday tue tues martedi mar|"
                                        "wednesday wed mercoledi mer|thursday thu thur thurs giovedi gio|"
                                        "friday fri venerdi ven|saturday sat sabato sab|"
                                        "sunday sun domenica dom");
    return names.value(word);
}

int month(const QString& word)
{
    static const Names names = numbered("january jan gennaio gen|february feb febbraio|march mar marzo|"
                                        "april apr aprile|may maggio mag|june jun giugno giu|"
                                        "july jul luglio lug|august aug agosto ago|"
                                        "september sep sept settembre set sett|october oct ottobre ott|"
                                        "november nov novembre|december dec dicembre dic");
    return names.value(word);
}

int amount(const QString& word)
{
    static const Names names
        = numbered("a an one un uno una|two due|three tre|four quattro|five cinque|six sei|seven sette|"
                   "eight otto|nine nove|ten dieci|eleven undici|twelve dodici|thirteen tredici|"
                   "fourteen quattordici|fifteen quindici");
    if (const int known = names.value(word))
        return known;
    static const QRegularExpression digits(QStringLiteral("^\\d{1,5}$"));
    return digits.match(word).hasMatch() ? word.toInt() : 0;
}

bool isNext(const QString& word) { return oneOf(word, {u"next", u"prossimo", u"prossima"}); }

// A day of the month: "12", "12th", "1°"; 0: none. `ordinal`: it can be nothing else.
int dayNumber(const QString& word, bool* ordinal = nullptr)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(st|nd|rd|th|°|o)?$"));
    const auto match = pattern.match(word);
    if (ordinal)
        *ordinal = !match.captured(2).isEmpty();
    return match.captured(1).toInt();
}

int year(const QString& written)
{
    const int number = written.toInt();
    return written.size() == 2 ? 2000 + number : number;
}

class Reading {
public:
    Reading(QDate today, Yearless yearless)
        : m_today(today)
        , m_yearless(yearless)
    {
    }

    QDate whole(const QString& text) const
    {
        for (const auto& form : {&Reading::inFigures, &Reading::inWords})
            if (const QDate date = (this->*form)(text); date.isValid())
                return date;
        return {};
    }

private:
    QDate inFigures(const QString& text) const;
    QDate inWords(const QString& text) const;
    QDate oneWord(const QString& word) const;
    QDate after(int number, const QString& unit) const;
    QDate later(const QStringList& words) const;
    QDate endOf(const QStringList& words) const;
    QDate ofCalendar(QStringList words) const;
    QDate dayOf(int month, int day) const;
    QDate nextDay(int day) const;
    QDate lastOf(int month, int year) const { return {year, month, QDate(year, month, 1).daysInMonth()}; }
    QDate nextWeekday(int day) const { return m_today.addDays((day - m_today.dayOfWeek() + 6) % 7 + 1); }
    QDate inDays(qint64 days) const { return days <= farthestDays ? m_today.addDays(days) : QDate(); }

    QDate m_today;
    Yearless m_yearless;
};

QDate Reading::dayOf(int month, int day) const
{
    if (m_yearless == Yearless::ThisYear)
        return {m_today.year(), month, day};
    for (int later = 0; later <= yearsToLeap; ++later)
        if (const QDate date(m_today.year() + later, month, day); date.isValid() && date >= m_today)
            return date;
    return {};
}

// The first day of this number from today on.
QDate Reading::nextDay(int day) const
{
    QDate first(m_today.year(), m_today.month(), 1);
    for (int later = 0; day >= 1 && day <= 31 && later < 12; ++later, first = first.addMonths(1))
        if (const QDate date(first.year(), first.month(), day); date.isValid() && date >= m_today)
            return date;
    return {};
}

QDate Reading::inFigures(const QString& text) const
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    static const QRegularExpression figures(
        QStringLiteral("^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})$"));
    if (const auto match = figures.match(text); match.hasMatch())
        return {year(match.captured(4)), match.captured(3).toInt(), match.captured(1).toInt()};
    static const QRegularExpression without(QStringLiteral("^(\\d{1,2})/(\\d{1,2})$"));
    if (const auto match = without.match(text); match.hasMatch())
        return dayOf(match.captured(2).toInt(), match.captured(1).toInt());
    static const QRegularExpression plus(QStringLiteral("^\\+ ?(\\d{1,5})$"));
    if (const auto match = plus.match(text); match.hasMatch())
        return inDays(match.captured(1).toInt());
    return {};
}

QDate Reading::oneWord(const QString& word) const
{
    static const QHash<QString, int> days{{QStringLiteral("today"), 0}, {QStringLiteral("oggi"), 0},
        {QStringLiteral("tomorrow"), 1}, {QStringLiteral("domani"), 1}, {QStringLiteral("dopodomani"), 2},
        {QStringLiteral("yesterday"), -1}, {QStringLiteral("ieri"), -1}};
    if (const auto known = days.constFind(word); known != days.constEnd())
        return m_today.addDays(*known);
    if (const int day = weekday(word))
        return nextWeekday(day);
    bool ordinal = false;
    const int day = dayNumber(word, &ordinal);
    return ordinal ? nextDay(day) : QDate();
}

QDate Reading::after(int number, const QString& unit) const
{
    if (oneOf(unit, {u"day", u"days", u"giorno", u"giorni"}))
        return inDays(number);
    if (oneOf(unit, {u"week", u"weeks", u"settimana", u"settimane"}))
        return inDays(7LL * number);
    if (oneOf(unit, {u"month", u"months", u"mese", u"mesi"}) && number < 1200)
        return m_today.addMonths(number);
    return {};
}

// "in two weeks", "next month", "friday next", "friday next week".
QDate Reading::later(const QStringList& words) const
{
    if (words.size() == 3 && oneOf(words[0], {u"in", u"tra", u"fra"}) && amount(words[1]) > 0)
        return after(amount(words[1]), words[2]);
    if (const int day = words.size() == 3 ? weekday(words[0]) : 0) {
        const bool nextWeek = isNext(words[1]) != isNext(words[2])
            && oneOf(words[isNext(words[1]) ? 2 : 1], {u"week", u"settimana"});
        return nextWeek ? m_today.addDays(7 + day - m_today.dayOfWeek()) : QDate();
    }
    if (words.size() != 2 || isNext(words[0]) == isNext(words[1]))
        return {};
    const QString& what = isNext(words[0]) ? words[1] : words[0];
    if (const int day = weekday(what))
        return nextWeekday(day);
    return after(1, what);
}

QDate Reading::endOf(const QStringList& words) const
{
    if (words.size() == 3 && isNext(words[1]) != isNext(words[2])) {
        const QString& what = isNext(words[1]) ? words[2] : words[1];
        const QDate then = later({words[isNext(words[1]) ? 1 : 2], what});
        return then.isValid() && !weekday(what) ? Reading(then, m_yearless).endOf({words[0], what}) : QDate();
    }
    if (words.size() != 2 || (words[0] != u"end" && words[0] != u"fine"))
        return {};
    if (words[1] == u"week" || words[1] == u"settimana")
        return m_today.addDays(7 - m_today.dayOfWeek());
    if (words[1] == u"month" || words[1] == u"mese")
        return lastOf(m_today.month(), m_today.year());
    if (words[1] == u"year" || words[1] == u"anno")
        return {m_today.year(), 12, 31};
    const int named = month(words[1]);
    if (!named)
        return {};
    const bool over = named < m_today.month() && m_yearless == Yearless::Ahead;
    return lastOf(named, m_today.year() + (over ? 1 : 0));
}

// "12 december 2027", "december 12th", with the name of its weekday before it if need be.
QDate Reading::ofCalendar(QStringList words) const
{
    // "mar" is Tuesday and March: "mar 12 dicembre", "mar 12 2027".
    const int named = words.size() > 2 && month(words[1]) + month(words[2]) > 0 ? weekday(words[0]) : 0;
    if (named)
        words.removeFirst();
    if (words.size() != 2 && words.size() != 3)
        return {};
    const bool dayFirst = dayNumber(words[0]) > 0;
    const int day = dayNumber(words[dayFirst ? 0 : 1]);
    const int inMonth = month(words[dayFirst ? 1 : 0]);
    if (!day || !inMonth)
        return {};
    static const QRegularExpression years(QStringLiteral("^(\\d{4}|\\d{2})$"));
    if (words.size() == 3 && !years.match(words[2]).hasMatch())
        return {};
    const QDate date = words.size() == 3 ? QDate(year(words[2]), inMonth, day) : dayOf(inMonth, day);
    return named && date.dayOfWeek() != named ? QDate() : date;
}

bool isArticle(const QString& word)
{
    return oneOf(word, {u"the", u"this", u"on", u"il", u"lo", u"la", u"questo", u"questa"});
}

QDate Reading::inWords(const QString& text) const
{
    if (text == u"day after tomorrow" || text == u"the day after tomorrow")
        return m_today.addDays(2);
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool article = false;
    for (; words.size() > 1 && isArticle(words.first()); words.removeFirst())
        article = true;
    if (words.size() == 1 && article)
        if (const QDate date = nextDay(dayNumber(words.first())); date.isValid())
            return date;
    if (words.size() == 1)
        return oneWord(words.first());
    QStringList bare;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (i == 0 || !oneOf(words[i], {u"of", u"the", u"di", u"del", u"della", u"dell"}))
            bare += words[i];
    for (const auto& form : {&Reading::later, &Reading::endOf})
        if (const QDate date = (this->*form)(bare); date.isValid())
            return date;
    return ofCalendar(bare);
}

} // namespace

QDate dateNamed(QStringView text, QDate today, Yearless yearless)
{
    static constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return {};
    QString plain = folded(text);
    plain.replace(QStringLiteral("’"), QStringLiteral(" ")).replace(u'\'', u' ').replace(u',', u' ');
    plain = plain.simplified();
    // "l'8 dicembre", "dic."
    if (plain.startsWith(QStringLiteral("l ")))
        plain.remove(0, 2).prepend(QStringLiteral("il "));
    static const QRegularExpression dots(QStringLiteral("(?<=[a-z])\\.(?= |$)|[.;:!]$"));
    return Reading(today, yearless).whole(plain.remove(dots));
}

} // namespace telemaco

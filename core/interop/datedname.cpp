#include "core/interop/datedname.h"

#include <QRegularExpression>

namespace telemaco {

static QString withoutSuffix(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.left(dot) : path;
}

// "-my-first-title" is written for the eyes of a file system.
static QString titleFrom(QString rest)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s_.\u2013-]+|[\\s_\u2013-]+$"));
    rest.remove(ends);
    if (!rest.contains(u' '))
        rest.replace(u'-', u' ').replace(u'_', u' ');
    return rest.simplified();
}

static QDate dayOf(const QRegularExpressionMatch& match, int year, int month, int day)
{
    return QDate(match.captured(year).toInt(), match.captured(month).toInt(), match.captured(day).toInt());
}

static QTime timeOf(const QRegularExpressionMatch& match)
{
    return QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

// The time behind the day, and how much of the text it is. Four digits behind a blank may be a year.
static QTime takeTime(QString& rest, bool compactDay)
{
    static const QRegularExpression attached(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2})?(?!\\d)"));
    static const QRegularExpression dashed(QStringLiteral("^[T_-](\\d{2})(\\d{2})(\\d{2})?(?!\\d)"));
    static const QRegularExpression parted(
        QStringLiteral("^[ T_-]{1,3}(\\d{1,2})[-:.h](\\d{2})(?:[-:.](\\d{2}))?(?!\\d)"));
    for (const auto* pattern : {&attached, &dashed, &parted}) {
        if (pattern == &attached && !compactDay)
            continue;
        const auto match = pattern->match(rest);
        if (match.hasMatch() && timeOf(match).isValid()) {
            rest.remove(0, match.capturedLength());
            return timeOf(match);
        }
    }
    return {};
}

static DatedName atStart(const QString& name)
{
    static const QRegularExpression day(QStringLiteral("^(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})"));
    const auto match = day.match(name);
    if (!match.hasMatch() || !dayOf(match, 1, 3, 4).isValid())
        return {};
    QString rest = name.mid(match.capturedLength());
    const QTime time = takeTime(rest, match.capturedLength(2) == 0);
    if (!rest.isEmpty() && rest[0].isDigit())
        return {}; // some other number
    return {dayOf(match, 1, 3, 4), time, titleFrom(rest)};
}

static DatedName somewhere(const QString& name)
{
    static const QRegularExpression day(QStringLiteral("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"));
    const auto match = day.match(name);
    if (!match.hasMatch() || !dayOf(match, 1, 2, 3).isValid())
        return {};
    const QString before = titleFrom(name.left(match.capturedStart()));
    const QString after = titleFrom(name.mid(match.capturedEnd()));
    return {dayOf(match, 1, 2, 3), {}, (before + u' ' + after).simplified()};
}

static DatedName inFolders(const QString& path)
{
    static const QRegularExpression day(QStringLiteral("(?:^|/)(\\d{4})/(\\d{2})/(\\d{2})$"));
    const auto match = day.match(path);
    return match.hasMatch() ? DatedName{dayOf(match, 1, 2, 3), {}, {}} : DatedName{};
}

DatedName datedName(const QString& relativePath)
{
    const QString path = withoutSuffix(relativePath);
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    for (const DatedName& found : {atStart(name), somewhere(name), inFolders(path)})
        if (found.date.isValid())
            return found;
    return {{}, {}, name.simplified()};
}

} // namespace telemaco

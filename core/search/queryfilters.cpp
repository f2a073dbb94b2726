#include "core/search/queryfilters.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace telemaco {

std::optional<Filter> filterNamed(QStringView name)
{
    static constexpr struct {
        const char* name;
        Filter filter;
    } names[] = {{"kind", Filter::Kind}, {"tipo", Filter::Kind}, {"tag", Filter::Tag},
        {"etichetta", Filter::Tag}, {"with", Filter::With}, {"con", Filter::With}, {"from", Filter::From},
        {"da", Filter::From}, {"to", Filter::To}, {"a", Filter::To}};
    for (const auto& each : names)
        if (name.compare(QLatin1StringView(each.name), Qt::CaseInsensitive) == 0)
            return each.filter;
    return {};
}

QList<Kind> kindsNamed(QStringView name)
{
    static constexpr struct {
        const char* name;
        Kind kind;
    } names[] = {{"person", Kind::Person}, {"people", Kind::Person}, {"persona", Kind::Person},
        {"persone", Kind::Person}, {"relationship", Kind::Relationship}, {"percorso", Kind::Relationship},
        {"percorsi", Kind::Relationship}, {"expectation", Kind::Expectation},
        {"aspettativa", Kind::Expectation}, {"aspettative", Kind::Expectation}, {"contact", Kind::Contact},
        {"contatto", Kind::Contact}, {"contatti", Kind::Contact}, {"goal", Kind::Goal},
        {"obiettivo", Kind::Goal}, {"obiettivi", Kind::Goal}, {"milestone", Kind::Milestone},
        {"tappa", Kind::Milestone}, {"tappe", Kind::Milestone}, {"checkin", Kind::CheckIn},
        {"aggiornamento", Kind::CheckIn}, {"aggiornamenti", Kind::CheckIn}, {"question", Kind::Question},
        {"domanda", Kind::Question}, {"domande", Kind::Question}, {"entry", Kind::Entry},
        {"entries", Kind::Entry}, {"journal", Kind::Entry}, {"diario", Kind::Entry}, {"pagina", Kind::Entry},
        {"pagine", Kind::Entry}, {"meeting", Kind::Meeting}, {"incontro", Kind::Meeting},
        {"incontri", Kind::Meeting}, {"agendaitem", Kind::AgendaItem}, {"punto", Kind::AgendaItem},
        {"punti", Kind::AgendaItem}, {"action", Kind::Action}, {"impegno", Kind::Action},
        {"impegni", Kind::Action}};
    QString wanted = folded(name);
    wanted.removeIf([](QChar c) { return c == u'-' || c == u'_'; });
    if (wanted.size() > 4 && wanted.endsWith(u's') && !wanted.endsWith(u"ies"))
        wanted.chop(1); // goals
    QList<Kind> kinds;
    if (wanted.isEmpty())
        return kinds;
    for (const auto& each : names)
        if (wanted == QLatin1StringView(each.name))
            return {each.kind};
    for (const auto& each : names)
        if (QLatin1StringView(each.name).startsWith(wanted) && !kinds.contains(each.kind))
            kinds += each.kind;
    return kinds;
}

std::optional<Days> daysNamed(QStringView name, QDate today)
{
    const QString word = folded(name);
    if (word == u"today" || word == u"oggi")
        return Days{today, today};
    if (word == u"yesterday" || word == u"ieri")
        return Days{today.addDays(-1), today.addDays(-1)};
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"));
    const auto match = iso.match(word);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const QDate first(year, match.hasCaptured(2) ? month : 1, match.hasCaptured(3) ? day : 1);
    if (!first.isValid())
        return {};
    if (match.hasCaptured(3))
        return Days{first, first};
    return Days{first, match.hasCaptured(2) ? first.addMonths(1).addDays(-1) : QDate(year, 12, 31)};
}

} // namespace telemaco

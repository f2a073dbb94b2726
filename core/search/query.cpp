#include "core/search/query.h"

#include "core/base/text.h"
#include "core/search/tokens.h"

namespace telemaco {

bool Query::isEmpty() const { return *this == Query{}; }

QStringList Query::allWords() const
{
    QStringList all = words;
    if (!prefix.isEmpty())
        all += prefix;
    for (const QStringList& phrase : phrases)
        all += phrase;
    return all;
}

namespace {

struct Part {
    QString name{}; // of a filter, folded
    QString text{};
    bool quoted = false;
    bool excluded = false;
    bool last = false; // nothing after it, not even a space
};

QList<Part> partsOf(const QString& text)
{
    QList<Part> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Part part;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            part.excluded = true;
            ++at;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace() && text[end] != u'"' && text[end] != u':')
            ++end;
        if (end < text.size() && text[end] == u':' && end > at) {
            part.name = folded(QStringView(text).sliced(at, end - at));
            at = end + 1;
        }
        if (at < text.size() && text[at] == u'"') {
            const qsizetype close = text.indexOf(u'"', at + 1);
            end = close < 0 ? text.size() : close;
            part.text = text.sliced(at + 1, end - at - 1);
            part.quoted = true;
            at = close < 0 ? text.size() : close + 1;
        } else {
            end = at;
            while (end < text.size() && !text[end].isSpace() && text[end] != u'"')
                ++end;
            part.text = text.sliced(at, end - at);
            at = end;
        }
        part.last = at >= text.size();
        parts += part;
    }
    return parts;
}

QList<Kind> kindsNamed(const QString& name)
{
    static const QHash<QString, Kind> names{
        {QStringLiteral("person"), Kind::Person},
        {QStringLiteral("people"), Kind::Person},
        {QStringLiteral("persona"), Kind::Person},
        {QStringLiteral("persone"), Kind::Person},
        {QStringLiteral("relationship"), Kind::Relationship},
        {QStringLiteral("percorso"), Kind::Relationship},
        {QStringLiteral("percorsi"), Kind::Relationship},
        {QStringLiteral("expectation"), Kind::Expectation},
        {QStringLiteral("aspettativa"), Kind::Expectation},
        {QStringLiteral("aspettative"), Kind::Expectation},
        {QStringLiteral("contact"), Kind::Contact},
        {QStringLiteral("contatto"), Kind::Contact},
        {QStringLiteral("contatti"), Kind::Contact},
        {QStringLiteral("goal"), Kind::Goal},
        {QStringLiteral("goals"), Kind::Goal},
        {QStringLiteral("obiettivo"), Kind::Goal},
        {QStringLiteral("obiettivi"), Kind::Goal},
        {QStringLiteral("milestone"), Kind::Milestone},
        {QStringLiteral("tappa"), Kind::Milestone},
        {QStringLiteral("tappe"), Kind::Milestone},
        {QStringLiteral("checkin"), Kind::CheckIn},
        {QStringLiteral("check-in"), Kind::CheckIn},
        {QStringLiteral("aggiornamento"), Kind::CheckIn},
        {QStringLiteral("aggiornamenti"), Kind::CheckIn},
        {QStringLiteral("question"), Kind::Question},
        {QStringLiteral("questions"), Kind::Question},
        {QStringLiteral("domanda"), Kind::Question},
        {QStringLiteral("domande"), Kind::Question},
        {QStringLiteral("entry"), Kind::Entry},
        {QStringLiteral("journal"), Kind::Entry},
        {QStringLiteral("diario"), Kind::Entry},
        {QStringLiteral("pagina"), Kind::Entry},
        {QStringLiteral("pagine"), Kind::Entry},
    };
    const auto found = names.constFind(folded(name));
    return found == names.constEnd() ? QList<Kind>() : QList<Kind>{*found};
}

// A day, or the first or last day of a month or year.
QDate dateFrom(const QString& text, QDate today, bool last)
{
    const QString word = folded(text);
    if (word == u"today" || word == u"oggi")
        return today;
    if (word == u"yesterday" || word == u"ieri")
        return today.addDays(-1);
    const QStringList parts = word.split(u'-');
    const int year = parts.value(0).toInt();
    const int month = parts.size() > 1 ? parts[1].toInt() : (last ? 12 : 1);
    if (parts.size() > 3 || year < 1 || year > 9999)
        return {};
    if (parts.size() == 3)
        return QDate(year, month, parts[2].toInt());
    const QDate first(year, month, 1);
    return last && first.isValid() ? QDate(year, month, first.daysInMonth()) : first;
}

bool takeFilter(const Part& part, QDate today, Query& query)
{
    const auto is = [&part](const char16_t* english, const char16_t* italian) {
        return part.name == QStringView(english) || part.name == QStringView(italian);
    };
    if (part.text.isEmpty() || part.excluded)
        return false;
    if (is(u"kind", u"tipo")) {
        const QList<Kind> kinds = kindsNamed(part.text);
        query.kinds += kinds;
        return !kinds.isEmpty();
    }
    if (is(u"tag", u"etichetta")) {
        query.tags += part.text;
        return true;
    }
    if (is(u"with", u"con")) {
        query.with += part.text;
        return true;
    }
    if (is(u"from", u"da")) {
        query.from = dateFrom(part.text, today, false);
        return query.from.isValid();
    }
    if (is(u"to", u"a")) {
        query.to = dateFrom(part.text, today, true);
        return query.to.isValid();
    }
    return false;
}

} // namespace

Query parseQuery(const QString& text, QDate today)
{
    Query query;
    for (const Part& part : partsOf(text)) {
        if (!part.name.isEmpty() && takeFilter(part, today, query))
            continue;
        QStringList words = foldedWords(part.name.isEmpty() ? part.text : part.name + u' ' + part.text);
        if (words.isEmpty())
            continue;
        if (part.excluded) {
            query.without += words;
        } else if (part.quoted && words.size() > 1) {
            query.phrases += words;
        } else {
            if (part.last && !part.quoted)
                query.prefix = words.takeLast();
            query.words += words;
        }
    }
    return query;
}

} // namespace telemaco

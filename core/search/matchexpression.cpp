#include "core/search/matchexpression.h"

#include "core/base/text.h"
#include "core/search/tokenizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace telemaco {

static constexpr int mostBeginnings = 500;
static constexpr int mostForms = 500;
static constexpr int mostPeople = 200;

static QString quoted(const QString& token) { return u'"' + token + u'"'; }

static QString join(const QStringList& parts, const char* between)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(QLatin1StringView(between)) + u')';
}

static QString allOf(const QStringList& parts) { return join(parts, " AND "); }

// No alternative is one that no item has: its marker is never written.
static QString anyOf(const QStringList& parts)
{
    return parts.isEmpty() ? quoted(QStringLiteral("=nothing")) : join(parts, " OR ");
}

static QString except(const QString& some, const QStringList& others)
{
    return others.isEmpty() ? some : u'(' + some + QStringLiteral(" NOT ") + anyOf(others) + u')';
}

MatchExpression::MatchExpression(Database& database, Stemmer& stemmer, const Query& query)
    : m_database(database)
    , m_stemmer(stemmer)
    , m_words(query.with.words)
    , m_common(filters(query.with))
    , m_excluded(filters(query.without))
{
    for (const Phrase& phrase : query.with.phrases)
        for (qsizetype i = 0; i < phrase.words.size(); ++i)
            m_common += typedWord(phrase.words[i], phrase.open && i + 1 == phrase.words.size());
    QStringList typed;
    for (const Phrase& word : m_words)
        typed += typedWord(word.words.first(), word.open);
    if (m_common.isEmpty() && typed.isEmpty()) { // nothing but exclusions or days: of all there is
        QStringList kinds;
        for (Kind kind : allKinds())
            if (isSearched(kind))
                kinds += quoted(kindMarker(kind));
        m_common += anyOf(kinds);
    }
    for (const Phrase& phrase : query.without.words + query.without.phrases)
        if (phrase.words.size() == 1)
            m_excluded += quoted(phrase.words.first());
    m_typed = allOf(typed + m_common);
    m_asTyped = except(m_typed, m_excluded);
}

QString MatchExpression::otherEndings()
{
    if (m_words.isEmpty())
        return {};
    QStringList forgiven;
    for (const Phrase& word : m_words)
        forgiven += forgivenWord(word.words.first(), word.open);
    const QString wanted = allOf(forgiven + m_common);
    return wanted == m_typed ? QString() : except(wanted, m_excluded + QStringList{m_typed});
}

// The words that begin so, as far as they are few: the index answers these much faster than a
// beginning that is longer than those it keeps.
QStringList MatchExpression::beginnings(const QString& prefix) const
{
    QStringList words;
    const QString end = prefix + QString::fromUcs4(U"\U0010ffff");
    Rows rows = m_database.query(
        "select text from word where text >= ? and text < ? limit ?", {prefix, end, mostBeginnings + 1});
    while (rows.next())
        words += quoted(rows.text(0));
    return words;
}

QString MatchExpression::typedWord(const QString& word, bool open) const
{
    if (!open)
        return quoted(word);
    if (beginningSize(word, longestBeginning) == word.size())
        return quoted(beginningMarker(word));
    const QStringList words = beginnings(word);
    return words.size() <= mostBeginnings ? anyOf(words) : quoted(word) + u'*';
}

// The words that have this stem, the stem itself among them.
QStringList MatchExpression::formsOf(const QString& stem) const
{
    QStringList words{quoted(stem)};
    Rows rows = m_database.query("select word from word_form where stem = ? limit ?", {stem, mostForms});
    while (rows.next())
        words += quoted(rows.text(0));
    return words;
}

QString MatchExpression::forgivenWord(const QString& word, bool open)
{
    const Stemmer::Stems& stems = m_stemmer.stems(word);
    QStringList any{typedWord(word, open)};
    for (const QString& stem : {stems.italian, stems.english})
        any += formsOf(stem);
    any.removeDuplicates();
    return anyOf(any);
}

QStringList MatchExpression::filters(const Conditions& conditions) const
{
    QStringList parts;
    for (const QList<Kind>& kinds : conditions.kinds) {
        QStringList any;
        for (Kind kind : kinds)
            any += quoted(kindMarker(kind));
        parts += anyOf(any);
    }
    for (const QString& path : conditions.tags)
        parts += tagged(path);
    for (const QString& name : conditions.people)
        parts += withPeople(name);
    return parts;
}

// A tag, those below it, and those of which it is a level.
QString MatchExpression::tagged(const QString& path) const
{
    const QString wanted = u'/' + folded(path) + u'/';
    QStringList any;
    Rows rows = m_database.query("select id, path from tag");
    while (rows.next())
        if (QString(u'/' + folded(rows.text(1)) + u'/').contains(wanted))
            any += quoted(tagMarker(rows.integer(0)));
    return anyOf(any);
}

static bool isNamed(const QStringList& words, const QStringList& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString& word) {
        return std::any_of(
            words.begin(), words.end(), [&word](const QString& each) { return each.startsWith(word); });
    });
}

// Through the index, so that it takes no longer where there are many people.
QList<qint64> MatchExpression::peopleNamed(const QString& name) const
{
    const QStringList wanted = wordsOf(name);
    QStringList parts{quoted(kindMarker(Kind::Person))};
    for (const QString& word : wanted)
        parts += typedWord(word, true);
    QList<qint64> people;
    Rows rows = m_database.query("select p.id, p.name from word_index w "
                                 "join indexed i on i.key = w.rowid join person p on p.id = i.item "
                                 "where w.word_index match ? order by w.rowid desc limit ?",
        {allOf(parts), mostPeople});
    while (rows.next())
        if (isNamed(wordsOf(rows.text(1)), wanted))
            people += rows.integer(0);
    const bool me = wanted.size() == 1 && (wanted.first() == u"me" || wanted.first() == u"io");
    if (const auto mine = me ? m_database.first("select id from person where me = 1") : std::nullopt)
        people += mine->toLongLong();
    return people;
}

QString MatchExpression::withPeople(const QString& name) const
{
    QStringList any;
    QJsonArray ids;
    for (qint64 person : peopleNamed(name)) {
        any += quoted(personMarker(person));
        ids += person;
    }
    const QString list = QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    Rows rows = m_database.query(
        "select id from relationship where mentor in (select value from json_each(?)) "
        "union select id from relationship where mentee in (select value from json_each(?))",
        {list, list});
    while (rows.next())
        any += quoted(relationshipMarker(rows.integer(0)));
    return anyOf(any);
}

} // namespace telemaco

#include "core/search/itemwords.h"

#include "core/search/tokenizer.h"

#include <utility>

namespace telemaco {

static constexpr qsizetype wordsKept = 40'000;

QString kindMarker(Kind kind)
{
    return u'=' + kindName(kind).remove(u'_'); // which is no token character
}

QString tagMarker(qint64 tag) { return u'#' + QString::number(tag); }
QString personMarker(qint64 person) { return u'@' + QString::number(person); }
QString relationshipMarker(qint64 relationship) { return u'%' + QString::number(relationship); }
QString stemMarker(const QString& stem) { return u'+' + stem; }
QString beginningMarker(QStringView beginning) { return u'<' + beginning.toString(); }

qsizetype beginningSize(QStringView word, int characters)
{
    qsizetype size = 0;
    for (; characters > 0 && size < word.size(); --characters)
        size += word[size].isHighSurrogate() ? 2 : 1;
    return qMin(size, word.size());
}

QString ItemWords::Tokens::joined() const { return (words + others).join(u' '); }

QStringList ItemWords::markers(const Record& record) const
{
    QStringList found{kindMarker(record.kind)};
    const auto mark = [&found](ItemRef ref) {
        if (ref.kind == Kind::Person)
            found += personMarker(ref.id);
        else if (ref.kind == Kind::Relationship)
            found += relationshipMarker(ref.id);
    };
    mark(record.ref());
    const EntityType& type = entityType(record.kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QVariant& value = record.values[static_cast<qsizetype>(i)];
        if (type.fields[i].type == FieldType::Reference && value.isValid())
            mark({type.fields[i].target, value.toLongLong()});
    }
    Rows rows = m_store.database().query("select role, to_kind, to_item from link "
                                         "where from_kind = ? and from_item = ? order by id",
        {static_cast<int>(record.kind), record.id});
    while (rows.next()) {
        const ItemRef target{static_cast<Kind>(rows.integer(1)), rows.integer(2)};
        if (target.kind == Kind::Tag && rows.text(0) == u"tag")
            found += tagMarker(target.id);
        else
            mark(target);
    }
    found.removeDuplicates();
    return found;
}

ItemWords::Other* ItemWords::other(const QString& token)
{
    Other& found = m_others[token];
    found.token = token;
    return &found;
}

ItemWords::Word& ItemWords::known(const QString& word)
{
    if (const auto there = m_words.find(word); there != m_words.end())
        return *there;
    Word& made = m_words[word];
    for (int characters = 1; characters <= longestBeginning; ++characters)
        made.others.push_back(
            other(beginningMarker(QStringView(word).first(beginningSize(word, characters)))));
    const Stemmer::Stems& both = m_stemmer.stems(word);
    for (const QString& stem : {both.italian, both.english})
        if (stem != word)
            made.others.push_back(other(stemMarker(stem)));
    return made;
}

ItemWords::Tokens ItemWords::tokens(const Record& record)
{
    if (m_words.size() > wordsKept) {
        m_words.clear();
        m_others.clear();
    }
    ++m_item;
    Tokens tokens;
    const Document document = documentOf(record);
    for (const QString* text : {&document.title, &document.text}) {
        Tokenizer tokenizer(*text);
        for (Token token; tokenizer.next(token);) {
            Word& word = known(token.word);
            if (std::exchange(word.item, m_item) == m_item)
                continue;
            tokens.words += token.word;
            for (Other* each : word.others)
                if (std::exchange(each->item, m_item) != m_item)
                    tokens.others += each->token;
        }
    }
    tokens.others += markers(record);
    return tokens;
}

} // namespace telemaco

#include "core/search/itemwords.h"

#include "core/search/tokenizer.h"

#include <utility>

namespace telemaco {

static constexpr size_t tokensKept = 300'000; // some 30 MB; a life's journal has half of them

QString kindMarker(Kind kind)
{
    return u'=' + kindName(kind).remove(u'_'); // which is no token character
}

QString tagMarker(qint64 tag) { return u'#' + QString::number(tag); }
QString personMarker(qint64 person) { return u'@' + QString::number(person); }
QString relationshipMarker(qint64 relationship) { return u'%' + QString::number(relationship); }
QString beginningMarker(QStringView beginning) { return u'<' + beginning.toString(); }

qsizetype beginningSize(QStringView word, int characters)
{
    qsizetype size = 0;
    for (; characters > 0 && size < word.size(); --characters)
        size += word[size].isHighSurrogate() ? 2 : 1;
    return qMin(size, word.size());
}

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

ItemWords::Number ItemWords::number(const QString& token)
{
    if (const auto there = m_numbers.constFind(token); there != m_numbers.constEnd())
        return *there;
    const auto number = static_cast<Number>(m_texts.size());
    m_numbers.insert(token, number);
    m_texts.push_back(token);
    m_brought.emplace_back();
    m_items.push_back(0);
    return number;
}

void ItemWords::bring(Number into, const QString& token)
{
    const Number brought = number(token); // may move what stands in m_brought
    Brought& all = m_brought[into];
    all.tokens[all.count++] = brought;
}

ItemWords::Number ItemWords::word(const QString& word)
{
    const Number it = number(word);
    if (m_brought[it].count > 0)
        return it;
    for (int characters = 1; characters <= longestBeginning; ++characters)
        bring(it, beginningMarker(QStringView(word).first(beginningSize(word, characters))));
    return it;
}

bool ItemWords::isFresh(Number token) { return std::exchange(m_items[token], m_item) != m_item; }

void ItemWords::take(const QString& text, Tokens& tokens)
{
    Tokenizer tokenizer(text);
    for (Token token; tokenizer.next(token);) {
        const Number it = word(token.word);
        if (!isFresh(it))
            continue;
        tokens.words.push_back(it);
        const Brought& brought = m_brought[it];
        for (int i = 0; i < brought.count; ++i)
            if (isFresh(brought.tokens[static_cast<size_t>(i)]))
                tokens.others.push_back(brought.tokens[static_cast<size_t>(i)]);
    }
}

ItemWords::Tokens ItemWords::tokens(const Record& record)
{
    ++m_item;
    Tokens tokens;
    const Document document = documentOf(record);
    take(document.title, tokens);
    take(document.text, tokens);
    for (const QString& marker : markers(record))
        tokens.others.push_back(number(marker));
    return tokens;
}

QString ItemWords::joined(const Tokens& tokens) const
{
    qsizetype size = 0;
    for (const auto* numbers : {&tokens.words, &tokens.others})
        for (const Number token : *numbers)
            size += text(token).size() + 1;
    QString joined(size, u' ');
    QChar* to = joined.data();
    for (const auto* numbers : {&tokens.words, &tokens.others})
        for (const Number token : *numbers)
            to = std::copy(text(token).cbegin(), text(token).cend(), to) + 1;
    joined.chop(1);
    return joined;
}

bool ItemWords::forgetSome()
{
    if (m_texts.size() < tokensKept)
        return false;
    m_numbers.clear();
    m_texts.clear();
    m_brought.clear();
    m_items.clear();
    return true;
}

} // namespace telemaco

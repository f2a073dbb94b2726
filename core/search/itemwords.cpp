#include "core/search/itemwords.h"

#include "core/search/tokenizer.h"

#include <QSet>

namespace telemaco {

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

ItemWords::Tokens ItemWords::tokens(const Record& record)
{
    Tokens tokens;
    QSet<QString> words;
    QSet<QString> others;
    const auto add = [&](const QString& token) {
        if (others.contains(token))
            return;
        others.insert(token);
        tokens.others += token;
    };
    const Document document = documentOf(record);
    for (const QString* text : {&document.title, &document.text}) {
        Tokenizer tokenizer(*text);
        for (Token token; tokenizer.next(token);) {
            if (words.contains(token.word))
                continue;
            words.insert(token.word);
            tokens.words += token.word;
            for (int characters = 1; characters <= longestBeginning; ++characters)
                add(beginningMarker(QStringView(token.word).first(beginningSize(token.word, characters))));
            const Stemmer::Stems& both = m_stemmer.stems(token.word);
            for (const QString& stem : {both.italian, both.english})
                if (stem != token.word)
                    add(stemMarker(stem));
        }
    }
    tokens.others += markers(record);
    return tokens;
}

} // namespace telemaco

#include "core/search/indexwriter.h"

#include <algorithm>

namespace telemaco {

static constexpr qsizetype wordsKept = 150'000;

static QVariantList place(ItemRef item) { return {static_cast<int>(item.kind), item.id}; }

std::optional<IndexWriter::Row> IndexWriter::indexedRow(ItemRef item)
{
    const auto key
        = m_store.database().first("select key from indexed where kind = ? and item = ?", place(item));
    if (!key)
        return {};
    if (item == m_last.item && *key == m_last.row.key)
        return m_last.row;
    const auto record = m_store.find(item);
    if (!record)
        return {};
    return Row{key->toLongLong(), documentOf(*record).instant, m_items.tokens(*record)};
}

void IndexWriter::touch(ItemRef item)
{
    if (item && isSearched(item.kind) && !m_touched.contains(item))
        m_touched.insert(item, indexedRow(item));
}

void IndexWriter::added(ItemRef item)
{
    if (isSearched(item.kind) && !m_touched.contains(item))
        m_touched.insert(item, std::nullopt);
}

// Many items may have been made in the same millisecond; those of one import often are.
qint64 IndexWriter::freeKey(qint64 instant)
{
    const bool known = instant >= m_taken.first && instant <= m_taken.last;
    const qint64 from = known ? m_taken.last + 1 : instant;
    qint64 key = from;
    if (m_store.database().first("select 1 from indexed where key = ?", {from})) {
        const auto free = m_store.database().first(
            "select i.key + 1 from indexed i where i.key >= ? and not exists "
            "(select 1 from indexed n where n.key = i.key + 1) order by i.key limit 1",
            {from});
        key = free.value_or(QVariant()).toLongLong();
    }
    m_taken = {known ? m_taken.first : instant, key};
    return key;
}

std::optional<IndexWriter::Row> IndexWriter::renew(
    ItemRef item, const std::optional<Row>& old, QList<Step>& steps)
{
    Database& database = m_store.database();
    const auto record = m_store.find(item);
    Row row;
    if (record)
        row = {old ? old->key : 0, documentOf(*record).instant, m_items.tokens(*record)};
    const bool keeps = record && old && old->instant == row.instant;
    if (keeps && old->tokens == row.tokens)
        return row;
    if (old)
        steps += {old->key, false, old->tokens.joined()};
    if (old && !keeps)
        database.run("delete from indexed where key = ?", {old->key});
    if (!record)
        return {};
    if (!keeps) {
        row.key = freeKey(row.instant);
        database.run(
            "insert into indexed (key, kind, item) values (?, ?, ?)", QVariantList{row.key} + place(item));
    }
    steps += {row.key, true, row.tokens.joined()};
    learn(row.tokens.words, old ? old->tokens.words : QStringList());
    return row;
}

// `known` are words that stand in `word` for certain.
void IndexWriter::learn(const QStringList& words, const QStringList& known)
{
    if (m_words.size() > wordsKept)
        m_words.clear();
    const QSet<QString> before(known.begin(), known.end());
    for (const QString& word : words) {
        if (m_words.contains(word) || before.contains(word))
            continue;
        m_words.insert(word);
        m_freshWords += word;
        m_store.database().run("insert or ignore into word (text) values (?)", {word});
    }
}

// In the order of the rows: FTS5 writes out what it holds whenever a row comes before the last.
void IndexWriter::write(QList<Step> steps)
{
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.key != b.key ? a.key < b.key : !a.inserts && b.inserts;
    });
    for (const Step& step : steps) {
        if (step.inserts)
            m_store.database().run(
                "insert into word_index (rowid, tokens) values (?, ?)", {step.key, step.tokens});
        else
            m_store.database().run(
                "insert into word_index (word_index, rowid, tokens) values ('delete', ?, ?)",
                {step.key, step.tokens});
    }
}

void IndexWriter::flush()
{
    m_freshWords.clear();
    QList<Step> steps;
    QList<ItemRef> items = m_touched.keys();
    std::sort(items.begin(), items.end()); // what was made first gets the lower key
    m_last = {};
    for (ItemRef item : items) {
        const auto row = renew(item, m_touched.value(item), steps);
        if (row && items.size() == 1)
            m_last = {item, *row};
    }
    m_touched.clear();
    write(std::move(steps));
}

void IndexWriter::forget()
{
    m_touched.clear();
    m_taken = {};
    m_last = {};
    for (const QString& word : std::as_const(m_freshWords))
        m_words.remove(word);
    m_freshWords.clear();
}

} // namespace telemaco

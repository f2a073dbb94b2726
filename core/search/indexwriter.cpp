#include "core/search/indexwriter.h"

namespace telemaco {

static constexpr int rememberedWords = 200000;

IndexWriter::IndexWriter(EntityStore& store)
    : m_store(store)
{
}

std::optional<IndexWriter::Entry> IndexWriter::stored(ItemRef item)
{
    const auto record = m_store.find(item);
    if (!record)
        return {};
    const auto key = m_store.database().first(
        "select key from indexed where kind = ? and item = ?", {static_cast<int>(item.kind), item.id});
    return Entry{key.value_or(QVariant()).toLongLong(), documentOf(*record).instant,
        tokensOf(m_store, *record, m_stemmer)};
}

void IndexWriter::touch(ItemRef item)
{
    if (!isSearched(item.kind) || m_touched.contains(item))
        return;
    if (const auto entry = stored(item)) {
        m_touched.insert(item, *entry);
        m_order += item;
    }
}

void IndexWriter::added(ItemRef item)
{
    if (!isSearched(item.kind) || m_touched.contains(item))
        return;
    m_touched.insert(item, {});
    m_order += item;
}

void IndexWriter::take(const Entry& entry)
{
    Database& database = m_store.database();
    database.run("insert into word_index (word_index, rowid, tokens) values ('delete', ?, ?)",
        {entry.key, entry.tokens.join(u' ')});
    database.run("delete from indexed where key = ?", {entry.key});
}

qint64 IndexWriter::freeKey(qint64 instant) const
{
    const qint64 first = instant * keysPerMillisecond;
    const auto last = m_store.database().first(
        "select max(key) from indexed where key >= ? and key < ?", {first, first + keysPerMillisecond});
    const QVariant taken = last.value_or(QVariant());
    if (!taken.isValid())
        return first;
    const qint64 next = taken.toLongLong() + 1;
    return next < first + keysPerMillisecond ? next : freeKey(instant + 1);
}

void IndexWriter::addWords(const QStringList& tokens)
{
    if (m_knownWords.size() > rememberedWords)
        m_knownWords.clear();
    for (const QString& token : tokens) {
        if (!token.front().isLetterOrNumber() || m_knownWords.contains(token))
            continue;
        m_store.database().run("insert or ignore into word (text) values (?)", {token});
        m_knownWords += token;
    }
}

void IndexWriter::put(ItemRef item, qint64 instant, const QStringList& tokens)
{
    Database& database = m_store.database();
    const qint64 key = freeKey(instant);
    database.run("insert into word_index (rowid, tokens) values (?, ?)", {key, tokens.join(u' ')});
    database.run("insert into indexed (key, kind, item) values (?, ?, ?)",
        {key, static_cast<int>(item.kind), item.id});
    addWords(tokens);
}

void IndexWriter::flush()
{
    for (const ItemRef item : std::as_const(m_order)) {
        const Entry before = m_touched.value(item);
        const auto record = m_store.find(item);
        const qint64 instant = record ? documentOf(*record).instant : 0;
        const QStringList tokens = record ? tokensOf(m_store, *record, m_stemmer) : QStringList();
        if (record && before.key && before.instant == instant && before.tokens == tokens)
            continue;
        if (before.key)
            take(before);
        if (record)
            put(item, instant, tokens);
    }
    if (!m_order.isEmpty())
        writeVersion();
    m_touched.clear();
    m_order.clear();
}

void IndexWriter::forget()
{
    m_touched.clear();
    m_order.clear();
    m_knownWords.clear();
}

bool IndexWriter::isOutdated() const
{
    Rows rows = m_store.database().query("select tokenizer, stemmer from index_version");
    return rows.next() && (rows.integer(0) != tokenizerVersion || rows.text(1) != stemmerVersion());
}

void IndexWriter::writeVersion()
{
    Database& database = m_store.database();
    if (!database.first("select 1 from index_version"))
        database.run("insert into index_version (tokenizer, stemmer) values (?, ?)",
            {tokenizerVersion, stemmerVersion()});
}

bool IndexWriter::rebuildStep(int items)
{
    Database& database = m_store.database();
    if (m_rebuiltTo == ItemRef{}) {
        database.run("insert into word_index (word_index) values ('delete-all')");
        database.run("delete from indexed");
        database.run("delete from word");
        database.run("delete from index_version");
        m_knownWords.clear();
        m_rebuiltTo = {allKinds().front(), 0};
    }
    const auto& kinds = allKinds();
    auto kind = std::find(kinds.begin(), kinds.end(), m_rebuiltTo.kind);
    for (; kind != kinds.end() && items > 0; ++kind) {
        if (!isSearched(*kind))
            continue;
        const qint64 after = *kind == m_rebuiltTo.kind ? m_rebuiltTo.id : 0;
        const auto records = m_store.select(*kind, "where id > ? order by id limit ?", {after, items});
        for (const Record& record : records) {
            put(record.ref(), documentOf(record).instant, tokensOf(m_store, record, m_stemmer));
            m_rebuiltTo = record.ref();
        }
        items -= static_cast<int>(records.size());
        if (items <= 0)
            return true;
    }
    writeVersion();
    m_rebuiltTo = {};
    return false;
}

} // namespace telemaco

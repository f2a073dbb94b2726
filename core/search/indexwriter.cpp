#include "core/search/indexwriter.h"

#include <algorithm>

namespace telemaco {

std::optional<IndexWriter::Row> IndexWriter::indexedRow(ItemRef item)
{
    const auto key = m_places.keyOf(item);
    if (!key)
        return {};
    if (item == m_last.item && *key == m_last.row.key)
        return m_last.row;
    const auto record = m_store.find(item);
    if (!record)
        return {};
    return Row{*key, documentOf(*record).instant, m_items.tokens(*record)};
}

void IndexWriter::touch(ItemRef item)
{
    if (!item || !isSearched(item.kind) || m_touched.contains(item))
        return;
    const auto row = indexedRow(item);
    if (row || !m_leavesOut)
        m_touched.insert(item, row);
}

void IndexWriter::added(ItemRef item)
{
    if (!m_leavesOut && isSearched(item.kind) && !m_touched.contains(item))
        m_touched.insert(item, std::nullopt);
}

void IndexWriter::addMissing(ItemRef item)
{
    if (isSearched(item.kind) && !m_places.keyOf(item))
        added(item);
}

IndexWriter::Renewal IndexWriter::renewed(ItemRef item)
{
    Renewal renewal{item, m_touched.value(item), {}};
    if (const auto record = m_store.find(item))
        renewal.now = Row{0, documentOf(*record).instant, m_items.tokens(*record)};
    const bool keeps = renewal.before && renewal.now && renewal.before->instant == renewal.now->instant;
    if (renewal.before && !keeps)
        m_places.remove(item);
    if (renewal.now && !keeps)
        m_places.add(item, renewal.now->instant);
    if (renewal.now)
        learn(renewal.now->tokens, renewal.before);
    return renewal;
}

// Of the items that made room for others, those that did not change themselves.
void IndexWriter::followMoved(QList<Renewal>& renewals)
{
    const auto moved = m_places.takeMoved();
    for (auto each = moved.cbegin(); each != moved.cend(); ++each) {
        const auto record = m_touched.contains(each.key()) ? std::nullopt : m_store.find(each.key());
        if (record) {
            const Row row{each.value(), documentOf(*record).instant, m_items.tokens(*record)};
            renewals += Renewal{each.key(), row, row};
        }
    }
}

bool& IndexWriter::stands(ItemWords::Number word)
{
    if (word >= m_standing.size())
        m_standing.resize(word + 1);
    return m_standing[word];
}

// What was in the index before stands in `word` for certain.
void IndexWriter::learn(const ItemWords::Tokens& tokens, const std::optional<Row>& before)
{
    if (before)
        for (const ItemWords::Number word : before->tokens.words)
            stands(word) = true;
    for (const ItemWords::Number word : tokens.words)
        if (!std::exchange(stands(word), true))
            m_words.add(m_items.text(word));
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
    QList<Renewal> renewals;
    QList<ItemRef> items = m_touched.keys();
    std::sort(items.begin(), items.end()); // what was made first gets the lower key
    m_last = {};
    for (ItemRef item : items)
        renewals += renewed(item);
    followMoved(renewals);
    m_touched.clear();
    QList<Step> steps;
    for (Renewal& renewal : renewals) {
        const auto& before = renewal.before;
        auto& now = renewal.now;
        if (now)
            now->key = m_places.keyOf(renewal.item).value_or(0);
        if (before && now && before->key == now->key && before->tokens == now->tokens)
            continue;
        if (before)
            steps += {before->key, false, m_items.joined(before->tokens)};
        if (now)
            steps += {now->key, true, m_items.joined(now->tokens)};
    }
    if (items.size() == 1 && renewals.first().now)
        m_last = {items.first(), *renewals.first().now};
    write(std::move(steps));
    if (m_items.forgetSome()) {
        m_last = {};
        forgetWords();
    }
}

void IndexWriter::forget()
{
    m_touched.clear();
    (void)m_places.takeMoved();
    m_last = {};
    forgetWords(); // of some it is no longer true
}

} // namespace telemaco

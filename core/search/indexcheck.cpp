#include "core/search/indexcheck.h"

#include "core/base/reason.h"
#include "core/search/indexrebuild.h"

#include <sqlite3.h>

namespace telemaco {

static constexpr int pageSize = 200;
static constexpr int listedWords = 20;

namespace {

quint64 hashOf(const QString& token) { return qHash(token, 1); }

class Check {
public:
    explicit Check(EntityStore& store)
        : m_store(store)
        , m_words(store)
        , m_list(store.database())
    {
    }

    QList<IndexProblem> run()
    {
        if (IndexVersion::ofFile(m_store.database()) != IndexVersion::ofProgram(m_list.stemmer())) {
            report({}, {}, Reason::OfOtherRules);
            return m_problems; // each item would differ
        }
        sumRows();
        for (Kind kind : allKinds())
            if (isSearched(kind))
                checkKind(kind);
        for (auto row = m_sums.cbegin(); row != m_sums.cend(); ++row)
            report({}, {}, {Reason::RowOfNoItem, QString::number(row.key())});
        checkPlaces();
        checkWords();
        return m_problems;
    }

private:
    void report(Kind kind, const QUuid& uuid, const Detail& detail)
    {
        m_problems += IndexProblem{kind, uuid, detail};
    }

    // For each row of the index a sum over its tokens: what stands there twice shows as well.
    void sumRows()
    {
        Database& database = m_store.database();
        database.runScript("create virtual table if not exists temp.index_token "
                           "using fts5vocab(main, word_index, instance)");
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(
            database.handle(), "select term, doc from temp.index_token", -1, &statement, nullptr);
        QByteArray term;
        quint64 hash = 0;
        int code = SQLITE_DONE;
        while (statement && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
            const QByteArrayView now(text, sqlite3_column_bytes(statement, 0));
            if (now != term) { // they come term by term
                term = now.toByteArray();
                hash = hashOf(QString::fromUtf8(term));
            }
            m_sums[sqlite3_column_int64(statement, 1)] += hash;
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            database.fail({errorCodeOf(code), Detail(QString::fromUtf8(sqlite3_errmsg(database.handle())))});
        database.runScript("drop table if exists temp.index_token");
    }

    quint64 sumOf(const ItemWords::Tokens& tokens)
    {
        quint64 sum = 0;
        for (const auto* numbers : {&tokens.words, &tokens.others})
            for (const ItemWords::Number token : *numbers) {
                for (auto next = static_cast<ItemWords::Number>(m_hashes.size()); next <= token; ++next)
                    m_hashes.push_back(hashOf(m_words.text(next)));
                sum += m_hashes[token];
            }
        return sum;
    }

    void checkKind(Kind kind)
    {
        qint64 after = 0;
        for (;;) {
            const auto records = m_store.select(kind, "where id > ? order by id limit ?", {after, pageSize});
            for (const Record& record : records)
                checkItem(record);
            if (records.size() < pageSize)
                return;
            after = records.last().id;
        }
    }

    std::optional<std::pair<qint64, qint64>> placeOf(ItemRef item)
    {
        Rows rows = m_store.database().query("select key, instant from indexed where kind = ? and item = ?",
            {static_cast<int>(item.kind), item.id});
        return rows.next() ? std::optional(std::pair(rows.integer(0), rows.integer(1))) : std::nullopt;
    }

    void checkItem(const Record& record)
    {
        const auto place = placeOf(record.ref());
        if (!place)
            return report(record.kind, record.uuid, Reason::NotInIndex);
        const auto [row, instant] = *place;
        if (instant != documentOf(record).instant)
            report(record.kind, record.uuid, Reason::AtOtherMoment);
        if (m_sums.value(row) != sumOf(m_words.tokens(record)))
            report(record.kind, record.uuid, Reason::OtherWords);
        m_sums.remove(row);
        if (m_words.forgetSome())
            m_hashes.clear();
    }

    void checkPlaces()
    {
        if (const auto key = m_store.database().first(
                "select key from (select key, instant < lag(instant) over (order by key) as early "
                "from indexed) where early"))
            report({}, {}, {Reason::KeyOutOfOrder, key->toString()});
        for (Kind kind : allKinds()) {
            Rows rows
                = m_store.database().query(QByteArray("select key from indexed where kind = ? and not exists "
                                                      "(select 1 from ")
                        + entityType(kind).table + " t where t.id = indexed.item)",
                    {static_cast<int>(kind)});
            while (rows.next())
                report(kind, {}, {Reason::KeyOfNoItem, QString::number(rows.integer(0))});
        }
    }

    // Words that beginnings and endings are looked up in; those no item has any more do no harm.
    void checkWords()
    {
        Database& database = m_store.database();
        database.runScript("create virtual table if not exists temp.index_word "
                           "using fts5vocab(main, word_index, row)");
        {
            Rows rows = database.query("select term from temp.index_word where substr(term, 1, 1) not in "
                                       "('#', '@', '%', '=', '<') "
                                       "and not exists (select 1 from word where text = term) limit ?",
                {listedWords});
            while (rows.next())
                report({}, {}, {Reason::WordMissing, rows.text(0)});
        }
        database.runScript("drop table if exists temp.index_word");
        Rows words = database.query("select text from word");
        for (int missing = 0; missing < listedWords && words.next();)
            if (const QString word = words.text(0); !m_list.hasStemsOf(word)) {
                report({}, {}, {Reason::WordMissing, word});
                ++missing;
            }
    }

    EntityStore& m_store;
    ItemWords m_words;
    WordList m_list;
    QHash<qint64, quint64> m_sums;
    std::vector<quint64> m_hashes; // by the numbers of m_words
    QList<IndexProblem> m_problems;
};

} // namespace

QList<IndexProblem> checkIndex(EntityStore& store) { return Check(store).run(); }

} // namespace telemaco

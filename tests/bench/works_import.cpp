#include "core/interop/importer.h"
#include "core/search/itemwords.h"
#include "tests/bench/bare.h"
#include "tests/bench/generator.h"
#include "tests/bench/works.h"

#include <QFile>
#include <QFileInfo>

namespace telemaco::bench {

static constexpr int slowest = 99; // percent of the slices that must be within the limit
static constexpr double sliceLimit = 50;

namespace {

struct Insert {
    BareStatement* into;
    BareRow row;
};

// The rows that an import left, in the order in which it wrote them, to be written once more.
class Replay {
public:
    Replay(const BareFile& from, const BareFile& to)
        : m_from(from)
        , m_entry(to.handle(), "insert into entry values (?,?,?,?,?,?,?,?,?)")
        , m_source(to.handle(), "insert into import_source values (?,?,?,?,?,?,?,?)")
        , m_change(to.handle(), "insert into change values (?,?,?,?,?,?,?,?,?,?)")
        , m_place(to.handle(), "insert into indexed values (?,?,?,?)")
        , m_words(to.handle(), "insert into word_index (rowid, tokens) values (?,?)")
    {
    }

    void prepare(const Workspace& workspace)
    {
        ItemWords words(workspace.store());
        take(&m_change, "select * from change where operation = 1", {});
        BareStatement ids(m_from.handle(), "select id, uuid from entry order by id");
        while (ids.step()) {
            const ItemRef item{Kind::Entry, ids.integer(0)};
            const BareValue id = ids.value(0), uuid = ids.value(1);
            take(&m_entry, "select * from entry where id = ?", {id});
            take(&m_change, "select * from change where kind = 9 and item = ?", {id});
            take(&m_source, "select * from import_source where item = ?", {uuid});
            take(&m_change,
                "select * from change where kind = 12 and item = (select id from import_source where item = "
                "?)",
                {uuid});
            take(&m_place, "select * from indexed where kind = 9 and item = ?", {id});
            const auto tokens = words.joined(words.tokens(*workspace.store().find(item))).toUtf8();
            m_inserts.push_back({&m_words, {m_inserts.back().row[0], BareValue::text(tokens)}});
            m_ends.push_back(m_inserts.size());
        }
    }

    void write(BareFile& to, int slices) const
    {
        const size_t slice = m_ends.size() / static_cast<size_t>(slices) + 1;
        size_t done = 0;
        for (size_t first = 0; first < m_ends.size(); first += slice) {
            to.run("begin immediate");
            for (const size_t end = m_ends[std::min(m_ends.size(), first + slice) - 1]; done < end; ++done)
                m_inserts[done].into->run(m_inserts[done].row);
            to.run("commit");
        }
    }

private:
    void take(BareStatement* into, const char* sql, const BareRow& values)
    {
        BareStatement rows(m_from.handle(), sql);
        for (size_t i = 0; i < values.size(); ++i)
            rows.bind(static_cast<int>(i) + 1, values[i]);
        while (rows.step()) {
            BareRow row;
            for (int column = 0; column < rows.columns(); ++column)
                row.push_back(rows.value(column));
            m_inserts.push_back({into, row});
        }
    }

    const BareFile& m_from;
    BareStatement m_entry, m_source, m_change, m_place, m_words;
    std::vector<Insert> m_inserts{};
    std::vector<size_t> m_ends{}; // of each entry among the inserts
};

} // namespace

// An empty file with the same tables.
static void makeTables(const BareFile& from, BareFile& to)
{
    BareStatement tables(from.handle(),
        "select sql from sqlite_schema where sql is not null and (tbl_name in ('entry', 'import_source', "
        "'change', 'operation', 'device', 'indexed') or name = 'word_index') and name not like 'sqlite_%' "
        "order by rowid");
    while (tables.step())
        to.run(tables.text(0).toByteArray());
    to.run("pragma foreign_keys = off");
}

// Both ways of writing are told by the clock of the same minute: ours, then the floor.
void importing(Bench& bench)
{
    const SystemClock clock;
    const QString source = bench.file(QStringLiteral("source.txt"));
    const QString path = bench.file(QStringLiteral("imported.telemaco"));
    QFile::remove(source);
    QFile::remove(path);
    if (!makeJrnl(source, bench.entries, 4))
        qFatal("cannot write %s", qPrintable(source));
    const auto workspace = bench.open(path, clock);
    Series whole, slices;
    whole.time([&] {
        ImportRequest request;
        request.format = QStringLiteral("jrnl");
        request.path = source;
        auto importer = Importer::open(*workspace, request);
        for (bool more = bool(importer); more;)
            slices.time([&] {
                const auto step = (*importer)->step();
                more = step && *step;
            });
    });
    const BareFile from(path);
    QFile::remove(bench.file(QStringLiteral("bare.telemaco")));
    BareFile to(bench.file(QStringLiteral("bare.telemaco")));
    BareStatement pageSize(from.handle(), "pragma page_size");
    (void)pageSize.step();
    to.run("pragma page_size = " + QByteArray::number(pageSize.integer(0)));
    makeTables(from, to);
    Replay replay(from, to);
    replay.prepare(*workspace);
    Series floor;
    floor.time([&] { replay.write(to, slices.count()); });
    bench.report.add(QStringLiteral("import"), bench.entries, whole, floor, 1.3);
    bench.report.addAmount(
        QStringLiteral("import-slice"), bench.entries, slices.percentile(slowest), sliceLimit, 1.0);
    bench.report.addAmount(QStringLiteral("import-file"), bench.entries,
        static_cast<double>(QFileInfo(path).size()), static_cast<double>(QFileInfo(source).size()), 2.0);
}

} // namespace telemaco::bench

#include "tests/bench/works.h"

#include "core/interop/jsonexporter.h"
#include "core/search/itemwords.h"
#include "tests/bench/bare.h"
#include "tests/bench/language.h"
#include "tests/support/told.h"

#include <QFile>
#include <QFileInfo>

namespace telemaco::bench {

static constexpr int saves = 60;
static constexpr int readings = 5;

QString Bench::copy(const QString& name) const
{
    const QString copied = file(name);
    QFile::remove(copied);
    if (!QFile::copy(path, copied))
        qFatal("cannot copy %s", qPrintable(path));
    return copied;
}

std::unique_ptr<Workspace> Bench::open(const QString& name, const Clock& clock) const
{
    WorkspaceOptions options;
    options.path = name;
    options.create = true;
    options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("bench"));
    options.clock = &clock;
    auto opened = Workspace::open(options);
    if (!opened)
        qFatal("cannot open %s: %s", qPrintable(name), test::told(opened.error()).c_str());
    return std::move(*opened);
}

static bool isText(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText
        || field.type == FieldType::Texts;
}

// All that people wrote, in every kind of item.
static qint64 textIn(const Workspace& workspace)
{
    qint64 bytes = 0;
    for (Kind kind : allKinds()) {
        const EntityType& type = entityType(kind);
        for (const Field& field : type.fields)
            if (isText(field))
                bytes += workspace.database()
                             .first(QByteArray("select sum(length(cast(") + field.name + " as blob))) from "
                                 + type.table)
                             .value_or(QVariant())
                             .toLongLong();
    }
    return bytes;
}

void fileSize(Bench& bench)
{
    const SystemClock clock;
    const auto workspace = bench.open(bench.path, clock);
    bench.report.addAmount(QStringLiteral("file"), bench.entries,
        static_cast<double>(QFileInfo(bench.path).size()), static_cast<double>(textIn(*workspace)), 2.0);
}

static Entry entryOf(const QString& text, const Clock& clock)
{
    Entry entry;
    entry.date = clock.today();
    entry.time = clock.localTime().time();
    entry.zone = QStringLiteral("Europe/Rome");
    entry.text = text;
    return entry;
}

namespace {

// The same entry and the same tokens, durably committed.
class BareSave {
public:
    explicit BareSave(const QString& path)
        : m_file(path)
        , m_entry(m_file.handle(),
              "insert into entry (uuid, date, time, zone, instant, title, text, mood) "
              "values (?, ?, ?, ?, ?, ?, ?, ?)")
        , m_words(m_file.handle(), "insert into word_index (rowid, tokens) values (?, ?)")
        , m_delete(m_file.handle(), "delete from entry where id = ?")
        , m_unwords(
              m_file.handle(), "insert into word_index (word_index, rowid, tokens) values ('delete', ?, ?)")
    {
    }

    void prepare(const Record& record, const QByteArray& tokens)
    {
        m_row.clear();
        m_row.push_back(BareValue::blob(record.uuid.toRfc4122()));
        for (const QVariant& value : record.values)
            m_row.push_back(value.userType() == QMetaType::LongLong
                    ? BareValue::of(value.toLongLong())
                    : BareValue::text(value.toString().toUtf8()));
        m_tokens = BareValue::text(tokens);
        ++m_key;
    }
    void save()
    {
        m_file.run("begin immediate");
        m_entry.run(m_row);
        m_id = sqlite3_last_insert_rowid(m_file.handle());
        m_words.run({BareValue::of(m_key), m_tokens});
        m_file.run("commit");
    }
    void remove()
    {
        m_file.run("begin immediate");
        m_delete.run({BareValue::of(m_id)});
        m_unwords.run({BareValue::of(m_key), m_tokens});
        m_file.run("commit");
    }

private:
    BareFile m_file;
    BareStatement m_entry, m_words, m_delete, m_unwords;
    BareRow m_row{};
    BareValue m_tokens{};
    qint64 m_key = 1'000'000'000; // behind all others
    qint64 m_id = 0;
};

} // namespace

void saving(Bench& bench)
{
    const SystemClock clock;
    const auto workspace = bench.open(bench.copy(QStringLiteral("ours.telemaco")), clock);
    BareSave bare(bench.copy(QStringLiteral("bare.telemaco")));
    ItemWords words(workspace->store());
    const Language language(Language::Like::Italian);
    Chance chance(5);
    Series ours, floor, undo, floorUndo;
    for (int i = 0; i < saves; ++i) {
        const Entry entry = entryOf(language.text(chance, 1200), clock);
        Id<Entry> id;
        const auto write = [&](Writer& writer) -> Result<void> {
            const auto added = writer.add(entry);
            TELEMACO_TRY(added);
            id = *added;
            return {};
        };
        ours.time([&] { (void)workspace->perform({QStringLiteral("add"), Kind::Entry, 1}, write); });
        const auto record = workspace->store().find({Kind::Entry, id.value});
        bare.prepare(*record, words.joined(words.tokens(*record)).toUtf8());
        floor.time([&] { bare.save(); });
        undo.time([&] { (void)workspace->undo(); });
        floorUndo.time([&] { bare.remove(); });
    }
    bench.report.add(QStringLiteral("save"), bench.entries, ours, floor, 1.5);
    bench.report.add(QStringLiteral("undo"), bench.entries, undo, floorUndo, 1.5);
}

// All that people wrote, as it lies in the file.
static qint64 readTexts(const BareFile& file)
{
    qint64 bytes = 0;
    for (Kind kind : allKinds()) {
        QByteArray columns;
        for (const Field& field : entityType(kind).fields)
            if (isText(field))
                columns += (columns.isEmpty() ? "" : ", ") + QByteArray(field.name);
        if (columns.isEmpty())
            continue;
        BareStatement texts(file.handle(), "select " + columns + " from " + entityType(kind).table);
        while (texts.step())
            for (int column = 0; column < texts.columns(); ++column)
                bytes += texts.text(column).size();
    }
    return bytes;
}

// Ours also writes what it read, in the order of UUIDs, with every character looked at.
void exporting(Bench& bench)
{
    const SystemClock clock;
    const auto workspace = bench.open(bench.path, clock);
    const BareFile bare(bench.path);
    Series ours, floor;
    for (int i = 0; i < readings; ++i) {
        ours.time([&] { (void)exportJson(*workspace, bench.file(QStringLiteral("export.json"))); });
        floor.time([&] { (void)readTexts(bare); });
    }
    bench.report.add(QStringLiteral("export-json"), bench.entries, ours, floor, 3.0);
}

} // namespace telemaco::bench

#include "core/store/changelog.h"

#include <QCborMap>
#include <QCborValue>

namespace telemaco {

static const QByteArray operationColumns
    = "number, at, at + lasted, device, (select author from deed where id = operation.deed), "
      "(select via from deed where id = operation.deed), (select verb from deed where id = operation.deed), "
      "(select kind from deed where id = operation.deed), count, undoes, below, stack, state";
static const QByteArray changeColumns
    = "operation, sequence, action, kind, item, field, position, length, before, uuid";

QString viaName(Via via)
{
    switch (via) {
    case Via::Window: return QStringLiteral("window");
    case Via::CommandLine: return QStringLiteral("command_line");
    case Via::Import: return QStringLiteral("import");
    case Via::Packet: break;
    }
    return QStringLiteral("packet");
}

Splice spliceBack(const QString& before, const QString& now)
{
    const qsizetype shorter = qMin(before.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == now[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head; // never half a character
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {static_cast<int>(head), static_cast<int>(now.size() - head - tail),
        before.mid(head, before.size() - head - tail)};
}

QString spliced(const QString& now, const Splice& splice)
{
    return now.left(splice.position) + splice.before + now.mid(splice.position + splice.length);
}

QByteArray packRecord(const Record& record)
{
    QCborMap map;
    const EntityType& type = entityType(record.kind);
    for (size_t i = 0; i < type.fields.size(); ++i)
        if (const QVariant& value = record.values[static_cast<qsizetype>(i)]; value.isValid())
            map.insert(QString::fromLatin1(type.fields[i].name), QCborValue::fromVariant(value));
    return map.toCborValue().toCbor();
}

Record removedRecord(const ChangeRow& removal)
{
    const QCborMap map = QCborValue::fromCbor(removal.before.toByteArray()).toMap();
    Record record{removal.item.kind, removal.item.id, removal.uuid, {}};
    for (const Field& field : entityType(record.kind).fields) {
        const QCborValue value = map.value(QString::fromLatin1(field.name));
        record.values += value.isUndefined() || value.isNull() ? QVariant() : value.toVariant();
    }
    return record;
}

ChangeLog::ChangeLog(Database& database, const QUuid& device)
    : m_database(database)
    , m_deviceUuid(device)
{
}

static QVariant orNull(qint64 number) { return number ? QVariant(number) : QVariant(); }
static QVariant orNull(const QUuid& uuid) { return uuid.isNull() ? QVariant() : uuid.toRfc4122(); }

Operation ChangeLog::begin(const OperationName& name, Via via, const QUuid& author, qint64 at)
{
    if (!m_device) {
        m_database.run("insert or ignore into device (uuid) values (?)", {m_deviceUuid.toRfc4122()});
        m_device = m_database.first("select id from device where uuid = ?", {m_deviceUuid.toRfc4122()})
                       .value_or(QVariant())
                       .toLongLong();
    }
    const auto last = m_database.first("select max(number) from operation");
    Operation operation;
    operation.number = last.value_or(QVariant()).toLongLong() + 1;
    operation.at = operation.lastAt = at;
    operation.device = m_device;
    operation.author = author;
    operation.via = viaName(via);
    operation.name = name;
    return operation;
}

// Who did what to which kind, by what way: kept once, as there are few.
static qint64 deedOf(Database& database, const Operation& o)
{
    const QVariantList deed{o.name.verb, o.via,
        o.name.kind ? QVariant(static_cast<int>(*o.name.kind)) : QVariant(), orNull(o.author)};
    if (const auto there = database.first(
            "select id from deed where verb = ? and via = ? and kind is ? and author is ?", deed))
        return there->toLongLong();
    database.run("insert into deed (verb, via, kind, author) values (?,?,?,?)", deed);
    return database.lastId();
}

void ChangeLog::add(const Operation& o)
{
    m_database.run(
        "insert into operation (number, at, lasted, device, deed, count, undoes, below, stack, state) "
        "values (?,?,?,?,?,?,?,?,?,?)",
        {o.number, o.at, o.lastAt - o.at, o.device, deedOf(m_database, o), o.name.count, orNull(o.undoes),
            orNull(o.below), static_cast<int>(o.stack), static_cast<int>(o.state)});
}

void ChangeLog::update(const Operation& o)
{
    m_database.run(
        "update operation set lasted = ?, count = ?, below = ?, stack = ?, state = ? where number = ?",
        {o.lastAt - o.at, o.name.count, orNull(o.below), static_cast<int>(o.stack), static_cast<int>(o.state),
            o.number});
}

void ChangeLog::append(ChangeRow row)
{
    if (m_sequenceOf != row.operation) {
        const auto last
            = m_database.first("select max(sequence) from change where operation = ?", {row.operation});
        m_sequence = last.value_or(QVariant()).toInt();
        m_sequenceOf = row.operation;
    }
    row.sequence = ++m_sequence;
    const bool splice = row.action == ChangeAction::Splice;
    m_database.run("insert into change (" + changeColumns + ") values (?,?,?,?,?,?,?,?,?,?)",
        {row.operation, row.sequence, static_cast<int>(row.action), static_cast<int>(row.item.kind),
            row.item.id, row.field.isEmpty() ? QVariant() : row.field,
            splice ? QVariant(row.position) : QVariant(), splice ? QVariant(row.length) : QVariant(),
            row.before, orNull(row.uuid)});
}

void ChangeLog::replace(const ChangeRow& row)
{
    m_database.run(
        "update change set position = ?, length = ?, before = ? where operation = ? and sequence = ?",
        {row.position, row.length, row.before, row.operation, row.sequence});
}

void ChangeLog::drop(const ChangeRow& row)
{
    m_database.run("delete from change where operation = ? and sequence = ?", {row.operation, row.sequence});
}

static Operation operationIn(const Rows& rows)
{
    Operation o;
    o.number = rows.integer(0);
    o.at = rows.integer(1);
    o.lastAt = rows.integer(2);
    o.device = rows.integer(3);
    o.author = QUuid::fromRfc4122(rows.value(4).toByteArray());
    o.via = rows.text(5);
    o.name.verb = rows.text(6);
    if (const QVariant kind = rows.value(7); kind.isValid())
        o.name.kind = static_cast<Kind>(kind.toInt());
    o.name.count = static_cast<int>(rows.integer(8));
    o.undoes = rows.integer(9);
    o.below = rows.integer(10);
    o.stack = static_cast<Stack>(rows.integer(11));
    o.state = static_cast<OperationState>(rows.integer(12));
    return o;
}

static ChangeRow changeAt(const Rows& rows)
{
    return {rows.integer(0), static_cast<int>(rows.integer(1)), static_cast<ChangeAction>(rows.integer(2)),
        {static_cast<Kind>(rows.integer(3)), rows.integer(4)}, rows.text(5),
        static_cast<int>(rows.integer(6)), static_cast<int>(rows.integer(7)), rows.value(8),
        QUuid::fromRfc4122(rows.value(9).toByteArray())};
}

std::optional<Operation> ChangeLog::operation(qint64 number) const
{
    Rows rows = m_database.query("select " + operationColumns + " from operation where number = ?", {number});
    if (!rows.next())
        return {};
    return operationIn(rows);
}

std::optional<Operation> ChangeLog::newest() const
{
    Rows rows
        = m_database.query("select " + operationColumns + " from operation order by number desc limit 1");
    if (!rows.next())
        return {};
    return operationIn(rows);
}

QList<Operation> ChangeLog::unfinished() const
{
    QList<Operation> found;
    Rows rows = m_database.query(
        "select " + operationColumns + " from operation where state = 1 order by number desc");
    while (rows.next())
        found += operationIn(rows);
    return found;
}

static QList<ChangeRow> collect(Rows rows)
{
    QList<ChangeRow> found;
    while (rows.next())
        found += changeAt(rows);
    return found;
}

QList<ChangeRow> ChangeLog::rowsBackwards(qint64 operation, int below, int limit) const
{
    return collect(m_database.query("select " + changeColumns
            + " from change where operation = ? and sequence < ? order by sequence desc limit ?",
        {operation, below, limit}));
}

QList<ChangeRow> ChangeLog::rows(qint64 operation, int limit) const
{
    return collect(m_database.query(
        "select " + changeColumns + " from change where operation = ? order by sequence limit ?",
        {operation, limit}));
}

QList<ChangeRow> ChangeLog::historyOf(ItemRef item, int limit) const
{
    return collect(m_database.query("select " + changeColumns
            + " from change where kind = ? and item = ? order by operation desc, sequence desc limit ?",
        {static_cast<int>(item.kind), item.id, limit}));
}

QList<ChangeRow> ChangeLog::planHistoryOf(ItemRef item, int limit) const
{
    return collect(m_database.query("select " + changeColumns
            + " from change where kind = ? and item = ? and field in ('due', 'due_reason', 'state') "
              "order by operation desc, sequence desc limit ?",
        {static_cast<int>(item.kind), item.id, limit}));
}

QList<ChangeRow> ChangeLog::historyBefore(ItemRef item, qint64 operation, int limit) const
{
    return collect(m_database.query("select " + changeColumns
            + " from change where kind = ? and item = ? and operation < ? order by operation desc, sequence "
              "desc limit "
              "?",
        {static_cast<int>(item.kind), item.id, operation, limit}));
}

QList<ChangeRow> ChangeLog::rowsOf(ItemRef item, qint64 operation) const
{
    return collect(m_database.query("select " + changeColumns
            + " from change where kind = ? and item = ? and operation = ? order by sequence desc",
        {static_cast<int>(item.kind), item.id, operation}));
}

QList<ChangeRow> ChangeLog::historyAbove(ItemRef item, qint64 operation) const
{
    return collect(m_database.query("select " + changeColumns
            + " from change where kind = ? and item = ? and operation > ? order by operation desc, sequence "
              "desc",
        {static_cast<int>(item.kind), item.id, operation}));
}

// Of the rows that an index on the operation holds, those below a place.
static Rows rowsBelow(Database& database, const QByteArray& which, std::pair<qint64, int> place, int limit)
{
    return database.query("select " + changeColumns + " from change where " + which
            + " and operation <= ? and (operation, sequence) < (?, ?) "
              "order by operation desc, sequence desc limit ?",
        {place.first, place.first, place.second, limit});
}

QList<ChangeRow> ChangeLog::removalsBefore(std::pair<qint64, int> place, int limit) const
{
    return collect(rowsBelow(m_database, "action = 3", place, limit));
}

QList<ChangeRow> ChangeLog::movesBefore(std::pair<qint64, int> place, int limit) const
{
    return collect(rowsBelow(m_database,
        "field in ('mentor', 'mentee', 'owner', 'relationship', 'goal', 'meeting', 'settled_in', 'entry', "
        "'asker', 'to_person')",
        place, limit));
}

std::optional<ChangeRow> ChangeLog::removalOf(const QUuid& uuid) const
{
    Rows rows = m_database.query("select " + changeColumns
            + " from change where uuid = ? order by operation desc, sequence desc limit 1",
        {uuid.toRfc4122()});
    return rows.next() ? std::optional(changeAt(rows)) : std::nullopt;
}

QList<Operation> ChangeLog::operationsBefore(qint64 number, int limit) const
{
    QList<Operation> found;
    Rows rows = m_database.query(
        "select " + operationColumns + " from operation where number < ? order by number desc limit ?",
        {number, limit});
    while (rows.next())
        found += operationIn(rows);
    return found;
}

qint64 ChangeLog::operationAt(qint64 instant) const
{
    qint64 low = 0; // this one or a later one
    qint64 high = m_database.first("select max(number) from operation").value_or(QVariant()).toLongLong();
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        Rows rows = m_database.query(
            "select number, at from operation where number <= ? order by number desc limit 1", {middle});
        if (!rows.next() || rows.integer(0) <= low)
            low = middle; // no operation has a number in between
        else if (rows.integer(1) <= instant)
            low = middle;
        else
            high = rows.integer(0) - 1;
    }
    return low;
}

QUuid ChangeLog::deviceOf(const Operation& operation) const
{
    const auto uuid = m_database.first("select uuid from device where id = ?", {operation.device});
    return uuid ? QUuid::fromRfc4122(uuid->toByteArray()) : QUuid();
}

bool ChangeLog::isEmpty(qint64 operation) const
{
    return !m_database.first("select 1 from change where operation = ? limit 1", {operation}).has_value();
}

qint64 ChangeLog::skipTakenBack(qint64 number) const
{
    while (number) {
        const auto found = operation(number);
        if (!found)
            return 0;
        if (found->state != OperationState::TakenBack)
            return number;
        number = found->below;
    }
    return 0;
}

// Each operation keeps what lies below it on its stack, so that both stacks follow from the
// newest operation alone.
ChangeLog::Stacks ChangeLog::stacks() const
{
    Rows rows = m_database.query("select " + operationColumns
        + " from operation where stack <> 0 and state <> 2 order by number desc limit 1");
    if (!rows.next())
        return {};
    const Operation top = operationIn(rows);
    const auto undone = top.undoes ? operation(top.undoes) : std::nullopt;
    if (top.stack == Stack::Redo)
        return {undone ? skipTakenBack(undone->below) : 0, top.number};
    return {top.number, undone ? skipTakenBack(undone->below) : 0};
}

} // namespace telemaco

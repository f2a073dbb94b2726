// The one log of what was done: undo and redo, the history of an item, and what views refresh by
// are all read from here. An operation's rows say how to go back; what stands now is in the
// item's own row. Written inside the caller's transaction.
#pragma once

#include "core/domain/field.h"
#include "core/store/database.h"

namespace telemaco {

enum class Via { Window, CommandLine, Import, Packet };
QString viaName(Via via);

// What was done, in a word of the code; ui makes the sentence ("Undo: delete 3 goals").
struct OperationName {
    QString verb{}; // add, edit, remove, import, tag, …
    std::optional<Kind> kind{};
    int count = 1;

    bool operator==(const OperationName&) const = default;
};

// The stack an operation lies on: a plain one or a redo can be undone, an undo can be redone.
enum class Stack { None = 0, Undo = 1, Redo = 2 };

enum class OperationState { Done = 0, Unfinished = 1, TakenBack = 2 };

struct Operation {
    qint64 number = 0;
    qint64 at = 0; // UTC milliseconds
    qint64 lastAt = 0;
    qint64 device = 0;
    QUuid author{};
    QString via{};
    OperationName name{};
    qint64 undoes = 0;
    qint64 below = 0;
    Stack stack = Stack::Undo;
    OperationState state = OperationState::Done;
};

enum class ChangeAction { Add = 0, Set = 1, Splice = 2, Remove = 3 };

struct ChangeRow {
    qint64 operation = 0;
    int sequence = 0;
    ChangeAction action = ChangeAction::Add;
    ItemRef item{}; // id 0: nothing is known of it any more
    QString field{}; // for Set and Splice
    int position = 0; // for Splice, UTF-16 units
    int length = 0;
    QVariant before{};
    QUuid uuid{}; // for Remove: of the item, which is gone
};

// The difference of two texts as one splice that leads from `now` back to `before`.
struct Splice {
    int position = 0;
    int length = 0;
    QString before{};
};
Splice spliceBack(const QString& before, const QString& now);
QString spliced(const QString& now, const Splice& splice);

// What a removal keeps, and the item as it stood before it.
QByteArray packRecord(const Record& record);
Record removedRecord(const ChangeRow& removal);

class ChangeLog {
public:
    ChangeLog(Database& database, const QUuid& device);

    Operation begin(const OperationName& name, Via via, const QUuid& author, qint64 at);
    void add(const Operation& operation); // writes its row
    void update(const Operation& operation); // below, stack, state, lastAt, count
    void append(ChangeRow row); // numbers it within its operation
    void replace(const ChangeRow& row); // its splice
    void drop(const ChangeRow& row);

    std::optional<Operation> operation(qint64 number) const;
    std::optional<Operation> newest() const;
    QList<Operation> unfinished() const;
    // The rows of an operation, the last one first, below `sequence`.
    QList<ChangeRow> rowsBackwards(qint64 operation, int below, int limit) const;
    QList<ChangeRow> rows(qint64 operation, int limit) const;
    // What happened to an item, newest first.
    QList<ChangeRow> historyOf(ItemRef item, int limit = 1000) const;
    // The same of the fields that plan it alone (due, due_reason, state), by an index of their own.
    QList<ChangeRow> planHistoryOf(ItemRef item, int limit = 1000) const;
    // The same as historyOf(), below an operation: where a page of them goes on.
    QList<ChangeRow> historyBefore(ItemRef item, qint64 operation, int limit) const;
    QList<ChangeRow> rowsOf(ItemRef item, qint64 operation) const; // of both, newest first
    // All that happened to an item after an operation, newest first.
    QList<ChangeRow> historyAbove(ItemRef item, qint64 operation) const;
    bool isEmpty(qint64 operation) const;
    // Operations below a number, newest first.
    QList<Operation> operationsBefore(qint64 number, int limit) const;
    // The last operation that was begun at this instant or before; 0: none. Found by halves, so a
    // clock that was put back makes it less exact and never wrong by more than that.
    qint64 operationAt(qint64 instant) const;
    // Removals below the place (operation, sequence), newest first.
    QList<ChangeRow> removalsBefore(std::pair<qint64, int> place, int limit) const;
    // The same of changes of a reference: what an item belongs to.
    QList<ChangeRow> movesBefore(std::pair<qint64, int> place, int limit) const;
    // The last removal of an item of this UUID, whatever became of it since.
    std::optional<ChangeRow> removalOf(const QUuid& uuid) const;
    QUuid deviceOf(const Operation& operation) const;
    const QUuid& thisDevice() const { return m_deviceUuid; }

    // The next to undo and to redo, 0: none.
    struct Stacks {
        qint64 undo = 0;
        qint64 redo = 0;
    };
    Stacks stacks() const;

private:
    qint64 skipTakenBack(qint64 number) const;

    Database& m_database;
    QUuid m_deviceUuid;
    qint64 m_device = 0;
    qint64 m_sequenceOf = 0; // the operation that m_sequence belongs to
    int m_sequence = 0;
};

} // namespace telemaco

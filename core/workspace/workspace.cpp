#include "core/workspace/workspace.h"

#include "core/base/kepttext.h"
#include "core/search/indexrebuild.h"
#include "core/workspace/longwork.h"

namespace telemaco {

static constexpr qint64 typingRunMilliseconds = 5 * 60 * 1000;

Workspace::Workspace(std::unique_ptr<WorkspaceFile> file, const WorkspaceOptions& options)
    : m_options(options)
    , m_file(std::move(file))
    , m_store(std::make_unique<EntityStore>(m_file->database()))
    , m_log(std::make_unique<ChangeLog>(m_file->database(), options.device))
    , m_index(std::make_unique<IndexWriter>(*m_store))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options)
{
    auto file = WorkspaceFile::open(
        {options.path, options.access, options.create, options.backupFolders, options.clock});
    if (!file)
        return file.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*file), options));
    if (workspace->canWrite())
        TELEMACO_TRY(workspace->prepare());
    return workspace;
}

Result<void> Workspace::prepare()
{
    if (meUuid().isNull())
        TELEMACO_TRY(makeMe());
    if (IndexRebuild rebuild(*m_store); rebuild.isDue())
        (void)rebuild.run(); // a full disk is no reason to lock a person out; due again next time
    return takeBackUnfinished();
}

Result<void> Workspace::makeMe()
{
    Operation operation = newOperation({QStringLiteral("create"), {}, 1}, m_options.via);
    operation.stack = Stack::None;
    const auto made = operate(operation, [](Writer& writer) -> Result<void> {
        Person me;
        me.me = true;
        TELEMACO_TRY(writer.add(me));
        return {};
    });
    if (!made)
        return made.error();
    return {};
}

Result<void> Workspace::takeBackUnfinished()
{
    for (const Operation& operation : m_log->unfinished())
        TELEMACO_TRY(LongWork(*this, operation, 0, true).cancel());
    return {};
}

Person Workspace::me() const
{
    const auto found = m_store->select(Kind::Person, "where me = 1");
    return found.isEmpty() ? Person{} : fromRecord<Person>(found.first());
}

QUuid Workspace::meUuid() const
{
    const auto uuid = database().first("select uuid from person where me = 1");
    return uuid ? QUuid::fromRfc4122(uuid->toByteArray()) : QUuid();
}

Operation Workspace::newOperation(const OperationName& name, Via via) const
{
    Operation operation = m_log->begin(name, via, meUuid(), clock().now());
    operation.below = m_log->stacks().undo;
    return operation;
}

void Workspace::notify(const ChangeSet& changes) const
{
    if (m_listener && !changes.isEmpty())
        m_listener(changes);
}

Result<ChangeSet> Workspace::commit(Writer& writer, const Operation& operation)
{
    m_index->flush();
    if (const auto done = database().commit(); !done) {
        m_index->forget();
        return done.error();
    }
    ChangeSet changes = writer.changes();
    changes.operation = operation.number;
    changes.name = operation.name;
    notify(changes);
    return changes;
}

Result<ChangeSet> Workspace::operate(Operation operation, const Work& work)
{
    if (!database().begin())
        return *database().takeError();
    m_log->add(operation);
    Writer writer(*m_store, *m_log, *m_index, clock(), operation.number);
    const auto done = work(writer);
    if (!done || writer.changes().isEmpty()) {
        m_index->forget();
        auto broken = database().takeError();
        database().rollback();
        if (!done)
            return done.error();
        if (broken)
            return *broken;
        return ChangeSet{};
    }
    return commit(writer, operation);
}

Result<ChangeSet> Workspace::perform(const OperationName& name, const Work& work)
{
    if (!canWrite())
        return Error{ErrorCode::ReadOnly, {}, path()};
    endTyping();
    return operate(newOperation(name, m_options.via), work);
}

Result<ChangeSet> Workspace::erase(const OperationName& name, const Work& work)
{
    if (!canWrite())
        return Error{ErrorCode::ReadOnly, {}, path()};
    if (!m_log->unfinished().isEmpty())
        return ErrorCode::Busy;
    endTyping();
    Operation operation = newOperation(name, m_options.via);
    operation.stack = Stack::None;
    if (!database().begin())
        return *database().takeError();
    m_log->add(operation);
    Writer writer(*m_store, *m_log, *m_index, clock(), 0);
    if (const auto done = work(writer); !done) {
        m_index->forget();
        database().rollback();
        return done.error();
    }
    auto changes = commit(writer, operation);
    if (changes && changes->isEmpty() && m_listener) // what can be undone may be another step now
        m_listener(*changes);
    return changes;
}

std::optional<ItemRef> Workspace::findEver(const QUuid& uuid) const
{
    if (const auto there = find(uuid))
        return there;
    const auto removal = m_log->removalOf(uuid);
    return removal ? std::optional(removal->item) : std::nullopt;
}

bool Workspace::joins(ItemRef ref, const char* field) const
{
    if (!m_typing.operation || m_typing.item != ref || m_typing.field != field)
        return false;
    if (clock().now() - m_typing.since > typingRunMilliseconds)
        return false;
    const auto newest = m_log->newest();
    return newest && newest->number == m_typing.operation;
}

Result<ChangeSet> Workspace::joinTyping(ItemRef ref, const char* field, const QVariant& value)
{
    auto operation = m_log->operation(m_typing.operation);
    const auto rows = m_log->rows(m_typing.operation, 1);
    const auto old = m_store->find(ref);
    if (!operation || rows.isEmpty() || !old)
        return ErrorCode::Missing;
    if (!database().begin())
        return *database().takeError();
    Writer writer(*m_store, *m_log, *m_index, clock(), 0);
    if (const auto done = writer.setField(ref, field, value); !done) {
        m_index->forget();
        database().rollback();
        return done.error();
    }
    operation->lastAt = clock().now();
    joinRow(rows.first(), *operation, fieldValue(*old, field), value);
    m_log->update(*operation);
    if (operation->state == OperationState::TakenBack)
        endTyping();
    return commit(writer, *operation);
}

// The row goes on leading back to what stood before the run. Where that stands again it leads
// nowhere: undo would have a step that does nothing.
void Workspace::joinRow(ChangeRow row, Operation& operation, const QVariant& old, const QVariant& now)
{
    bool same = row.before == now && row.before.isValid() == now.isValid();
    if (row.action == ChangeAction::Splice) {
        const QString before = spliced(old.toString(), {row.position, row.length, row.before.toString()});
        same = before == now.toString();
        const Splice splice = spliceBack(before, now.toString());
        row.position = splice.position;
        row.length = splice.length;
        row.before = notNull(splice.before);
    }
    if (same) {
        m_log->drop(row);
        operation.state = OperationState::TakenBack;
    } else if (row.action == ChangeAction::Splice) {
        m_log->replace(row);
    }
}

Result<ChangeSet> Workspace::type(ItemRef ref, const char* field, const QVariant& value)
{
    if (!canWrite())
        return Error{ErrorCode::ReadOnly, {}, path()};
    const bool isText = value.userType() == QMetaType::QString;
    const QVariant kept = isText ? QVariant(keptText(value.toString())) : value;
    if (joins(ref, field))
        return joinTyping(ref, field, kept);
    const auto changes = perform({QStringLiteral("write"), ref.kind, 1},
        [&](Writer& writer) { return writer.setField(ref, field, kept); });
    if (changes && changes->changes.size() == 1)
        m_typing = {changes->operation, ref, field, clock().now()};
    return changes;
}

std::optional<OperationName> Workspace::undoName() const
{
    const auto operation = m_log->operation(m_log->stacks().undo);
    return operation ? std::optional(operation->name) : std::nullopt;
}

std::optional<OperationName> Workspace::redoName() const
{
    const auto operation = m_log->operation(m_log->stacks().redo);
    return operation ? std::optional(operation->name) : std::nullopt;
}

static Result<ChangeSet> toTheEnd(Result<std::unique_ptr<LongWork>> work)
{
    if (!work)
        return work.error();
    for (bool more = true; more;) {
        const auto step = (*work)->step();
        if (!step)
            return step.error();
        more = *step;
    }
    return (*work)->changes();
}

Result<ChangeSet> Workspace::undo() { return toTheEnd(beginUndo()); }

Result<ChangeSet> Workspace::redo() { return toTheEnd(beginRedo()); }

Result<std::unique_ptr<LongWork>> Workspace::beginUndo()
{
    const qint64 number = m_log->stacks().undo;
    return number ? beginReversal(number, Stack::Redo) : ErrorCode::NothingToUndo;
}

Result<std::unique_ptr<LongWork>> Workspace::beginRedo()
{
    const qint64 number = m_log->stacks().redo;
    return number ? beginReversal(number, Stack::Undo) : ErrorCode::NothingToRedo;
}

Result<std::unique_ptr<LongWork>> Workspace::beginReversal(qint64 number, Stack stack)
{
    if (!canWrite())
        return Error{ErrorCode::ReadOnly, {}, path()};
    if (!m_log->unfinished().isEmpty())
        return ErrorCode::Busy;
    const auto reversed = m_log->operation(number);
    if (!reversed)
        return ErrorCode::Missing;
    endTyping();
    const auto stacks = m_log->stacks();
    Operation operation = newOperation(reversed->name, m_options.via);
    operation.undoes = number;
    operation.stack = stack;
    operation.below = stack == Stack::Redo ? stacks.redo : stacks.undo;
    return std::unique_ptr<LongWork>(new LongWork(*this, operation, number, false));
}

Result<std::unique_ptr<LongWork>> Workspace::beginLong(const OperationName& name, Via via)
{
    if (!canWrite())
        return Error{ErrorCode::ReadOnly, {}, path()};
    if (!m_log->unfinished().isEmpty())
        return ErrorCode::Busy;
    endTyping();
    return std::unique_ptr<LongWork>(new LongWork(*this, newOperation(name, via), 0, false));
}

} // namespace telemaco

#include "core/workspace/longwork.h"

#include <QElapsedTimer>

namespace telemaco {

static constexpr int rowsAtOnce = 64;
static constexpr int itemsAtOnce = 16;

LongWork::LongWork(Workspace& workspace, Operation operation, qint64 reverses, bool resumed)
    : m_workspace(workspace)
    , m_workspaceAlive(workspace.m_alive)
    , m_operation(std::move(operation))
    , m_reverses(reverses)
    , m_started(resumed)
{
}

// Dropped before its end: what it did must not stay as half an operation. Where the workspace
// was closed first, its next opening takes it back.
LongWork::~LongWork()
{
    if (m_started && !m_closed && !m_workspaceAlive.expired())
        (void)cancel();
}

Result<ChangeSet> LongWork::write(const Workspace::Work& work, OperationState after)
{
    Database& database = m_workspace.database();
    if (!database.begin())
        return *database.takeError();
    ChangeLog& log = m_workspace.log();
    m_operation.lastAt = m_workspace.clock().now();
    m_operation.state = after;
    if (m_started) {
        log.update(m_operation);
    } else { // others may have written since this one was begun: its number is the next one now
        m_operation.number = m_workspace.newOperation(m_operation.name, Via::Import).number;
        const auto stacks = log.stacks();
        if (!m_reverses) {
            m_operation.below = stacks.undo;
        } else if (m_reverses != (m_operation.stack == Stack::Redo ? stacks.undo : stacks.redo)) {
            database.rollback();
            return ErrorCode::Busy; // it is not on top any more, and what is would be lost to undo
        }
        log.add(m_operation);
    }
    Writer writer(m_workspace.store(), log, *m_workspace.m_index, m_workspace.clock(), m_operation.number);
    if (const auto done = work(writer); !done) {
        m_workspace.m_index->forget();
        database.rollback();
        return done.error();
    }
    auto changes = m_workspace.commit(writer, m_operation);
    if (changes)
        m_started = true;
    return changes;
}

Result<ChangeSet> LongWork::slice(const Workspace::Work& work)
{
    IndexWriter& index = *m_workspace.m_index;
    const auto changes = write(
        [&](Writer& writer) {
            index.leaveOut(true);
            auto done = work(writer);
            index.leaveOut(false);
            return done;
        },
        OperationState::Unfinished);
    if (changes)
        for (const Change& change : changes->changes)
            if (change.action == ChangeAction::Add)
                m_made += change.item;
    return changes;
}

Result<bool> LongWork::indexStep(int milliseconds)
{
    if (m_indexed == m_made.size())
        return false;
    QElapsedTimer timer;
    timer.start();
    qsizetype indexed = m_indexed;
    const auto work = [&](Writer&) {
        IndexWriter& index = *m_workspace.m_index;
        while (indexed < m_made.size() && timer.elapsed() < milliseconds) {
            const qsizetype end = qMin(m_made.size(), indexed + itemsAtOnce);
            for (; indexed < end; ++indexed)
                index.addMissing(m_made[indexed]);
            index.flush();
        }
        return Result<void>();
    };
    if (const auto done = write(work, OperationState::Unfinished); !done)
        return done.error();
    m_indexed = indexed;
    return m_indexed < m_made.size();
}

double LongWork::indexProgress() const
{
    return m_made.isEmpty() ? 1.0 : static_cast<double>(m_indexed) / static_cast<double>(m_made.size());
}

Result<void> LongWork::finish(int count)
{
    m_operation.name.count = count;
    if (!m_started || m_workspace.log().isEmpty(m_operation.number)) {
        if (m_started)
            TELEMACO_TRY(cancel());
        m_closed = true;
        return {};
    }
    for (bool more = true; more;) {
        const auto step = indexStep(sliceMilliseconds);
        if (!step)
            return step.error();
        more = *step;
    }
    const auto done = write([](Writer&) { return Result<void>(); }, OperationState::Done);
    if (!done)
        return done.error();
    m_closed = true;
    return {};
}

Result<bool> LongWork::step()
{
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    int next = m_next;
    const auto work = [&](Writer& writer) -> Result<void> {
        while (more && timer.elapsed() < sliceMilliseconds) {
            const auto rows = m_workspace.log().rowsBackwards(m_reverses, next, rowsAtOnce);
            more = rows.size() == rowsAtOnce;
            for (const ChangeRow& row : rows) {
                writer.revert(row);
                next = row.sequence;
            }
            m_first = qMax(m_first, next);
        }
        if (!more) { // the same transaction as the last rows, so that a short one is whole at once
            m_operation.state = OperationState::Done;
            m_workspace.log().update(m_operation);
        }
        return {};
    };
    const auto changes = write(work, OperationState::Unfinished);
    if (!changes)
        return changes.error();
    m_changes.operation = m_operation.number;
    m_changes.name = m_operation.name;
    m_changes.changes += changes->changes;
    m_next = next;
    m_closed = !more;
    return more;
}

double LongWork::progress() const { return m_first > 0 ? 1.0 - static_cast<double>(m_next) / m_first : 0.0; }

// The rows go as they are reverted, so that a kill in the middle can go on at the next start.
Result<bool> LongWork::cancelStep()
{
    if (!m_started || m_closed)
        return false;
    Database& database = m_workspace.database();
    if (!database.begin())
        return *database.takeError();
    ChangeLog& log = m_workspace.log();
    Writer writer(m_workspace.store(), log, *m_workspace.m_index, m_workspace.clock(), 0);
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    while (more && timer.elapsed() < sliceMilliseconds) {
        const auto rows = log.rowsBackwards(m_operation.number, std::numeric_limits<int>::max(), rowsAtOnce);
        more = rows.size() == rowsAtOnce;
        for (const ChangeRow& row : rows) {
            writer.revert(row);
            log.drop(row);
        }
    }
    if (!more) {
        m_operation.state = OperationState::TakenBack;
        log.update(m_operation);
    }
    if (const auto done = m_workspace.commit(writer, m_operation); !done)
        return done.error();
    m_closed = !more;
    return more;
}

Result<void> LongWork::cancel()
{
    for (bool more = true; more;) {
        const auto step = cancelStep();
        if (!step)
            return step.error();
        more = *step;
    }
    m_closed = true;
    return {};
}

} // namespace telemaco

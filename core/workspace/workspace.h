// The only way into a workspace file. Every change is one operation: begin → writes → log →
// commit → one undo step → one ChangeSet. Synchronous; belongs to the thread that opened it.
// What perform(), type() or a step() has acknowledged is on the disk.
#pragma once

#include "core/store/workspacefile.h"
#include "core/workspace/writer.h"

#include <functional>

namespace telemaco {

class LongWork;

struct WorkspaceOptions {
    QString path{};
    Database::Access access = Database::Access::Write;
    bool create = false;
    Via via = Via::Window;
    QUuid device{}; // which installation writes
    BackupFolders backupFolders{};
    const Clock* clock = nullptr; // must outlive the workspace
};

class Workspace {
public:
    using Work = std::function<Result<void>(Writer&)>;

    // A new file gets an unnamed me. What a kill left unfinished is taken back here.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options);
    ~Workspace();

    // Reading. "Not there" is an empty optional.
    template <class T> std::optional<T> get(Id<T> id) const
    {
        const auto record = m_store->find({describe<T>().kind, id.value});
        if (!record)
            return {};
        return fromRecord<T>(*record);
    }
    template <class T> QList<T> select(const QByteArray& rest, const QVariantList& values = {}) const
    {
        QList<T> found;
        for (const Record& record : m_store->select(describe<T>().kind, rest, values))
            found += fromRecord<T>(record);
        return found;
    }
    std::optional<ItemRef> find(const QUuid& uuid) const { return m_store->find(uuid); }
    std::optional<ItemRef> findEver(const QUuid& uuid) const; // there, or removed and still in the log
    Person me() const;

    // Writing. When the work fails, nothing was changed. An operation that changes nothing
    // leaves no trace and answers an empty ChangeSet.
    Result<ChangeSet> perform(const OperationName& name, const Work& work);
    // A field as it is being written: joins the last operation while it is the same run of typing. A
    // run that comes back to what stood before it is no operation any more.
    Result<ChangeSet> type(ItemRef ref, const char* field, const QVariant& value);
    // Ends the run of typing, so that the next character starts an undo step of its own.
    void endTyping() { m_typing = {}; }

    // The one operation without undo: what the work writes leaves nothing in the change log, and the
    // work takes out of that what it held. Only for eraseForGood(). Busy: long work is under way.
    Result<ChangeSet> erase(const OperationName& name, const Work& work);

    // Undo and redo. The names say what would be undone; none: nothing.
    std::optional<OperationName> undoName() const;
    std::optional<OperationName> redoName() const;
    Result<ChangeSet> undo();
    Result<ChangeSet> redo();
    // The same in slices, for operations that changed much.
    Result<std::unique_ptr<LongWork>> beginUndo();
    Result<std::unique_ptr<LongWork>> beginRedo();

    // An operation in slices, an import say: unfinished until finish(), taken back by cancel().
    Result<std::unique_ptr<LongWork>> beginLong(const OperationName& name, Via via);

    bool canWrite() const { return m_file->canWrite(); }
    bool isNew() const { return m_file->isNew(); }
    QString path() const { return m_file->database().path(); }
    EntityStore& store() const { return *m_store; }
    Database& database() const { return m_file->database(); }
    ChangeLog& log() const { return *m_log; }
    IndexWriter& indexWriter() const { return *m_index; }
    const Clock& clock() const { return *m_options.clock; }

    // Called after each commit, on this thread.
    void onChanged(std::function<void(const ChangeSet&)> listener) { m_listener = std::move(listener); }

private:
    friend class LongWork;
    struct Typing {
        qint64 operation = 0;
        ItemRef item{};
        QByteArray field{};
        qint64 since = 0;
    };

    Workspace(std::unique_ptr<WorkspaceFile> file, const WorkspaceOptions& options);
    Result<void> prepare();
    Result<void> makeMe();
    Result<void> takeBackUnfinished();
    Result<ChangeSet> operate(Operation operation, const Work& work);
    Operation newOperation(const OperationName& name, Via via) const;
    bool joins(ItemRef ref, const char* field) const;
    Result<ChangeSet> joinTyping(ItemRef ref, const char* field, const QVariant& value);
    void joinRow(ChangeRow row, Operation& operation, const QVariant& old, const QVariant& now);
    Result<std::unique_ptr<LongWork>> beginReversal(qint64 number, Stack stack);
    Result<ChangeSet> commit(Writer& writer, const Operation& operation);
    void notify(const ChangeSet& changes) const;
    QUuid meUuid() const;

    WorkspaceOptions m_options;
    std::unique_ptr<WorkspaceFile> m_file;
    std::unique_ptr<EntityStore> m_store;
    std::unique_ptr<ChangeLog> m_log;
    std::unique_ptr<IndexWriter> m_index;
    std::function<void(const ChangeSet&)> m_listener;
    Typing m_typing;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // watched by long work
};

} // namespace telemaco

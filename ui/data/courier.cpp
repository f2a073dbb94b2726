#include "ui/data/courier.h"

namespace telemaco {

// Lives on the database thread and owns the workspace.
class Courier::Worker : public QObject {
public:
    std::unique_ptr<Workspace> workspace;
};

Courier::Courier(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    qRegisterMetaType<ChangeSet>();
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Courier::~Courier()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->workspace.reset();
        worker->thread()->quit();
    });
    m_thread.wait();
    delete m_worker;
}

// Everything that goes to the database thread goes through here; what it replies is queued for
// this thread before the end of the work is.
void Courier::hand(std::function<void()> work, std::function<void()> after)
{
    ++m_underWay;
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), after = std::move(after)] {
            work();
            reply([this, after] {
                --m_underWay;
                if (after)
                    after();
            });
        },
        Qt::QueuedConnection);
}

void Courier::send(std::function<void(Workspace&)> work, std::function<void()> after)
{
    hand(
        [worker = m_worker, work = std::move(work)] {
            if (worker->workspace)
                work(*worker->workspace);
        },
        std::move(after));
}

void Courier::reply(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void Courier::open(const WorkspaceOptions& options, QObject* context,
    std::function<void(Result<QString>)> done, std::function<void()> between)
{
    close();
    if (between)
        hand(std::move(between));
    hand([this, worker = m_worker, options, context = QPointer<QObject>(context), done = std::move(done)] {
        auto result = Workspace::open(options);
        if (!result) {
            reply([context, done, error = result.error()] {
                if (context)
                    done(error);
            });
            return;
        }
        worker->workspace = std::move(*result);
        Workspace& workspace = *worker->workspace;
        workspace.onChanged([this, &workspace](const ChangeSet& changes) {
            reply([this, changes, undo = workspace.undoName(), redo = workspace.redoName()] {
                Q_EMIT changed(changes);
                Q_EMIT undoChanged(undo, redo);
            });
        });
        reply([this, context, done, path = workspace.path(), writable = workspace.canWrite(),
                  isNew = workspace.isNew(), undo = workspace.undoName(), redo = workspace.redoName()] {
            m_open = true;
            m_path = path;
            Q_EMIT this->opened(path, writable, isNew);
            Q_EMIT undoChanged(undo, redo);
            if (context)
                done(path);
        });
    });
}

void Courier::close()
{
    if (m_open)
        Q_EMIT closed();
    m_open = false;
    m_path.clear();
    hand([worker = m_worker] { worker->workspace.reset(); });
}

void Courier::finishWrite(QPointer<QObject> context, Result<ChangeSet> result, const Written& done)
{
    --m_writesUnderWay;
    if (!result && (!done || !context))
        Q_EMIT failed(result.error());
    else if (result && m_writesUnderWay == 0)
        Q_EMIT saved();
    if (done && context)
        done(std::move(result));
}

void Courier::write(QObject* context, const OperationName& name, Workspace::Work work, Written done)
{
    ++m_writesUnderWay;
    Q_EMIT saving();
    send([this, context = QPointer<QObject>(context), name, work = std::move(work), done = std::move(done)](
             Workspace& workspace) {
        reply([this, context, done, result = workspace.perform(name, work)] {
            finishWrite(context, result, done);
        });
    });
}

void Courier::type(QObject* context, ItemRef item, QByteArray field, QVariant value, Written done)
{
    ++m_writesUnderWay;
    Q_EMIT saving();
    send([this, context = QPointer<QObject>(context), item, field = std::move(field),
             value = std::move(value), done = std::move(done)](Workspace& workspace) {
        reply([this, context, done, result = workspace.type(item, field.constData(), value)] {
            finishWrite(context, result, done);
        });
    });
}

void Courier::inSteps(QObject* context, std::function<bool(Workspace&)> step, std::function<void()> done)
{
    send([this, context = QPointer<QObject>(context), step = std::move(step), done = std::move(done)](
             Workspace& workspace) mutable {
        if (step(workspace)) {
            inSteps(context, std::move(step), std::move(done));
            return;
        }
        reply([context, done = std::move(done)] {
            if (context && done)
                done();
        });
    });
}

void Courier::undo() { reverse(true); }

void Courier::redo() { reverse(false); }

void Courier::reverse(bool back)
{
    auto work = std::make_shared<std::unique_ptr<LongWork>>();
    const auto step = [this, work, back](Workspace& workspace) {
        if (!*work) {
            auto begun = back ? workspace.beginUndo() : workspace.beginRedo();
            if (!begun) {
                reply([this, error = begun.error()] { Q_EMIT failed(error); });
                return false;
            }
            *work = std::move(*begun);
        }
        const auto more = (*work)->step();
        if (!more)
            reply([this, error = more.error()] { Q_EMIT failed(error); });
        if (more && *more)
            return true;
        work->reset(); // here, on the thread of the workspace
        return false;
    };
    inSteps(this, step, {});
}

} // namespace telemaco

// Carries calls to the one database thread and brings the answers back to the window's thread.
//
// The window never waits for the file: ask() and the others return at once; work runs on the
// database thread in the order asked, and `done` runs on the window's thread, unless its context
// object is gone by then. Work must keep no reference to anything of the window.
// Long work goes in slices: between two of them whatever else was asked gets its turn.
#pragma once

#include "core/store/reading.h"
#include "core/workspace/longwork.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <memory>

namespace telemaco {

class Courier : public QObject {
    Q_OBJECT

public:
    explicit Courier(QObject* parent = nullptr);
    ~Courier() override; // waits until everything asked has been done

    // Closes what is open and opens another file; nothing is open after a failure. `between` runs on
    // the database thread while neither is open, for what puts another file in its place.
    void open(const WorkspaceOptions& options, QObject* context, std::function<void(Result<QString>)> done,
        std::function<void()> between = {});
    void close();

    // Runs `work(Workspace&)` there and `done(its answer)` here. Nothing happens while no file is open.
    // Work that takes the workspace as const sees one state of it.
    template <class Work, class Done> void ask(QObject* context, Work work, Done done)
    {
        ++m_questions;
        send(
            [this, context = QPointer<QObject>(context), work = std::move(work), done = std::move(done)](
                Workspace& workspace) mutable {
                auto answer
                    = std::make_shared<std::decay_t<decltype(work(workspace))>>(answerOf(work, workspace));
                reply([context, done = std::move(done), answer]() mutable {
                    if (context)
                        done(std::move(*answer));
                });
            },
            [this] {
                if (--m_questions == 0)
                    Q_EMIT answered();
            });
    }

    using Written = std::function<void(Result<ChangeSet>)>;
    // One operation. A failure without a `done` of its own is told by failed().
    void write(QObject* context, const OperationName& name, Workspace::Work work, Written done = {});
    void type(QObject* context, ItemRef item, QByteArray field, QVariant value, Written done = {});
    // In slices; failures (nothing to undo, busy) by failed() as well.
    void undo();
    void redo();

    // Calls `step` again and again until it answers false; then `done` here. `step` lives there.
    void inSteps(QObject* context, std::function<bool(Workspace&)> step, std::function<void()> done);

    bool isOpen() const { return m_open; }
    QString path() const { return m_path; }
    bool isIdle() const { return m_underWay == 0; } // everything asked has been answered
    bool isAsked() const { return m_questions > 0; } // by ask(), whatever long work goes on beside it

Q_SIGNALS:
    void opened(const QString& path, bool writable, bool isNew);
    void closed();
    void answered(); // nothing is asked any more, and what was answered asked nothing further
    void changed(const telemaco::ChangeSet& changes); // after each commit
    void saving(); // a write is on its way …
    void saved(); // … and everything written so far is on the disk
    void undoChanged(
        std::optional<telemaco::OperationName> undo, std::optional<telemaco::OperationName> redo);
    void failed(const telemaco::Error& error);

private:
    class Worker;

    template <class Work> static auto answerOf(Work& work, Workspace& workspace)
    {
        if constexpr (std::is_invocable_v<Work&, const Workspace&>) {
            const Reading reading(workspace.database());
            return work(std::as_const(workspace));
        } else {
            return work(workspace);
        }
    }

    // `after` comes last, and here; also where no file is open and nothing was done.
    void send(std::function<void(Workspace&)> work, std::function<void()> after = {});
    void reply(std::function<void()> answer);
    void hand(std::function<void()> work, std::function<void()> after = {});
    void finishWrite(QPointer<QObject> context, Result<ChangeSet> result, const Written& done);
    void reverse(bool back);

    QThread m_thread;
    Worker* m_worker;
    QString m_path;
    bool m_open = false;
    int m_writesUnderWay = 0;
    int m_questions = 0;
    std::atomic<int> m_underWay = 0; // long work asks for its next slice on the other thread
};

} // namespace telemaco

Q_DECLARE_METATYPE(telemaco::Error)

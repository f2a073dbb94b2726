#include "ui/transfer/importjob.h"

namespace telemaco {

// The importer lives on the database thread; the flag and the outcome cross over.
struct ImportJob::Run {
    ImportRequest request;
    std::atomic<bool> cancelled = false;
    std::unique_ptr<Importer> importer{};
    std::optional<Error> error{};
    ImportResult result{};
};

ImportJob::ImportJob(Courier& courier, QObject* parent)
    : QObject(parent)
    , m_courier(courier)
{
}

ImportJob::~ImportJob() { cancel(); }

void ImportJob::cancel()
{
    if (m_run)
        m_run->cancelled = true;
}

namespace {

// True while there is more to do.
bool takeBack(Importer& importer, std::optional<Error>& error)
{
    const auto more = importer.cancelStep();
    error = more ? Error{ErrorCode::Cancelled} : more.error();
    return more && *more;
}

} // namespace

void ImportJob::start(const ImportRequest& request)
{
    if (isWriting())
        return;
    cancel();
    m_request = request;
    const auto run = std::make_shared<Run>();
    run->request = request;
    m_run = run;
    const auto step = [job = QPointer<ImportJob>(this), courier = &m_courier, run](Workspace& workspace) {
        if (!run->importer && !run->cancelled) {
            auto opened = Importer::open(workspace, run->request);
            if (!opened) {
                run->error = opened.error();
                return false;
            }
            run->importer = std::move(*opened);
        }
        bool more = false;
        if (run->cancelled) {
            run->error = Error{ErrorCode::Cancelled};
            more = run->importer && takeBack(*run->importer, run->error);
        } else if (const auto stepped = run->importer->step()) {
            more = *stepped;
        } else {
            run->error = stepped.error();
        }
        if (run->importer) {
            run->result = run->importer->result();
            QMetaObject::invokeMethod(
                courier,
                [job, part = run->importer->progress()] {
                    if (job) // a window may be closed while its dry run goes on
                        Q_EMIT job->progressed(part);
                },
                Qt::QueuedConnection);
        }
        if (!more)
            run->importer.reset(); // here, on the thread of the workspace
        return more;
    };
    m_courier.inSteps(this, step, [this, run] { end(run); });
}

void ImportJob::end(const std::shared_ptr<Run>& run)
{
    if (run != m_run)
        return; // overtaken
    m_run.reset();
    if (run->error)
        Q_EMIT failed(*run->error);
    else
        Q_EMIT finished(run->result, run->request.dryRun);
}

} // namespace telemaco

#include "ui/transfer/exportjob.h"

namespace telemaco {

// The exporter lives on the database thread; the flag and the outcome cross over.
struct ExportJob::Run {
    ExportRequest request;
    std::atomic<bool> cancelled = false;
    std::unique_ptr<Exporter> exporter{};
    std::optional<Error> error{};
    qint64 items = 0;

    bool step(Workspace& workspace) // true while there is more to do
    {
        const Result<bool> more = advance(workspace);
        if (!more)
            error = more.error();
        if (exporter)
            items = exporter->items();
        return more && *more;
    }

private:
    Result<bool> advance(Workspace& workspace)
    {
        if (cancelled)
            return ErrorCode::Cancelled;
        if (!exporter) {
            auto opened = Exporter::open(workspace, request);
            if (!opened)
                return opened.error();
            exporter = std::move(*opened);
        }
        return exporter->step();
    }
};

ExportJob::ExportJob(Courier& courier, QObject* parent)
    : QObject(parent)
    , m_courier(courier)
{
}

ExportJob::~ExportJob() { cancel(); }

void ExportJob::cancel()
{
    if (m_run)
        m_run->cancelled = true;
}

void ExportJob::start(const ExportRequest& request)
{
    if (m_run)
        return;
    m_run = std::make_shared<Run>();
    m_run->request = request;
    const auto step
        = [run = m_run, job = QPointer<ExportJob>(this), courier = &m_courier](Workspace& workspace) {
              const bool more = run->step(workspace);
              const double part = run->exporter ? run->exporter->progress() : 0;
              QMetaObject::invokeMethod(
                  courier,
                  [job, part] {
                      if (job)
                          Q_EMIT job->progressed(part);
                  },
                  Qt::QueuedConnection);
              if (!more)
                  run->exporter.reset(); // here, on the thread of the workspace
              return more;
          };
    m_courier.inSteps(this, step, [this, run = m_run] { end(*run); });
}

void ExportJob::end(const Run& run)
{
    m_run.reset();
    if (run.error)
        Q_EMIT failed(*run.error);
    else
        Q_EMIT finished(run.items);
}

} // namespace telemaco

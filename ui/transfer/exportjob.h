// One export carried to the database thread slice by slice: tells how far it is, what came of it,
// and can be cancelled, which leaves nothing behind.
#pragma once

#include "core/interop/exporter.h"
#include "ui/data/courier.h"

namespace telemaco {

class ExportJob : public QObject {
    Q_OBJECT

public:
    ExportJob(Courier& courier, QObject* parent);
    ~ExportJob() override; // a job that goes away is cancelled

    void start(const ExportRequest& request); // not while one is running
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(double part); // 0 … 1
    void finished(qint64 items);
    void failed(const telemaco::Error& error); // Cancelled among them

private:
    struct Run;

    void end(const Run& run);

    Courier& m_courier;
    std::shared_ptr<Run> m_run;
};

} // namespace telemaco

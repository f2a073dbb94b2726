// One import, dry or real, carried to the database thread slice by slice: tells how far it is,
// what came of it, and can be cancelled, which takes back whatever it had done.
#pragma once

#include "core/interop/importer.h"
#include "ui/data/courier.h"

namespace telemaco {

class ImportJob : public QObject {
    Q_OBJECT

public:
    ImportJob(Courier& courier, QObject* parent);
    ~ImportJob() override; // a job that goes away is cancelled

    // Overtakes a dry run that is still under way; a real import must be over first.
    void start(const ImportRequest& request);
    void cancel();
    bool isRunning() const { return m_run != nullptr; }
    bool isWriting() const { return m_run && !m_request.dryRun; }

Q_SIGNALS:
    void progressed(double part); // 0 … 1
    void finished(const telemaco::ImportResult& result, bool dryRun);
    void failed(const telemaco::Error& error); // Cancelled among them; nothing was changed

private:
    struct Run;

    void end(const std::shared_ptr<Run>& run);

    Courier& m_courier;
    ImportRequest m_request;
    std::shared_ptr<Run> m_run;
};

} // namespace telemaco

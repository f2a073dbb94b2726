// The line of a relationship, newest first, as a window onto a list of any length. A month has its
// name above its first moment, a day its number beside its first.
#pragma once

#include "core/insight/timeline.h"
#include "ui/widgets/stretchlist.h"

namespace telemaco {

class TimelineList : public StretchList<TimelineStretch> {
    Q_OBJECT

public:
    explicit TimelineList(const PageContext& context, QWidget* parent = nullptr);

    // Another line, from its newest moment.
    void show(const TimelineQuery& query, const QString& other);
    void showDay(QDate day); // the newest moment of the day, or of the last one before it
    void follow() { reload(); } // something is different now
    void forget() { setReads({}); } // what is there may not be seen any more

Q_SIGNALS:
    void fetched(bool anything);

protected:
    Row rowOf(const Moment& moment, const Moment* above) const override;
    void filled() override { Q_EMIT fetched(!lines().isEmpty()); }

private:
    PageContext m_context;
    QString m_other;
};

} // namespace telemaco

// All that the page of a meeting shows, read in one go. On the workspace's thread.
#pragma once

#include "core/insight/preparation.h"

namespace telemaco {

struct MeetingDetails {
    Meeting meeting{};
    QDateTime start{}; // in its own zone
    Preparation sheet{}; // from the last meeting up to this one
    QList<AgendaItem> agenda{}; // what is open, while it is planned, and what was settled in it
    QList<OpenAction> agreed{}; // in it, whatever became of them
    Meeting proposed{}; // the one after it
    std::optional<Meeting> next{}; // the one planned after it, where it is over
    QString myName{}; // may be empty
};

// `usualDays` from one meeting to the next where nothing was agreed. For the other side without
// what is private: see Audience.
std::optional<MeetingDetails> meetingDetails(
    const Workspace& workspace, const QUuid& uuid, int usualDays, Audience audience = Audience::Me);

} // namespace telemaco

// What a calendar's event becomes: of which relationship, and what of it is taken over. Moments in
// UTC are told where the person is. On the workspace's thread.
#pragma once

#include "core/interop/source.h"
#include "core/workspace/workspace.h"

namespace telemaco {

class MeetingDrafts {
public:
    // `of`: a relationship, or a meeting of it, that all events belong to; null or none of these:
    // each belongs to the relationship whose other side takes part in it.
    MeetingDrafts(const Workspace& workspace, const QUuid& of);

    // By e-mail address, else by the name of who takes part, else by a name in the summary; of
    // several the one under way. BadInput: none, or more than one.
    Result<Id<Relationship>> relationshipOf(const MeetingDraft& draft) const;

    // One that is here under this UID, though no import has brought it: it went out from here.
    std::optional<Record> known(const QString& key) const;

    // The meeting as the event has it. `ours`: it went out from here, and keeps its own notes.
    Record over(const Record& meeting, const MeetingDraft& draft, bool ours) const;

private:
    struct Other {
        Id<Relationship> relationship{};
        bool underWay = false;
        QString name{}; // folded, as is the address
        QString email{};
    };

    const QList<Other>& others() const;
    void setMoment(Meeting& meeting, const MeetingDraft& draft) const;

    const Workspace& m_workspace;
    Id<Relationship> m_given{};
    mutable std::optional<QList<Other>> m_others; // read when first needed
};

} // namespace telemaco

// Takes over items that have a name in their source: entries, people, goals, meetings. An ImportSource
// beside each item keeps its key, the hash of its source and the digest of what was made of it:
// the same hash is left alone, a new one updates what nobody has touched here.
#pragma once

#include "core/interop/meetingdrafts.h"
#include "core/interop/taker.h"

namespace telemaco {

class KeyedTaker final : public Taker {
public:
    // `notAgain`: what an undo has taken back counts as unchanged for as long as it is the same.
    // `of`: what the events of a calendar belong to, see MeetingDrafts.
    explicit KeyedTaker(const Workspace& workspace, bool notAgain = false, const QUuid& of = {});

    Result<Decision> decide(const SourceItem& item) override;
    void foresee(const SourceItem& item, const Decision& decision) override;
    Result<void> write(Writer& writer, const SourceItem& item, const Decision& decision) override;

private:
    struct Seen {
        QByteArray hash;
        int line = 0;
    };

    Result<Decision> decideAgainst(const Record& source, const SourceItem& item) const;
    Result<Decision> decideNew(const SourceItem& item);
    Result<Decision> decideExported(const SourceItem& item, const QUuid& entry);
    std::optional<Error> problemOf(const SourceItem& item, const Decision& decision) const;
    bool wasTakenBack(const SourceItem& item) const;
    std::optional<Record> personLike(const PersonDraft& draft) const;
    Record drafted(const SourceItem& item, const Record& base, bool onlyEmpty) const;
    Record blank(const SourceItem& item) const;
    Result<qint64> writeItem(Writer& writer, const SourceItem& item, const Decision& decision);
    Result<void> writeTags(Writer& writer, ItemRef ref, const SourceItem& item);
    Result<void> dropTags(Writer& writer, ItemRef ref, const QStringList& kept);
    Result<void> writeSource(Writer& writer, const SourceItem& item, ItemRef ref);
    Result<Id<Relationship>> relationshipWith(Writer& writer, const GoalDraft& goal);
    Result<Id<Person>> mentorNamed(Writer& writer, const GoalDraft& goal);

    const Workspace& m_workspace;
    bool m_notAgain;
    Person m_me;
    MeetingDrafts m_meetings;
    QHash<QUuid, Seen> m_seen; // what came in this run, by its source's UUID
    QSet<QUuid> m_seenEntries; // that exports of ours name
    QSet<QUuid> m_foreseenTags;
    QSet<QString> m_foreseenPeople; // names, each with a relationship
    QSet<qint64> m_foreseenKnown; // people here already who would be filled in
};

} // namespace telemaco

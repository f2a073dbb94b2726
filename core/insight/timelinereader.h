// Reads a relationship's line: the keys of each kind behind a key, merged, and then the words of those that
// are shown. See timeline.h. What is worked out from the history of its goals is worked out once for all
// readings, so it lives no longer than one state of the file. On the workspace's thread.
#pragma once

#include "core/insight/timeline.h"

namespace telemaco {

class TimelineReader {
public:
    enum class Towards { Older, Newer };

    TimelineReader(const Workspace& workspace, const TimelineQuery& query);

    // The `limit` moments next to the key, the nearest first. tell() fills in their words.
    QList<Moment> read(MomentKey key, Towards towards, int limit);
    void tell(QList<Moment>& moments) const;

private:
    // Behind which instant (or day) and item the rows of one kind are looked for.
    struct Edge {
        QVariant at{};
        qint64 id = 0;
    };

    bool wants(MomentKind kind) const;
    bool mayShow(ItemRef item) const;
    Edge edgeOf(Happening what) const;
    Edge dayEdgeOf(Happening what) const;
    qint64 firstNewerRow() const;
    bool isBehind(const MomentKey& key) const;

    void rowsByDay(Happening what, const QByteArray& table, const QByteArray& day, const QByteArray& where,
        const QVariantList& values);
    void readMeetings();
    void readEntries();
    void readQuestions();
    void readGoals();
    void findGoals();
    void findPlan(const Goal& goal);
    void findMilestones(const Goal& goal);

    void tellMeeting(Moment& moment) const;
    void tellContact(Moment& moment) const;
    void tellCheckIn(Moment& moment) const;
    void tellEntry(Moment& moment) const;
    void tellQuestion(Moment& moment) const;
    void tellAction(Moment& moment) const;

    const Workspace& m_workspace;
    TimelineQuery m_query;
    QTimeZone m_zone;
    Id<Person> m_me{};
    Id<Person> m_other{};
    std::optional<QList<Id<Goal>>> m_goals; // none: not looked for yet
    QList<Moment> m_ofGoals; // whatever their key
    QList<Moment> m_found;
    MomentKey m_key{};
    Towards m_towards = Towards::Older;
    int m_limit = 0;
};

} // namespace telemaco

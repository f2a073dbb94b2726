#include "core/insight/timeline.h"

#include "core/insight/timelinereader.h"

#include <algorithm>

namespace telemaco {

MomentKind kindOf(Happening what)
{
    switch (what) {
    case Happening::Contact: return MomentKind::Contact;
    case Happening::Meeting: return MomentKind::Meeting;
    case Happening::CheckIn: return MomentKind::CheckIn;
    case Happening::Entry: return MomentKind::Entry;
    case Happening::QuestionAsked:
    case Happening::QuestionAnswered: return MomentKind::Question;
    case Happening::ActionDone: return MomentKind::Action;
    default: return MomentKind::Goal;
    }
}

// One more than asked for tells whether there is more.
static bool cut(QList<Moment>& lines, int limit)
{
    const bool more = lines.size() > limit;
    lines.resize(qMin<qsizetype>(lines.size(), limit));
    return more;
}

static TimelineStretch before(TimelineReader& reader, MomentKey key, int limit)
{
    TimelineStretch found{reader.read(key, TimelineReader::Towards::Older, limit + 1), true, false};
    found.older = cut(found.lines, limit);
    reader.tell(found.lines);
    return found;
}

static TimelineStretch after(TimelineReader& reader, MomentKey key, int limit)
{
    TimelineStretch found{reader.read(key, TimelineReader::Towards::Newer, limit + 1), false, true};
    found.newer = cut(found.lines, limit);
    std::reverse(found.lines.begin(), found.lines.end());
    reader.tell(found.lines);
    return found;
}

TimelineStretch momentsBefore(
    const Workspace& workspace, const TimelineQuery& query, MomentKey key, int limit)
{
    TimelineReader reader(workspace, query);
    return before(reader, key, limit);
}

TimelineStretch momentsAfter(const Workspace& workspace, const TimelineQuery& query, MomentKey key, int limit)
{
    TimelineReader reader(workspace, query);
    return after(reader, key, limit);
}

// The next key above, so that the one that has this one counts among the older ones.
static MomentKey above(MomentKey key)
{
    if (key.part < newestMoment.part)
        ++key.part;
    return key;
}

TimelineStretch momentsAround(
    const Workspace& workspace, const TimelineQuery& query, MomentKey key, int limit)
{
    TimelineReader reader(workspace, query);
    TimelineStretch found = before(reader, above(key), limit + 1);
    const TimelineStretch newer = after(reader, key, limit);
    found.newer = newer.newer;
    found.lines = newer.lines + found.lines;
    return found;
}

TimelineStretch momentsBetween(
    const Workspace& workspace, const TimelineQuery& query, MomentKey first, MomentKey last, int limit)
{
    TimelineReader reader(workspace, query);
    TimelineStretch found = before(reader, above(first), limit);
    const auto below = [&](const Moment& moment) { return moment.key < last; }; // the list goes downwards
    const auto end = std::find_if(found.lines.begin(), found.lines.end(), below);
    found.older = found.older || end != found.lines.end();
    found.lines.erase(end, found.lines.end());
    found.newer = !found.lines.isEmpty() && !after(reader, found.lines.first().key, 1).lines.isEmpty();
    return found;
}

MomentKey endOfDayInLine(const Workspace& workspace, QDate day)
{
    MomentKey key = newestMoment;
    key.instant = instantOf(day.addDays(1), QTime(0, 0), workspace.clock().zone()) - 1;
    return key;
}

std::optional<TimelineFrame> timelineFrame(const Workspace& workspace, const QUuid& uuid, Audience audience)
{
    const auto record = workspace.store().find(Kind::Relationship, uuid);
    if (!record)
        return {};
    TimelineFrame frame;
    frame.relationship = fromRecord<Relationship>(*record);
    frame.other = otherSide(workspace, frame.relationship);
    TimelineReader reader(workspace, {frame.relationship.id, {}, audience});
    const auto newest = before(reader, newestMoment, 1).lines;
    const auto oldest = after(reader, oldestMoment, 1).lines;
    if (!newest.isEmpty())
        frame.last = newest.first().date;
    if (!oldest.isEmpty())
        frame.first = oldest.first().date;
    if (audience == Audience::Other) {
        frame.relationship.notes.clear();
        frame.other.biography.clear();
    }
    return frame;
}

} // namespace telemaco

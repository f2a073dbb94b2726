// Years with the program, as long as one likes, that end today. Every kind of item, the change log and
// the index grow with them; the last months are the same whatever came before: who is mentored now, how
// many goals are open, what is due. So what a page shows does not depend on the size of the file.
//
// Anna is mentored from the first day to the last, and her relationship grows with the years too: but
// for its goals, which the timeline looks at one by one, since nobody sets many with somebody else.
// There are as many tags in both: of those there are few as well.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/bench/language.h"
#include "tests/support/clock.h"

namespace telemaco::test {

class Years {
public:
    // `clock` is the workspace's; it is moved through the years and back to where it was.
    Years(Workspace& workspace, FakeClock& clock);

    void live(int days);

private:
    void beginAll();
    void day(int before); // so many days before today
    void moveClock(int before);
    template <class Work> void operate(Work work);
    template <class T> Id<T> add(const T& object);
    template <class T, class How> void edit(Id<T> id, How how);
    void link(ItemRef from, ItemRef to, LinkRole role);
    template <class T> Id<T> recent(const QList<Id<T>>& list);
    Id<Relationship> begin(const QString& name);
    Id<Relationship> someRelationship();

    void writeEntry();
    void tie(Id<Entry> entry, int before);
    void meet(int before);
    void planMeeting(int days);
    void setGoal(Id<Relationship> with); // none: for myself
    void ask();
    void meetSomebody();
    void change(int before);

    Workspace& m_workspace;
    FakeClock& m_clock;
    const qint64 m_today;
    Writer* m_pen = nullptr; // of the operation under way
    bench::Language m_language{bench::Language::Like::English};
    bench::Chance m_chance{1};
    Id<Relationship> m_anna{};
    QList<Id<Relationship>> m_active{};
    QList<Id<Goal>> m_goals{}; // the open ones
    QList<Id<Question>> m_questions{};
    QList<Id<Action>> m_actions{};
    QList<Id<Entry>> m_entries{}; // the last ones
};

} // namespace telemaco::test

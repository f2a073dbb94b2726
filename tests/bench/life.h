// Somebody's years with the program: what is done, in its order, at its moment. The generator says
// when; here is what, each as one operation of the log, within the transaction of the caller.
#pragma once

#include "core/search/indexwriter.h"
#include "core/store/changelog.h"
#include "core/workspace/writer.h"
#include "tests/bench/language.h"

#include <array>
#include <map>

namespace telemaco::bench {

class SetClock final : public Clock {
public:
    qint64 now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void set(qint64 now) { m_now = now; }

private:
    qint64 m_now = 0;
    QTimeZone m_zone{"Europe/Rome"};
};

class Life {
public:
    Life(Database& database, quint64 seed);

    SetClock& clock() { return m_clock; }
    qint64 textBytes() const { return m_textBytes; }

    void begin(); // me and the tags
    void day(int number); // an entry, and what else happens that day
    void flush() { m_index.flush(); }

private:
    template <class Work> void operate(const char* verb, Kind kind, Work work);
    template <class T> Id<T> add(Writer& writer, T object);
    const Language& language() { return m_languages[static_cast<size_t>(m_chance.below(2))]; }
    template <class T> const T& any(const std::vector<T>& list);

    void meetSomebody();
    void beginRelationship();
    void beginGoal();
    void writeEntry();
    void reviseEntry();
    void linkEntry();
    void removeEntry();
    void replanGoal();
    void reachGoal();
    void checkIn();
    void contact();
    void meet();
    void planMeeting(Id<Relationship> with);
    void callOff(Id<Relationship> with);
    void agree(Id<Meeting> in, Id<Relationship> with);
    void ask();
    void answer();

    Chance m_chance;
    SetClock m_clock;
    EntityStore m_store;
    ChangeLog m_log;
    IndexWriter m_index;
    std::array<Language, 2> m_languages{Language(Language::Like::Italian), Language(Language::Like::English)};
    qint64 m_operation = 0; // the last one
    qint64 m_textBytes = 0;
    QUuid m_meUuid{};
    Id<Person> m_me{};
    std::vector<Id<Tag>> m_tags{};
    std::vector<Id<Person>> m_people{};
    std::vector<Id<Relationship>> m_relationships{}; // the active ones
    std::vector<Id<Goal>> m_goals{}; // the open ones
    std::map<qint64, Id<Meeting>> m_planned{}; // with each relationship
    std::vector<Id<Action>> m_actions{}; // the open ones
    std::vector<Id<Entry>> m_entries{}; // the last ones
    std::vector<Id<Question>> m_questions{}; // the open ones
};

} // namespace telemaco::bench

// Turns the parts of the story into steps, each at its moment, and then takes them in the order of
// time through the use cases of the workspace, with the clock set to each. Nothing is later than now.
#pragma once

#include "core/base/uuid.h"
#include "core/sample/storynode.h"
#include "core/workspace/making.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <random>

namespace telemaco {

class StoryClock final : public Clock {
public:
    explicit StoryClock(const Clock& real)
        : m_zone(real.zone())
        , m_now(real.now())
    {
    }
    qint64 now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void set(qint64 now) { m_now = now; }

private:
    QTimeZone m_zone;
    qint64 m_now;
};

class Storyteller {
public:
    Storyteller(Workspace& workspace, StoryClock& clock, const StoryCalendar& calendar, quint64 seed);

    void read(const StoryNode& story); // one of its files, in the order in which they refer to each other
    Result<void> tell(); // once all are read
    QHash<QString, QUuid> items() const;

private:
    using Step = std::function<Result<void>()>;
    struct Carried { // an item of the agenda that was not talked through
        QString key;
        int meetings; // to come, the last of which settles it
    };

    void at(qint64 instant, Step step);
    qint64 instantOf(const StoryNode& node, const char* key, QTime usual);
    qint64 evening(QDate day);
    int chance(int least, int most);
    QString keyOf(const StoryNode& node);
    QUuid freshUuid();
    QString inner(); // a key that the story does not name
    ItemRef item(const QString& key) const;
    template <class T> Id<T> id(const QString& key) const { return {item(key).id}; }
    template <class T> Result<void> add(const QString& key, const char* verb, T object);
    template <class T, class Change> Step edit(const QString& key, Change change);

    void readPerson(const StoryNode& node);
    void readRelationship(const StoryNode& node);
    void readGoal(const StoryNode& node);
    void readGoalSteps(const StoryNode& node, const QString& key);
    void readContact(const StoryNode& node);
    void readEntry(const StoryNode& node);
    void readTies(const StoryNode& node, const QString& key, qint64 when);
    void readQuestion(const StoryNode& node, const QString& entry, const QString& line, qint64 when);
    void readMeeting(const StoryNode& node);
    void readCourse(const StoryNode& node, const QString& key, qint64 start, qint64 end);
    void readAgenda(const StoryNode& node, const QString& key, qint64 planned, qint64 start);
    void readAction(const StoryNode& node, const QString& meeting, qint64 when);

    Workspace& m_workspace;
    StoryClock& m_clock;
    const StoryCalendar& m_calendar;
    std::mt19937_64 m_chance;
    QList<std::pair<qint64, Step>> m_steps{};
    QHash<QString, ItemRef> m_items{};
    QSet<QString> m_keys{};
    QHash<QString, QString> m_tags{};
    QHash<QString, qint64> m_lastMeeting{}; // by relationship: when the one before was over
    QHash<QString, QList<Carried>> m_carried{}; // by relationship
    int m_inner = 0;
};

template <class T> Result<void> Storyteller::add(const QString& key, const char* verb, T object)
{
    object.uuid = freshUuid();
    const auto made = making<T>(
        m_workspace, QString::fromLatin1(verb), [&](Writer& writer) { return writer.add(object); });
    if (!made)
        return made.error();
    m_items.insert(key, {describe<T>().kind, made->value});
    return {};
}

template <class T, class Change> Storyteller::Step Storyteller::edit(const QString& key, Change change)
{
    return [this, key, change]() -> Result<void> {
        const auto done = m_workspace.perform(
            {QStringLiteral("edit"), describe<T>().kind, 1}, [&](Writer& writer) -> Result<void> {
                auto object = writer.get(id<T>(key));
                if (!object)
                    return ErrorCode::Missing;
                change(*object);
                return writer.save(*object);
            });
        return done ? Result<void>() : done.error();
    };
}

} // namespace telemaco

// The field list of every entity. Adding a field means a member, a line in descriptions.cpp and
// a column in a migration.
#pragma once

#include "core/domain/describe.h"
#include "core/domain/entities.h"

namespace telemaco {

template <> struct Choices<RelationshipType> {
    static constexpr std::array names{"informal", "formal"};
};
template <> struct Choices<Origin> {
    static constexpr std::array names{"organisation", "family", "friend", "colleague", "other"};
};
template <> struct Choices<Stage> {
    static constexpr std::array names{
        "prospect", "contacted", "trial", "active", "paused", "completed", "ended"};
};
template <> struct Choices<Side> {
    static constexpr std::array names{"mentor", "mentee"};
};
template <> struct Choices<WordOf> {
    static constexpr std::array names{"written", "told", "paper", "guess"};
};
template <> struct Choices<Channel> {
    static constexpr std::array names{"call", "message", "email", "video", "in_person", "other"};
};
template <> struct Choices<GoalState> {
    static constexpr std::array names{"open", "reached", "paused", "let_go"};
};
template <> struct Choices<ProgressBy> {
    static constexpr std::array names{"nothing", "milestones", "number"};
};
template <> struct Choices<QuestionState> {
    static constexpr std::array names{"open", "answered", "let_go"};
};
template <> struct Choices<LinkRole> {
    static constexpr std::array names{"tag", "about", "share", "bring"};
};
template <> struct Choices<MeetingState> {
    static constexpr std::array names{"planned", "held", "cancelled", "missed"};
};
template <> struct Choices<AgendaState> {
    static constexpr std::array names{"open", "done", "let_go"};
};
template <> struct Choices<ActionState> {
    static constexpr std::array names{"open", "done", "let_go"};
};

template <> const EntityType& describe<Person>();
template <> const EntityType& describe<Relationship>();
template <> const EntityType& describe<Expectation>();
template <> const EntityType& describe<Contact>();
template <> const EntityType& describe<Goal>();
template <> const EntityType& describe<Milestone>();
template <> const EntityType& describe<CheckIn>();
template <> const EntityType& describe<Question>();
template <> const EntityType& describe<Entry>();
template <> const EntityType& describe<Tag>();
template <> const EntityType& describe<Link>();
template <> const EntityType& describe<ImportSource>();
template <> const EntityType& describe<Meeting>();
template <> const EntityType& describe<AgendaItem>();
template <> const EntityType& describe<Action>();

// The instant that follows from a record's date, time and zone; none where its kind has no such.
std::optional<qint64> instantOf(const Record& record);

// The path of a tag as it is kept, from how somebody wrote it: "work / project/"; may be empty.
QString tagPath(const QString& written);

// The UUIDs that follow from the content.
QUuid tagUuid(const QString& path);
QUuid linkUuid(const QUuid& from, const QUuid& to, LinkRole role);
// The key of a source whose item was erased for good: it has been here, and nothing says what it was.
QString erasedSourceKey();
QUuid importSourceUuid(const QString& format, const QString& key);

} // namespace telemaco

#include "core/domain/descriptions.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"

namespace telemaco {

using enum FieldType;

static QString fine(const void*) { return {}; }

template <class T> static const T& as(const void* object) { return *static_cast<const T*>(object); }

static QString invalid(const char* field) { return QLatin1StringView(field).toString(); }

template <> const EntityType& describe<Person>()
{
    static const EntityType type{Kind::Person, "person",
        {
            field<&Person::name>("name", Text),
            field<&Person::me>("me", Bool).local(),
            field<&Person::organisation>("organisation", Text),
            field<&Person::email>("email", Text),
            field<&Person::phone>("phone", Text),
            field<&Person::address>("address", Text),
            field<&Person::biography>("biography", LongText),
            field<&Person::skillsOffered>("skills_offered", Texts),
            field<&Person::skillsSought>("skills_sought", Texts),
        },
        [](const void* object) {
            const auto& person = as<Person>(object);
            return person.me || !person.name.trimmed().isEmpty() ? QString() : invalid("name");
        }};
    return type;
}

template <> const EntityType& describe<Relationship>()
{
    static const EntityType type{Kind::Relationship, "relationship",
        {
            field<&Relationship::mentor>("mentor", Reference).to(Kind::Person, OnRemoval::RemoveToo).needed(),
            field<&Relationship::mentee>("mentee", Reference).to(Kind::Person, OnRemoval::RemoveToo).needed(),
            field<&Relationship::type>("type", Choice),
            field<&Relationship::origin>("origin", Choice),
            field<&Relationship::stage>("stage", Choice),
            field<&Relationship::since>("since", Date),
            field<&Relationship::cadenceDays>("cadence_days", Integer),
            field<&Relationship::hoursPerMonth>("hours_per_month", Real),
            field<&Relationship::notes>("notes", LongText).local(),
        },
        [](const void* object) {
            const auto& relationship = as<Relationship>(object);
            if (relationship.mentor == relationship.mentee)
                return invalid("mentee");
            if (relationship.cadenceDays
                && (*relationship.cadenceDays < 1 || *relationship.cadenceDays > 3660))
                return invalid("cadence_days");
            if (relationship.hoursPerMonth
                && !(*relationship.hoursPerMonth >= 0 && *relationship.hoursPerMonth <= 744))
                return invalid("hours_per_month");
            return QString();
        }};
    return type;
}

template <> const EntityType& describe<Expectation>()
{
    static const EntityType type{Kind::Expectation, "expectation",
        {
            field<&Expectation::relationship>("relationship", Reference)
                .to(Kind::Relationship, OnRemoval::RemoveToo)
                .needed(),
            field<&Expectation::whose>("whose", Choice),
            field<&Expectation::text>("text", LongText).needed(),
            field<&Expectation::wordOf>("word_of", Choice),
        },
        fine};
    return type;
}

template <> const EntityType& describe<Contact>()
{
    static const EntityType type{Kind::Contact, "contact",
        {
            field<&Contact::relationship>("relationship", Reference)
                .to(Kind::Relationship, OnRemoval::RemoveToo)
                .needed(),
            field<&Contact::day>("day", Date).needed(),
            field<&Contact::channel>("channel", Choice),
            field<&Contact::begunBy>("begun_by", Choice),
            field<&Contact::line>("line", Text),
        },
        fine};
    return type;
}

template <> const EntityType& describe<Goal>()
{
    static const EntityType type{Kind::Goal, "goal",
        {
            field<&Goal::title>("title", Text).needed(),
            field<&Goal::owner>("owner", Reference).to(Kind::Person, OnRemoval::RemoveToo).needed(),
            field<&Goal::relationship>("relationship", Reference).to(Kind::Relationship, OnRemoval::Clear),
            field<&Goal::outcome>("outcome", LongText),
            field<&Goal::why>("why", LongText),
            field<&Goal::notes>("notes", LongText),
            field<&Goal::start>("start", Date),
            field<&Goal::due>("due", Date),
            field<&Goal::dueReason>("due_reason", Text),
            field<&Goal::state>("state", Choice),
            field<&Goal::progressBy>("progress_by", Choice),
            field<&Goal::unit>("unit", Text),
            field<&Goal::from>("from_value", Real),
            field<&Goal::to>("to_value", Real),
        },
        fine};
    return type;
}

template <> const EntityType& describe<Milestone>()
{
    static const EntityType type{Kind::Milestone, "milestone",
        {
            field<&Milestone::goal>("goal", Reference).to(Kind::Goal, OnRemoval::RemoveToo).needed(),
            field<&Milestone::position>("position", Integer),
            field<&Milestone::title>("title", Text).needed(),
            field<&Milestone::due>("due", Date),
            field<&Milestone::done>("done", Date),
        },
        fine};
    return type;
}

template <> const EntityType& describe<CheckIn>()
{
    static const EntityType type{Kind::CheckIn, "check_in",
        {
            field<&CheckIn::goal>("goal", Reference).to(Kind::Goal, OnRemoval::RemoveToo).needed(),
            field<&CheckIn::value>("value", Real),
            field<&CheckIn::date>("date", Date).needed(),
            field<&CheckIn::comment>("comment", Text),
        },
        fine};
    return type;
}

template <> const EntityType& describe<Question>()
{
    static const EntityType type{Kind::Question, "question",
        {
            field<&Question::text>("text", LongText).needed(),
            field<&Question::asker>("asker", Reference).to(Kind::Person, OnRemoval::Clear),
            field<&Question::to>("to_person", Reference).to(Kind::Person, OnRemoval::Clear),
            field<&Question::asked>("asked", Date),
            field<&Question::state>("state", Choice),
            field<&Question::entry>("entry", Reference).to(Kind::Entry, OnRemoval::Clear),
            field<&Question::line>("line", Text).local().quoting("entry"),
            field<&Question::answer>("answer", LongText),
            field<&Question::answered>("answered", Date),
        },
        fine};
    return type;
}

template <> const EntityType& describe<Entry>()
{
    static const EntityType type{Kind::Entry, "entry",
        {
            field<&Entry::date>("date", Date).needed(),
            field<&Entry::time>("time", Time),
            field<&Entry::zone>("zone", Text),
            field<&Entry::instant>("instant", Instant),
            field<&Entry::title>("title", Text),
            field<&Entry::text>("text", LongText),
            field<&Entry::mood>("mood", Text),
        },
        [](const void* object) {
            const auto& entry = as<Entry>(object);
            return entry.zone.isEmpty() || isZone(entry.zone) ? QString() : invalid("zone");
        }};
    return type;
}

template <> const EntityType& describe<Tag>()
{
    static const EntityType type{Kind::Tag, "tag", {field<&Tag::path>("path", Text).needed()}, fine};
    return type;
}

template <> const EntityType& describe<Link>()
{
    static const EntityType type{Kind::Link, "link",
        {
            field<&Link::fromKind>("from_kind", KindOf),
            field<&Link::from>("from_item", Item).needed(),
            field<&Link::toKind>("to_kind", KindOf),
            field<&Link::to>("to_item", Item).needed(),
            field<&Link::role>("role", Choice),
        },
        [](const void* object) { // or removing a link would have to follow links
            const auto& link = as<Link>(object);
            const auto linkable = [](Kind kind) { return kind != Kind::Link && kind != Kind::ImportSource; };
            if (!linkable(link.fromKind))
                return invalid("from_kind");
            if (!linkable(link.toKind))
                return invalid("to_kind");
            return link.source() == link.target() ? invalid("to_item") : QString();
        }};
    return type;
}

template <> const EntityType& describe<ImportSource>()
{
    static const EntityType type{Kind::ImportSource, "import_source",
        {
            field<&ImportSource::format>("format", Text).needed().local(),
            field<&ImportSource::key>("source_key", Text).needed().local(),
            field<&ImportSource::hash>("hash", Bytes).local(),
            field<&ImportSource::itemKind>("item_kind", KindOf).local(),
            field<&ImportSource::item>("item", Uuid).local(),
            field<&ImportSource::digest>("digest", Bytes).local(),
        },
        fine};
    return type;
}

QString tagPath(const QString& written)
{
    QStringList levels;
    for (const QString& level : written.split(u'/', Qt::SkipEmptyParts))
        if (const QString name = level.simplified(); !name.isEmpty())
            levels += name;
    return levels.join(u'/');
}

QUuid tagUuid(const QString& path) { return namedUuid("tag:" + folded(path).toUtf8()); }

QUuid linkUuid(const QUuid& from, const QUuid& to, LinkRole role)
{
    return namedUuid(QByteArray("link:") + from.toRfc4122() + to.toRfc4122()
        + Choices<LinkRole>::names[static_cast<size_t>(role)]);
}

QString erasedSourceKey() { return QStringLiteral("-"); }

QUuid importSourceUuid(const QString& format, const QString& key)
{
    return namedUuid("source:" + format.toUtf8() + '\n' + key.toUtf8());
}

} // namespace telemaco

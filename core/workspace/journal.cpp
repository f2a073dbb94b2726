#include "core/workspace/journal.h"

#include "core/base/text.h"
#include "core/workspace/titles.h"

#include <algorithm>
#include <limits>

namespace telemaco {

// Enough of the text for its first line, whatever the length of the whole.
static const QByteArray lineColumns
    = "select id, instant, uuid, date, time, title, substr(text, 1, 2000), mood from entry ";
static constexpr int namesOnALine = 2;

// Goals first; where there are few, tags. One statement for all lines.
static void nameWhatTheyAreAbout(const Workspace& workspace, QList<JournalLine>& lines)
{
    QHash<qint64, JournalLine*> byId;
    QByteArrayList ids;
    for (JournalLine& line : lines) {
        byId.insert(line.key.id, &line);
        ids += QByteArray::number(line.key.id);
    }
    Rows rows = workspace.database().query(
        "select link.from_item, goal.title, tag.path from json_each(?) one cross join link on "
        "link.from_kind = ? and link.from_item = one.value and link.role in ('about', 'tag') "
        "left join goal on link.to_kind = ? and goal.id = link.to_item "
        "left join tag on link.to_kind = ? and tag.id = link.to_item order by link.role, link.id",
        {QString::fromLatin1('[' + ids.join(',') + ']'), static_cast<int>(Kind::Entry),
            static_cast<int>(Kind::Goal), static_cast<int>(Kind::Tag)});
    while (rows.next()) {
        QStringList& about = byId[rows.integer(0)]->about;
        if (about.size() == namesOnALine || (rows.isNull(1) && rows.isNull(2)))
            continue;
        about += rows.isNull(1) ? u'#' + rows.text(2) : rows.text(1);
    }
}

static QList<JournalLine> linesOf(
    const Workspace& workspace, const QByteArray& rest, const QVariantList& values)
{
    QList<JournalLine> lines;
    {
        Rows rows = workspace.database().query(lineColumns + rest, values);
        while (rows.next()) {
            JournalLine line;
            line.key = {rows.integer(1), rows.integer(0)};
            line.uuid = QUuid::fromRfc4122(rows.value(2).toByteArray());
            line.date = QDate::fromString(rows.text(3), Qt::ISODate);
            line.time = QTime::fromString(rows.text(4), Qt::ISODate);
            line.title = rows.text(5).isEmpty() ? firstLine(rows.text(6)) : rows.text(5);
            line.mood = rows.text(7);
            lines += line;
        }
    }
    nameWhatTheyAreAbout(workspace, lines);
    return lines;
}

// One more than asked for tells whether there is more.
static bool cut(QList<JournalLine>& lines, int limit)
{
    const bool more = lines.size() > limit;
    lines.resize(qMin<qsizetype>(lines.size(), limit));
    return more;
}

JournalStretch newestEntries(const Workspace& workspace, int limit)
{
    JournalStretch found;
    found.lines = linesOf(workspace, "order by instant desc, id desc limit ?", {limit + 1});
    found.older = cut(found.lines, limit);
    return found;
}

JournalStretch entriesBefore(const Workspace& workspace, EntryKey key, int limit)
{
    JournalStretch found;
    found.newer = true;
    found.lines = linesOf(workspace, "where (instant, id) < (?, ?) order by instant desc, id desc limit ?",
        {key.instant, key.id, limit + 1});
    found.older = cut(found.lines, limit);
    return found;
}

JournalStretch entriesAfter(const Workspace& workspace, EntryKey key, int limit)
{
    JournalStretch found;
    found.older = true;
    found.lines = linesOf(workspace, "where (instant, id) > (?, ?) order by instant, id limit ?",
        {key.instant, key.id, limit + 1});
    found.newer = cut(found.lines, limit);
    std::reverse(found.lines.begin(), found.lines.end());
    return found;
}

JournalStretch entriesAround(const Workspace& workspace, EntryKey key, int limit)
{
    // The key itself counts among the older ones.
    JournalStretch found = entriesBefore(workspace, {key.instant, key.id + 1}, limit + 1);
    const JournalStretch newer = entriesAfter(workspace, key, limit);
    found.newer = newer.newer;
    found.lines = newer.lines + found.lines;
    return found;
}

JournalStretch entriesBetween(const Workspace& workspace, EntryKey first, EntryKey last, int limit)
{
    JournalStretch found;
    found.lines = linesOf(workspace,
        "where (instant, id) <= (?, ?) and (instant, id) >= (?, ?) order by instant desc, id desc limit ?",
        {first.instant, first.id, last.instant, last.id, limit + 1});
    found.older = cut(found.lines, limit);
    if (found.lines.isEmpty())
        return found;
    const EntryKey top = found.lines.first().key;
    const EntryKey bottom = found.lines.last().key;
    found.newer = !entriesAfter(workspace, top, 1).lines.isEmpty();
    found.older = found.older || !entriesBefore(workspace, bottom, 1).lines.isEmpty();
    return found;
}

std::optional<JournalLine> journalLine(const Workspace& workspace, Id<Entry> id)
{
    const auto lines = linesOf(workspace, "where id = ?", {id.value});
    if (lines.isEmpty())
        return {};
    return lines.first();
}

std::optional<EntryKey> entryKey(const Workspace& workspace, const QUuid& uuid)
{
    Rows rows
        = workspace.database().query("select instant, id from entry where uuid = ?", {uuid.toRfc4122()});
    if (!rows.next())
        return {};
    return EntryKey{rows.integer(0), rows.integer(1)};
}

EntryKey endOfDay(const Workspace& workspace, QDate day)
{
    const qint64 midnight = instantOf(day.addDays(1), QTime(0, 0), workspace.clock().zone());
    return {midnight - 1, std::numeric_limits<qint64>::max() - 1};
}

bool journalIsEmpty(const Workspace& workspace) { return workspace.store().count(Kind::Entry) == 0; }

// The other side of a relationship of mine, both sides of one between others.
static QString nameOf(const Workspace& workspace, const Relationship& relationship)
{
    const auto mentor = workspace.get(relationship.mentor);
    const auto mentee = workspace.get(relationship.mentee);
    if (mentor && mentor->me)
        return mentee ? mentee->name : QString();
    if (mentee && mentee->me)
        return mentor ? mentor->name : QString();
    return titleOf(workspace, ItemRef{Kind::Relationship, relationship.id.value});
}

static Choice choiceOf(const Workspace& workspace, ItemRef item)
{
    Choice choice{item, workspace.store().uuidOf(item), {}};
    if (item.kind == Kind::Relationship) {
        const auto relationship = workspace.get(Id<Relationship>{item.id});
        choice.title = relationship ? nameOf(workspace, *relationship) : QString();
    } else {
        choice.title = titleOf(workspace, item);
    }
    return choice;
}

static QList<EntryQuestion> questionsOf(const Workspace& workspace, Id<Entry> entry)
{
    QList<EntryQuestion> found;
    for (const Question& question :
        workspace.select<Question>("where entry = ? order by id limit 50", {entry.value}))
        found += EntryQuestion{question, titleOf(workspace, ItemRef{Kind::Person, question.to.value})};
    return found;
}

ItemTies tiesOf(const Workspace& workspace, ItemRef item)
{
    ItemTies ties;
    for (const Link& link :
        workspace.select<Link>("where from_kind = ? and from_item = ? order by id limit 200",
            {static_cast<int>(item.kind), item.id})) {
        const Choice choice = choiceOf(workspace, link.target());
        if (link.role == LinkRole::Share)
            ties.shares += choice;
        else if (link.role == LinkRole::Tag)
            ties.tags += choice;
        else if (link.role == LinkRole::Bring)
            ties.brought += choice;
        else if (link.toKind == Kind::Goal)
            ties.goals += choice;
        else if (link.toKind == Kind::Relationship)
            ties.relationships += choice;
    }
    return ties;
}

std::optional<EntryPage> entryPage(const Workspace& workspace, const QUuid& uuid)
{
    const auto record = workspace.store().find(Kind::Entry, uuid);
    if (!record)
        return {};
    EntryPage page;
    page.entry = fromRecord<Entry>(*record);
    static_cast<ItemTies&>(page) = tiesOf(workspace, record->ref());
    page.questions = questionsOf(workspace, page.entry.id);
    return page;
}

static QList<Choice> idsOf(
    const Workspace& workspace, Kind kind, const QByteArray& sql, const QVariantList& values)
{
    QList<qint64> ids;
    {
        Rows rows = workspace.database().query(sql, values);
        while (rows.next())
            ids += rows.integer(0);
    }
    QList<Choice> found;
    for (const qint64 id : ids)
        found += choiceOf(workspace, {kind, id});
    return found;
}

QList<Choice> choicesFor(
    const Workspace& workspace, const QString& words, std::optional<Kind> kind, int limit)
{
    QString pattern = words.trimmed();
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QStringLiteral("\\") + special);
    pattern = u'%' + pattern + u'%';
    QList<Choice> found;
    if (!kind || *kind == Kind::Relationship)
        found += idsOf(workspace, Kind::Relationship,
            "select r.id from relationship r join person p on p.id in (r.mentor, r.mentee) and p.me = 0 "
            "where "
            "p.name like ? escape '\\' group by r.id order by r.stage <> 'active', p.name limit ?",
            {pattern, limit});
    if (!kind || *kind == Kind::Goal)
        found += idsOf(workspace, Kind::Goal,
            "select id from goal where title like ? escape '\\' order by state <> 'open', id desc limit ?",
            {pattern, limit});
    if (!kind || *kind == Kind::Tag)
        found += idsOf(workspace, Kind::Tag,
            "select id from tag where path like ? escape '\\' order by length(path), path limit ?",
            {pattern, limit});
    found.resize(qMin<qsizetype>(found.size(), limit));
    return found;
}

static QList<Choice> peopleOf(const Workspace& workspace, const QByteArray& rest, const QVariantList& values)
{
    return idsOf(workspace, Kind::Person, "select p.id from " + rest, values);
}

Askable askableFor(const Workspace& workspace, Id<Entry> entry, int limit)
{
    const qint64 me = workspace.me().id.value;
    const auto fromEntry = peopleOf(workspace,
        "link l cross join relationship r on r.id = l.to_item cross join person p on p.id in (r.mentor, "
        "r.mentee) and p.me = 0 where l.from_kind = ? and l.from_item = ? and l.role = 'about' and "
        "+l.to_kind = ? order by r.mentee <> ?, l.id limit ?",
        {static_cast<int>(Kind::Entry), entry.value, static_cast<int>(Kind::Relationship), me, limit});
    const auto mentors = peopleOf(workspace,
        "relationship r join person p on p.id = r.mentor where r.mentee = ? and r.stage in ('active', "
        "'trial', 'paused') order by r.stage <> "
        "'active', "
        "r.id limit ?",
        {me, limit});
    const auto mentees = peopleOf(workspace,
        "relationship r join person p on p.id = r.mentee where r.mentor = ? and r.stage = 'active' order by "
        "p.name limit ?",
        {me, limit});
    Askable found;
    found.certain = fromEntry.size() == 1 || (fromEntry.isEmpty() && mentors.size() == 1);
    for (const Choice& person : fromEntry + mentors + mentees) {
        const bool known = std::any_of(found.people.begin(), found.people.end(),
            [&](const Choice& other) { return other.item == person.item; });
        if (!known && found.people.size() < limit)
            found.people += person;
    }
    return found;
}

Result<ChangeSet> sendQuestion(Workspace& workspace, Id<Question> id, Id<Person> to)
{
    return workspace.perform({QStringLiteral("ask"), Kind::Question, 1}, [&](Writer& writer) -> Result<void> {
        auto question = writer.get(id);
        if (!question)
            return ErrorCode::Missing;
        question->to = to;
        return writer.save(*question);
    });
}

Result<ChangeSet> setQuestionLines(Workspace& workspace, const QList<std::pair<Id<Question>, QString>>& lines)
{
    return workspace.perform({QStringLiteral("edit"), Kind::Question, static_cast<int>(lines.size())},
        [&](Writer& writer) -> Result<void> {
            for (const auto& [id, line] : lines)
                if (writer.get(id))
                    TELEMACO_TRY(writer.setField({Kind::Question, id.value}, "line", notNull(line)));
            return {};
        });
}

Entry entryOfNow(const Clock& clock)
{
    const QDateTime now = clock.localTime();
    Entry entry;
    entry.date = now.date();
    entry.time = QTime(now.time().hour(), now.time().minute(), now.time().second());
    entry.zone = QString::fromUtf8(clock.zone().id());
    return entry;
}

Result<ChangeSet> setEntryTime(Workspace& workspace, Id<Entry> id, QDate date, QTime time)
{
    return workspace.perform({QStringLiteral("edit"), Kind::Entry, 1}, [&](Writer& writer) -> Result<void> {
        auto entry = writer.get(id);
        if (!entry)
            return ErrorCode::Missing;
        entry->date = date;
        entry->time = time;
        return writer.save(*entry);
    });
}

Result<ChangeSet> removeIfEmpty(Workspace& workspace, Id<Entry> id)
{
    return workspace.perform({QStringLiteral("remove"), Kind::Entry, 1}, [&](Writer& writer) -> Result<void> {
        const auto entry = writer.get(id);
        if (!entry || !entry->title.trimmed().isEmpty() || !entry->text.trimmed().isEmpty()
            || !entry->mood.isEmpty())
            return {};
        const auto& store = writer.store();
        const bool carries = !store
                                  .select(Kind::Link, "where from_kind = ? and from_item = ? limit 1",
                                      {static_cast<int>(Kind::Entry), id.value})
                                  .isEmpty()
            || !store.select(Kind::Question, "where entry = ? limit 1", {id.value}).isEmpty();
        return carries ? Result<void>() : writer.remove({Kind::Entry, id.value});
    });
}

} // namespace telemaco

#include "ui/journal/entrychoices.h"

#include "core/base/text.h"
#include "core/workspace/usecases.h"

namespace telemaco {

static constexpr int mostChoices = 8;

// What a line of suggestions stands for where there is no item yet.
static const QString newTag = QStringLiteral("tag");
static const QString newMood = QStringLiteral("mood");

static bool wants(EntryChoices::Among among, Kind kind)
{
    switch (among) {
    case EntryChoices::Among::Everything:
        return true;
    case EntryChoices::Among::Tags:
        return kind == Kind::Tag;
    case EntryChoices::Among::Goals:
        return kind == Kind::Goal;
    case EntryChoices::Among::People:
        return kind == Kind::Relationship;
    case EntryChoices::Among::Links:
        return kind != Kind::Tag;
    }
    return false;
}

void EntryChoices::look(const PageContext& context, QObject* owner, const QString& words, Among among,
    std::function<void(QList<Row>)> done)
{
    const bool hash = words.trimmed().startsWith(u'#');
    const QString name = hash ? words.trimmed().mid(1).trimmed() : words.trimmed();
    if (hash && among == Among::Everything)
        among = Among::Tags;
    context.courier->ask(
        owner,
        [name, among](Workspace& workspace) {
            QList<Choice> found;
            for (const Kind kind : {Kind::Relationship, Kind::Goal, Kind::Tag})
                if (wants(among, kind))
                    found += choicesFor(workspace, name, kind, mostChoices);
            return found;
        },
        [name, among, done = std::move(done)](
            const QList<Choice>& found) { done(rowsOf(found, name, among)); });
}

static Row rowFor(const Choice& choice)
{
    Row row;
    row.item = choice.item;
    row.uuid = choice.uuid;
    row.title = choice.item.kind == Kind::Tag ? u'#' + choice.title : choice.title;
    return row;
}

QList<Row> EntryChoices::rowsOf(const QList<Choice>& found, const QString& words, Among among)
{
    QList<Row> rows;
    bool exactTag = false;
    for (const Choice& choice : found) {
        Row row = rowFor(choice);
        row.chip = choice.item.kind == Kind::Goal ? tr("goal")
            : choice.item.kind == Kind::Tag       ? tr("tag")
                                                  : tr("person");
        row.tone = choice.item.kind == Kind::Goal ? Tone::Accent : Tone::Fact;
        exactTag = exactTag || (choice.item.kind == Kind::Tag && folded(choice.title) == folded(words));
        // Whoever wrote a name in full means it.
        if (folded(choice.title) == folded(words))
            rows.prepend(row);
        else
            rows += row;
    }
    if (words.isEmpty())
        return rows;
    if (among == Among::Everything) {
        Row mood;
        mood.title = words;
        mood.chip = tr("mood");
        mood.markText = newMood;
        rows += mood;
    }
    if ((among == Among::Everything || among == Among::Tags) && !exactTag) {
        Row tag;
        tag.title = u'#' + words;
        tag.chip = tr("new tag");
        tag.markText = newTag;
        rows += tag;
    }
    return rows;
}

QList<Row> EntryChoices::peopleRows(const QList<Choice>& people, const QString& words)
{
    QList<Row> rows;
    for (const Choice& person : people)
        if (folded(person.title).contains(folded(words.trimmed())))
            rows += rowFor(person);
    Row nobody;
    nobody.title = tr("Nobody yet");
    if (words.trimmed().isEmpty() || rows.isEmpty())
        rows += nobody;
    return rows;
}

static Result<ChangeSet> setMood(Workspace& workspace, const QList<ItemRef>& entries, const QString& mood)
{
    return workspace.perform({QStringLiteral("edit"), Kind::Entry, static_cast<int>(entries.size())},
        [&](Writer& writer) -> Result<void> {
            for (const ItemRef entry : entries)
                TELEMACO_TRY(writer.setField(entry, "mood", mood));
            return {};
        });
}

Result<ChangeSet> EntryChoices::attach(Workspace& workspace, const QList<ItemRef>& entries, const Row& row)
{
    if (row.markText == newMood)
        return setMood(workspace, entries, row.title);
    if (row.markText == newTag || row.item.kind == Kind::Tag)
        return tagItems(workspace, entries, row.title.mid(1));
    return linkItems(workspace, entries, row.item);
}

Result<ChangeSet> EntryChoices::detach(Workspace& workspace, ItemRef entry, const ChipContent& chip)
{
    if (!chip.item)
        return setMood(workspace, {entry}, notNull({}));
    if (chip.item.kind == Kind::Tag)
        return untagItems(workspace, {entry}, chip.text.mid(1));
    return unlinkItems(workspace, {entry}, chip.item);
}

QList<ChipContent> EntryChoices::chipsOf(const EntryPage& page)
{
    QList<ChipContent> chips;
    for (const Choice& goal : page.goals)
        chips += {goal.item, goal.uuid, tr("goal · %1").arg(goal.title), tr("Goal: %1").arg(goal.title),
            Tone::Accent};
    for (const Choice& person : page.relationships)
        chips += {person.item, person.uuid, tr("with · %1").arg(person.title),
            tr("About: %1").arg(person.title), Tone::Accent};
    for (const Choice& tag : page.tags)
        chips += {tag.item, tag.uuid, u'#' + tag.title, tr("Tag: %1").arg(tag.title), Tone::Fact};
    if (!page.entry.mood.isEmpty())
        chips += {{}, {}, page.entry.mood, tr("Mood: %1").arg(page.entry.mood), Tone::Fact};
    return chips;
}

} // namespace telemaco

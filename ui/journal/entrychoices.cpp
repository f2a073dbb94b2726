#include "ui/journal/entrychoices.h"

#include "core/base/text.h"
#include "ui/widgets/itemchoices.h"

namespace telemaco {

// What a line of suggestions stands for where there is no item.
static const QString newMood = QStringLiteral("mood");

void EntryChoices::look(
    const PageContext& context, QObject* owner, const QString& words, std::function<void(QList<Row>)> done)
{
    const QString name = words.trimmed();
    if (name.startsWith(u'#')) {
        ItemChoices::look(context, owner, name, {Kind::Tag}, std::move(done));
        return;
    }
    ItemChoices::look(context, owner, name, {Kind::Relationship, Kind::Goal, Kind::Tag},
        [name, done = std::move(done)](QList<Row> rows) {
            Row mood;
            mood.title = name;
            mood.chip = tr("mood");
            mood.markText = newMood;
            // A new tag comes last.
            const bool tagLast = !rows.isEmpty() && !rows.last().item;
            if (!name.isEmpty())
                rows.insert(rows.size() - (tagLast ? 1 : 0), mood);
            done(rows);
        });
}

QList<Row> EntryChoices::peopleRows(const QList<Choice>& people, const QString& words)
{
    QList<Row> rows;
    for (const Choice& person : people)
        if (folded(person.title).contains(folded(words.trimmed())))
            rows += ItemChoices::rowOf(person);
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
    return ItemChoices::attach(workspace, entries, row);
}

Result<ChangeSet> EntryChoices::detach(Workspace& workspace, ItemRef entry, const ChipContent& chip)
{
    if (!chip.item)
        return setMood(workspace, {entry}, notNull({}));
    return ItemChoices::detach(workspace, entry, chip);
}

QList<ChipContent> EntryChoices::chipsOf(const EntryPage& page)
{
    QList<ChipContent> chips = ItemChoices::chipsOf(page);
    if (!page.entry.mood.isEmpty())
        chips += {{}, {}, page.entry.mood, tr("Mood: %1").arg(page.entry.mood), Tone::Fact};
    return chips;
}

} // namespace telemaco

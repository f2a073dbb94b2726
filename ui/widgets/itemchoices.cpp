#include "ui/widgets/itemchoices.h"

#include "core/base/text.h"
#include "core/workspace/meetingusecases.h"
#include "core/workspace/relationships.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/chooser.h"

namespace telemaco {

static constexpr int mostChoices = 8; // of a kind

// What a line of suggestions stands for where there is no item yet.
static const QString newTag = QStringLiteral("tag");

void ItemChoices::look(const PageContext& context, QObject* owner, const QString& words,
    const QList<Kind>& kinds, std::function<void(QList<Row>)> done, const QList<ItemRef>& toShare)
{
    const QString name = words.trimmed().startsWith(u'#') && kinds.contains(Kind::Tag)
        ? words.trimmed().mid(1).trimmed()
        : words.trimmed();
    context.courier->ask(
        owner,
        [name, kinds, toShare](const Workspace& workspace) {
            QList<Choice> found;
            for (const Kind kind : kinds)
                found += choicesFor(workspace, name, kind, mostChoices);
            if (!toShare.isEmpty())
                found.removeIf([&](const Choice& with) {
                    return std::none_of(toShare.begin(), toShare.end(), [&](ItemRef item) {
                        return canBeShared(workspace, item, Id<Relationship>{with.item.id});
                    });
                });
            return found;
        },
        [name, tags = kinds.contains(Kind::Tag), done = std::move(done)](
            const QList<Choice>& found) { done(rowsOf(found, name, tags)); });
}

Row ItemChoices::rowOf(const Choice& choice)
{
    Row row;
    row.item = choice.item;
    row.uuid = choice.uuid;
    row.title = choice.item.kind == Kind::Tag ? u'#' + choice.title : choice.title;
    return row;
}

QList<Row> ItemChoices::rowsOf(const QList<Choice>& found, const QString& words, bool tags)
{
    QList<Row> rows;
    bool exactTag = false;
    for (const Choice& choice : found) {
        Row row = rowOf(choice);
        row.chip = choice.item.kind == Kind::Goal ? tr("goal")
            : choice.item.kind == Kind::Tag       ? tr("tag")
                                                  : tr("relationship");
        row.tone = choice.item.kind == Kind::Goal ? Tone::Accent : Tone::Fact;
        exactTag = exactTag || (choice.item.kind == Kind::Tag && folded(choice.title) == folded(words));
        // Whoever wrote a name in full means it.
        if (folded(choice.title) == folded(words))
            rows.prepend(row);
        else
            rows += row;
    }
    if (tags && !words.isEmpty() && !exactTag) {
        Row tag;
        tag.title = u'#' + words;
        tag.chip = tr("new tag");
        tag.markText = newTag;
        rows += tag;
    }
    return rows;
}

Result<ChangeSet> ItemChoices::attach(Workspace& workspace, const QList<ItemRef>& items, const Row& row)
{
    if (row.markText == newTag || row.item.kind == Kind::Tag)
        return tagItems(workspace, items, row.title.mid(1));
    return linkItems(workspace, items, row.item);
}

Result<ChangeSet> ItemChoices::detach(Workspace& workspace, ItemRef item, const ChipContent& chip)
{
    if (chip.item.kind == Kind::Tag)
        return untagItems(workspace, {item}, chip.text.mid(1));
    if (chip.role == LinkRole::Bring)
        return bringItems(workspace, {item}, Id<Relationship>{chip.item.id}, false);
    return unlinkItems(workspace, {item}, chip.item);
}

QList<ChipContent> ItemChoices::chipsOf(const ItemTies& ties)
{
    QList<ChipContent> chips;
    for (const Choice& goal : ties.goals)
        chips += {goal.item, goal.uuid, tr("goal · %1").arg(goal.title), tr("Goal: %1").arg(goal.title),
            Tone::Accent};
    for (const Choice& with : ties.relationships)
        chips += {with.item, with.uuid, tr("with · %1").arg(with.title), tr("About: %1").arg(with.title),
            Tone::Accent};
    for (const Choice& with : ties.brought)
        chips += {with.item, with.uuid, tr("to bring · %1").arg(with.title),
            tr("To be brought up at the next meeting: %1").arg(with.title), Tone::Attention, LinkRole::Bring};
    for (const Choice& tag : ties.tags)
        chips += {tag.item, tag.uuid, u'#' + tag.title, tr("Tag: %1").arg(tag.title), Tone::Fact};
    return chips;
}

void ItemChoices::open(CommandRegistry& commands, const ChipContent& chip)
{
    if (chip.item.kind == Kind::Tag)
        commands.go({QStringLiteral("search"), {}, {QStringLiteral("tag:") + chip.text.mid(1)}});
    else if (chip.item)
        commands.go({kindName(chip.item.kind), chip.uuid, {}});
}

void ItemChoices::ask(
    const PageContext& context, Act act, const QList<ItemRef>& items, QWidget* page, QPoint at)
{
    if (items.isEmpty())
        return;
    if (act != Act::Bring)
        return choose(context, act, items, page, at);
    context.courier->ask(
        page, [](const Workspace& workspace) { return activeRelationships(workspace, 2); },
        [context, items, page, at](const QList<NamedRelationship>& active) {
            if (active.size() != 1)
                return choose(context, Act::Bring, items, page, at);
            Row only; // then there is nothing to choose
            only.item = {Kind::Relationship, active.first().id.value};
            only.title = active.first().other;
            perform(context, Act::Bring, items, page, only);
        });
}

void ItemChoices::choose(
    const PageContext& context, Act act, const QList<ItemRef>& items, QWidget* page, QPoint at)
{
    const QString what = Words::count(items.first().kind, static_cast<int>(items.size()));
    const QString question = act == Act::Tag ? tr("Tag %1", "3 goals").arg(what)
        : act == Act::Link                   ? tr("Link %1 to a goal or a relationship", "3 people").arg(what)
        : act == Act::Share                  ? tr("Share %1 with", "3 goals").arg(what)
                            : tr("Bring %1 to the next meeting with", "3 journal entries").arg(what);
    const QList<Kind> kinds = act == Act::Tag ? QList<Kind>{Kind::Tag}
        : act == Act::Link                    ? QList<Kind>{Kind::Relationship, Kind::Goal}
                                              : QList<Kind>{Kind::Relationship};
    auto* card = new ChooserCard(question, act == Act::Tag ? tr("A tag, new or known") : tr("A name"), page);
    const QList<ItemRef> toShare = act == Act::Share ? items : QList<ItemRef>{};
    QObject::connect(
        &card->chooser(), &Chooser::asked, card, [context, card, kinds, toShare](const QString& words) {
            const auto suggest = [card](const QList<Row>& rows) { card->chooser().suggest(rows); };
            look(context, card, words, kinds, suggest, toShare);
        });
    QObject::connect(&card->chooser(), &Chooser::chosen, page,
        [context, page, items, act](const Row& row) { perform(context, act, items, page, row); });
    card->popUp(at);
}

void ItemChoices::perform(
    const PageContext& context, Act act, const QList<ItemRef>& items, QWidget* page, const Row& row)
{
    context.courier->ask(
        page,
        [items, row, act](Workspace& workspace) {
            const Id<Relationship> with{row.item.id};
            return act == Act::Share ? shareItems(workspace, items, with)
                : act == Act::Bring  ? bringItems(workspace, items, with, true)
                                     : attach(workspace, items, row);
        },
        [context, act, name = row.title](const Result<ChangeSet>& done) {
            if (act == Act::Bring)
                tellDone(context, done, tr("To be brought up at the next meeting: %1").arg(name));
            else
                tell(context, done);
        });
}

void ItemChoices::tell(const PageContext& context, const Result<ChangeSet>& done)
{
    if (!done || !done->isEmpty())
        tellDone(context, done, done ? tr("Done: %1").arg(Words::operation(done->name)) : QString());
}

} // namespace telemaco

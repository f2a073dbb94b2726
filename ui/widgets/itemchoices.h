// Goals, relationships and tags as lines of suggestions, what choosing one does to some items, and
// the card that asks for one where several items are selected. A tag may be new.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

class QWidget;

namespace telemaco {

class ItemChoices {
    Q_DECLARE_TR_FUNCTIONS(telemaco::ItemChoices)

public:
    enum class Act { Tag, Link, Share, Bring };

    // Looks for `words` there among these kinds and calls `done` here with the lines. `toShare`: only
    // relationships with which one of these can be shared.
    static void look(const PageContext& context, QObject* owner, const QString& words,
        const QList<Kind>& kinds, std::function<void(QList<Row>)> done, const QList<ItemRef>& toShare = {});
    static Row rowOf(const Choice& choice);

    // Tags the items, or says that they are about what was chosen; one operation.
    static Result<ChangeSet> attach(Workspace& workspace, const QList<ItemRef>& items, const Row& row);
    static Result<ChangeSet> detach(Workspace& workspace, ItemRef item, const ChipContent& chip);

    // What an item carries and is about; choosing a chip goes there.
    static QList<ChipContent> chipsOf(const ItemTies& ties);
    static void open(CommandRegistry& commands, const ChipContent& chip);

    // Asks in a card over `page` what to do with all the items, does it, and offers the way back. To
    // bring them where there is one active relationship, nothing is asked.
    static void ask(
        const PageContext& context, Act act, const QList<ItemRef>& items, QWidget* page, QPoint at);
    // Says what was done, with the way back, or why not.
    static void tell(const PageContext& context, const Result<ChangeSet>& done);

private:
    static void choose(
        const PageContext& context, Act act, const QList<ItemRef>& items, QWidget* page, QPoint at);
    static void perform(
        const PageContext& context, Act act, const QList<ItemRef>& items, QWidget* page, const Row& row);
    static QList<Row> rowsOf(const QList<Choice>& found, const QString& words, bool tags);
};

} // namespace telemaco

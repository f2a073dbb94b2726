#include "ui/history/historycommands.h"

#include "ui/history/erasedialog.h"
#include "ui/history/shownhistory.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/focuseditem.h"

#include <QPointer>

namespace telemaco {

namespace {

class HistoryCommands {
    Q_DECLARE_TR_FUNCTIONS(telemaco::HistoryCommands)
};

} // namespace

static void askToErase(const PageContext& context, const QUuid& uuid, QWidget* window)
{
    context.courier->ask(
        window, [uuid](Workspace& workspace) { return historyHead(workspace, uuid); },
        [context, uuid, window](const HistoryHead& head) {
            auto* dialog = new EraseDialog(context, uuid, head.title, window);
            QObject::connect(dialog, &EraseDialog::erased, window, [commands = context.commands] {
                commands->go({QStringLiteral("today"), {}, {}}); // its own page has nothing to show
            });
            dialog->open();
        });
}

static void showHistoryOf(const PageContext& context, QWidget* window, const FocusedItem& focused)
{
    const auto go = [commands = context.commands](const QUuid& item) {
        if (!item.isNull())
            commands->go({QStringLiteral("history"), item, {}});
    };
    context.courier->ask(
        window,
        // A row may stand for one item and lead to another; of one that was deleted only it knows.
        [focused](Workspace& workspace) {
            const QUuid uuid = workspace.store().uuidOf(focused.item);
            return uuid.isNull() ? focused.uuid : uuid;
        },
        go);
}

static void addRowHistory(
    const PageContext& context, QWidget* window, const std::function<const QWidget*()>& focus)
{
    context.commands->add({QStringLiteral("row.history"), HistoryCommands::tr("History of the selected row"),
        QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        [context, window, focus] {
            if (const auto focused = focusedItem(focus()))
                showHistoryOf(context, window, *focused);
        },
        [focus] { return focusedItem(focus()).has_value(); }});
}

void addHistoryCommands(const PageContext& context, QWidget* window, std::function<QUuid()> shown,
    const std::function<const QWidget*()>& focus)
{
    addRowHistory(context, window, focus);
    const auto there = [shown] { return !shown().isNull(); };
    context.commands->add({QStringLiteral("item.history"), HistoryCommands::tr("History of this"),
        QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_H),
        [context, shown] {
            if (const QUuid item = shown(); !item.isNull())
                context.commands->go({QStringLiteral("history"), item, {}});
        },
        there});
    context.commands->add({QStringLiteral("item.erase"), HistoryCommands::tr("Erase this for good…"),
        QStringLiteral("trash"), {},
        [context, shown, window] {
            if (const QUuid item = shown(); !item.isNull())
                askToErase(context, item, window);
        },
        there});
    context.commands->add({QStringLiteral("go.deleted"), HistoryCommands::tr("Recently deleted"),
        QStringLiteral("trash"), {}, [context] {
            context.commands->go({QStringLiteral("deleted"), {}, {}});
        }});
}

} // namespace telemaco

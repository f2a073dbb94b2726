#include "ui/history/historycommands.h"

#include "ui/history/erasedialog.h"
#include "ui/history/shownhistory.h"
#include "ui/shell/commandregistry.h"

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

void addHistoryCommands(const PageContext& context, QWidget* window, std::function<QUuid()> shown)
{
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

// The dialog of Qt's print support, a part of its own (ui/editor/paper.h).
#include "ui/editor/paper.h"

#include <QPrintDialog>
#include <QPrinter>
#include <memory>

extern "C" Q_DECL_EXPORT void askForPaper(
    QWidget* parent, const QString& title, const std::function<void(QPagedPaintDevice&)>& print)
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer outlives its dialog.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
        [print](QPrinter* chosen) { print(*chosen); });
    dialog->open();
}

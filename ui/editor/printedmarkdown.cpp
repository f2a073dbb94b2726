#include "ui/editor/printedmarkdown.h"

#include "ui/editor/cappedmarkdown.h"
#include "ui/editor/safetext.h"

#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

namespace telemaco {

static constexpr qreal textPoints = 10.5;

namespace {

// QTextDocument::print works on a copy whose resources are asked of the original.
class PaperDocument : public QTextDocument {
public:
    explicit PaperDocument(const QString& markdown)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(textPoints);
        setDefaultFont(font);
        setMarkdown(cappedMarkdown(markdown), MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
        quietHeadings(*this);
    }

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return nothingToSee();
    }
};

} // namespace

void printMarkdown(QPrinter& printer, const QString& markdown) { PaperDocument(markdown).print(&printer); }

void askToPrint(QWidget* parent, const QString& title, const QString& markdown)
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer outlives its dialog.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
        [markdown](QPrinter* chosen) { printMarkdown(*chosen, markdown); });
    dialog->open();
}

} // namespace telemaco

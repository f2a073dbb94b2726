#include "ui/editor/printedmarkdown.h"

#include "ui/editor/cappedmarkdown.h"
#include "ui/editor/paper.h"
#include "ui/editor/safetext.h"
#include "ui/widgets/part.h"

#include <QApplication>
#include <QMessageBox>
#include <QPagedPaintDevice>
#include <QTextDocument>

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

void printMarkdown(QPagedPaintDevice& paper, const QString& markdown)
{
    PaperDocument(markdown).print(&paper);
}

void askToPrint(QWidget* parent, const QString& title, const QString& markdown)
{
    Part part(QStringLiteral("paper"));
    if (auto* ask = part.function<AskForPaper>("askForPaper")) {
        ask(parent, title, [markdown](QPagedPaintDevice& paper) { printMarkdown(paper, markdown); });
        return;
    }
    auto* why = new QMessageBox(QMessageBox::Warning, title, part.problem(), QMessageBox::Ok, parent);
    why->setAttribute(Qt::WA_DeleteOnClose);
    why->open();
}

} // namespace telemaco

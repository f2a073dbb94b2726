#include "ui/editor/safetext.h"

#include "ui/editor/cappedmarkdown.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace telemaco {

QVariant nothingToSee()
{
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

SafeText::SafeText(OpenLink openLink, QWidget* parent)
    : QTextBrowser(parent)
    , m_openLink(std::move(openLink))
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text"));
    document()->setDocumentMargin(0);
    viewport()->setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeText::follow);
}

void quietHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 1)
            continue;
        QTextCharFormat look;
        look.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 1 : 0); // 1: a fifth larger
        look.setFontWeight(QFont::DemiBold);
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
}

void SafeText::showMarkdown(const QString& text)
{
    // As one edit: else a view on screen lays the whole out again with every cell of a table.
    QTextCursor whole(document());
    whole.beginEditBlock();
    document()->setMarkdown(cappedMarkdown(text),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    quietHeadings(*document());
    whole.endEditBlock();
    updateGeometry();
}

void SafeText::showPlain(const QString& text)
{
    MarkdownCaps caps;
    setPlainText(text.left(caps.length));
    updateGeometry();
}

QSize SafeText::sizeHint() const
{
    const int width = viewport()->width() > 80 ? viewport()->width() : 480;
    document()->setTextWidth(width);
    return {width, qMin(qCeil(document()->size().height()) + 2, 100'000)};
}

QVariant SafeText::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return nothingToSee();
}

void SafeText::doSetSource(const QUrl& name, QTextDocument::ResourceType type)
{
    Q_UNUSED(name) // there is nothing to go to
    Q_UNUSED(type)
}

void SafeText::follow(const QUrl& url)
{
    if (m_openLink && mayOpen(url))
        m_openLink(url);
}

bool SafeText::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString address = anchorAt(help->pos());
        // As plain words: the address itself is somebody else's text.
        if (address.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), address.left(300).toHtmlEscaped(), viewport());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void SafeText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

} // namespace telemaco

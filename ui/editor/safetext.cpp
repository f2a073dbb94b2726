#include "ui/editor/safetext.h"

#include "ui/editor/cappedmarkdown.h"

#include <QHelpEvent>
#include <QPixmap>
#include <QScrollBar>
#include <QToolTip>

namespace telemaco {

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

void SafeText::showMarkdown(const QString& text)
{
    document()->setMarkdown(cappedMarkdown(text), QTextDocument::MarkdownNoHTML);
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
    return {width, qBound(32, int(document()->size().height()) + 2, 100'000)};
}

QVariant SafeText::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    // Anything invalid or null would make Qt look on the disk.
    static constexpr int side = 1;
    QImage nothing(side, side, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
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

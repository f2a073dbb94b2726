#include "ui/journal/newentrywindow.h"

#include "ui/journal/entrypane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QCloseEvent>

namespace telemaco {

NewEntryWindow::NewEntryWindow(const PageContext& context, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_pane(new EntryPane(context))
    , m_state(captionLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New journal entry"));
    resize(640, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    m_state->setContentsMargins(pageMargin, 0, pageMargin, 0);
    m_state->setAccessibleName(tr("Whether it is saved"));
    column->addWidget(m_state);
    connect(m_pane, &EntryPane::stateChanged, this, &NewEntryWindow::tellState);
    connect(m_pane, &EntryPane::entryMade, this, &NewEntryWindow::tellState);
    connect(context.courier, &Courier::changed, m_pane, &EntryPane::refresh);
    m_pane->begin();
    tellState();
}

void NewEntryWindow::tellState()
{
    if (m_pane->isDraft() && m_pane->isSaved())
        m_state->setText(tr("Nothing to save: it is saved while you write. Esc closes."));
    else
        m_state->setText(m_pane->isSaved() ? tr("Saved. Esc closes.") : tr("Saving…"));
}

void NewEntryWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void NewEntryWindow::closeEvent(QCloseEvent* event)
{
    m_pane->flush();
    event->accept();
}

} // namespace telemaco

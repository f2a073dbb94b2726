#include "ui/widgets/chooser.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace telemaco {

static constexpr int mostSuggestions = 7;
static constexpr int suggestionWidth = 320;
static constexpr int cardWidth = 360;

namespace {

// The ground that suggestions stand on.
class Ground : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursOf(palette());
        QPainter painter(this);
        drawRoundFrame(painter, rect(), cardRadius, colours.surface, colours.muted);
    }
};

} // namespace

Chooser::Chooser(const QString& name, const QString& invitation, QWidget* parent)
    : QLineEdit(parent)
    , m_frame(new Ground)
    , m_list(new RowList(RowList::Form::Pane))
{
    setAccessibleName(name);
    setPlaceholderText(invitation);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_frame->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
    m_frame->hide();
    connect(m_list, &RowList::opened, this, &Chooser::take);
    connect(this, &QLineEdit::textEdited, this, &Chooser::asked);
}

Chooser::~Chooser() { delete m_frame; }

QSize Chooser::sizeHint() const { return {withText(200), lineControlHeight()}; }

bool Chooser::isSuggesting() const { return m_frame->isVisible(); }

void Chooser::suggest(const QList<Row>& rows)
{
    m_list->rows().setRows(rows);
    m_list->select(0);
    if (rows.isEmpty() || !hasFocus())
        m_frame->hide();
    else
        place();
    if (m_enterWaits && !rows.isEmpty())
        take(m_list->current());
    m_enterWaits = false;
}

// Below the field or what it stands on, or above that where there is no room below.
void Chooser::place()
{
    const QWidget* from = m_from ? m_from.data() : this;
    QWidget* over = window();
    m_frame->setParent(over);
    const int rowHeight = m_list->sizeHintForRow(0);
    const int height = qMin(m_list->rows().rowCount(), mostSuggestions) * rowHeight + 10;
    const QPoint below = from->mapTo(over, QPoint(0, from->height() + 4));
    const int width = qMin(
        qMax(withText(suggestionWidth), qMin(from->width(), withText(cardWidth))), over->width() - 2 * unit);
    const int x = qBound(0, below.x(), qMax(0, over->width() - width - unit));
    const bool fits = below.y() + height + unit <= over->height();
    m_frame->setGeometry(x, fits ? below.y() : below.y() - from->height() - 8 - height, width, height);
    m_frame->show();
    m_frame->raise();
}

void Chooser::take(const Row& row)
{
    clear();
    m_frame->hide();
    Q_EMIT chosen(row);
}

void Chooser::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isSuggesting())
            QCoreApplication::sendEvent(m_list, event);
        else
            Q_EMIT asked(text());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isSuggesting())
            take(m_list->current());
        else if (!text().trimmed().isEmpty())
            m_enterWaits = true;
        return;
    case Qt::Key_Escape:
        if (isSuggesting() && !text().isEmpty()) {
            clear();
            m_frame->hide();
        } else {
            m_frame->hide();
            Q_EMIT left();
        }
        return;
    default: m_enterWaits = false; QLineEdit::keyPressEvent(event);
    }
}

void Chooser::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        Q_EMIT asked(text());
}

void Chooser::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_frame->hide();
}

ChooserCard::ChooserCard(const QString& question, const QString& invitation, QWidget* over)
    : QFrame(over)
    , m_chooser(new Chooser(question, invitation))
    , m_before(QApplication::focusWidget())
{
    setAccessibleName(question);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(bodyLabel(question));
    column->addWidget(m_chooser);
    m_chooser->installEventFilter(this);
    m_chooser->suggestBelow(this);
    connect(m_chooser, &Chooser::left, this, &ChooserCard::dismiss);
    connect(m_chooser, &Chooser::chosen, this, &ChooserCard::dismiss, Qt::QueuedConnection);
}

void ChooserCard::popUp(const QPoint& at)
{
    adjustSize();
    const int width = qMin(withText(cardWidth), parentWidget()->width() - 2 * unit);
    const int height = sizeHint().height();
    // High enough that the suggestions find their place below it: above they would hide the question.
    const int below = mostSuggestions * withText(40) + 4 * unit;
    setGeometry(qBound(unit, at.x(), parentWidget()->width() - width - unit),
        qBound(unit, at.y(), qMax(unit, parentWidget()->height() - height - below)), width, height);
    show();
    raise();
    m_chooser->setFocus(Qt::PopupFocusReason);
}

void ChooserCard::dismiss()
{
    m_chooser->removeEventFilter(this);
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

// Whoever goes elsewhere has decided not to decide.
bool ChooserCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_before = nullptr;
        QMetaObject::invokeMethod(this, &ChooserCard::dismiss, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void ChooserCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    drawRoundFrame(painter, rect(), cardRadius, colours.surface, colours.muted);
}

} // namespace telemaco

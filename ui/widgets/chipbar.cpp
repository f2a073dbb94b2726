#include "ui/widgets/chipbar.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cutwords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace telemaco {

static constexpr int widestChip = 420;
static constexpr int crossSize = 16;
static constexpr int besideCross = crossSize - 6; // what the cross takes of it

Chip::Chip(const ChipContent& content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setText(content.text);
    setAccessibleName(content.said);
    setAccessibleDescription(tr("Enter opens it, Delete takes it off"));
    setToolTip(content.said);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a long one ends in an ellipsis
}

QSize Chip::sizeHint() const
{
    const QSize size = chipSize(text());
    return {qMin(size.width() + besideCross, withText(widestChip)), size.height()};
}

QRect Chip::crossRect() const
{
    return {width() - crossSize - 2, (height() - crossSize) / 2, crossSize, crossSize};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const bool showCross = underMouse() || hasFocus();
    const TonePair pair = tonePair(colours, m_content.tone);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(pair.ink);
    // In the middle while nothing stands beside them; they make way for the cross, and stay whole.
    const QRect words = rect().adjusted(8, 0, showCross ? -8 - besideCross : -8, 0);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignCenter, shown);
    if (showCross)
        painter.drawText(crossRect(), Qt::AlignCenter, QStringLiteral("×"));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), palette(), height() / 2.0 - 1);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeAsked(); return;
    case Qt::Key_Left:
    case Qt::Key_Up: focusPreviousChild(); return;
    case Qt::Key_Right:
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ChipBar::ChipBar(QWidget* last, QWidget* parent)
    : QWidget(parent)
    , m_flow(new Flow(this))
    , m_last(last)
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setLineGap(4);
    // Where the chips leave less than its words need it goes on in the next line.
    if (const auto* field = qobject_cast<QLineEdit*>(last))
        m_last->setMinimumWidth(invitationWidth(*field));
    m_flow->addWidget(m_last);
}

void ChipBar::add(const ChipContent& content)
{
    auto* chip = new Chip(content, this);
    connect(chip, &Chip::clicked, this, [this, content] { Q_EMIT opened(content); });
    connect(chip, &Chip::removeAsked, this, [this, content] { Q_EMIT removeAsked(content); });
    m_flow->insert(static_cast<int>(m_chips.size()), chip);
    setTabOrder(m_chips.isEmpty() ? m_last : m_chips.last(), chip);
    chip->show();
    m_chips += chip;
}

void ChipBar::setChips(const QList<ChipContent>& chips)
{
    const bool same = std::equal(m_chips.begin(), m_chips.end(), chips.begin(), chips.end(),
        [](const Chip* chip, const ChipContent& content) { return chip->content() == content; });
    if (same)
        return;
    bool hadFocus = false;
    for (Chip* chip : std::as_const(m_chips)) {
        hadFocus = hadFocus || chip->hasFocus();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const ChipContent& content : chips)
        add(content);
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_last);
    if (hadFocus)
        (m_chips.isEmpty() ? m_last : m_chips.last())->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

} // namespace telemaco

#include "ui/widgets/titlefield.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace telemaco {

static constexpr int mostLines = 3;
static constexpr int aboveAndBelow = 10;

TitleField::TitleField(const QString& name, const QString& invitation, QWidget* parent)
    : LineField(name, invitation, parent)
{
    setProperty("title", true);
    setFont(fontOf(TextSize::Title));
    connect(this, &QLineEdit::textChanged, this, &TitleField::fit);
    fit();
}

QRect TitleField::wordsRect() const
{
    const int height = m_lines * fontMetrics().height();
    return {fieldInset, (this->height() - height) / 2, width() - 2 * fieldInset, height};
}

void TitleField::fit()
{
    m_lines = linesNeeded(text(), font(), qMax(40, width() - 2 * fieldInset), mostLines);
    setMinimumHeight(m_lines * fontMetrics().height() + 2 * aboveAndBelow);
    update();
}

void TitleField::paintEvent(QPaintEvent* event)
{
    if (hasFocus() || m_lines == 1) {
        LineField::paintEvent(event);
        return;
    }
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, &painter, this);
    paintMarkedText(
        painter, wordsRect(), text(), {}, font(), palette().color(QPalette::Text), coloursOf(palette()));
}

void TitleField::resizeEvent(QResizeEvent* event)
{
    LineField::resizeEvent(event);
    fit();
}

void TitleField::changeEvent(QEvent* event)
{
    LineField::changeEvent(event);
    if (event->type() != QEvent::StyleChange) // comes with every theme
        return;
    setFont(fontOf(TextSize::Title));
    fit();
}

} // namespace telemaco

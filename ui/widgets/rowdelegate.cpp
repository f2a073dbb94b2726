#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowlist.h"

#include <QApplication>
#include <QPainter>

namespace telemaco {

static constexpr int sectionHeight = 36;
static constexpr int avatarSize = 32;
static constexpr int dayWidth = 40;

static int lineHeight(TextSize size) { return QFontMetrics(fontOf(size)).height(); }

static int bodyHeight(const Row& row)
{
    int height = lineHeight(TextSize::Body);
    if (!row.caption.isEmpty())
        height += 2 + lineHeight(TextSize::Caption) * (row.wrapsCaption ? 2 : 1);
    if (row.progress >= 0)
        height += 12;
    return height;
}

static int contentHeight(const Row& row)
{
    const int text = bodyHeight(row);
    const bool tall = !row.caption.isEmpty() || row.progress >= 0 || row.mark == Row::Mark::Avatar
        || row.mark == Row::Mark::Day;
    return tall ? qMax(56, text + 20) : qMax(40, text + 16);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RowModel*>(index.model());
    const Row& row = model->at(index.row());
    return {120, contentHeight(row) + (row.section.isEmpty() ? 0 : sectionHeight)};
}

static QRect contentRect(const QRect& rect, const Row& row)
{
    return rect.adjusted(rowPadding, row.section.isEmpty() ? 0 : sectionHeight, -rowPadding, 0);
}

QRect RowDelegate::markRect(const QRect& rect, const Row& row)
{
    const QRect content = contentRect(rect, row);
    switch (row.mark) {
    case Row::Mark::None:
        break;
    case Row::Mark::Check:
        return {content.left(), content.center().y() - 8, 16, 16};
    case Row::Mark::Avatar:
        return {content.left(), content.center().y() - avatarSize / 2, avatarSize, avatarSize};
    case Row::Mark::Day:
        return {content.left() - 4, content.top(), dayWidth, content.height()};
    }
    return {content.left(), content.top(), 0, content.height()};
}

QRect RowDelegate::actionRect(const QRect& rect, const Row& row)
{
    const QRect content = contentRect(rect, row);
    const int width = QFontMetrics(fontOf(TextSize::Body)).horizontalAdvance(row.action) + 24;
    return {content.right() - width, content.center().y() - controlHeight / 2, width, controlHeight};
}

static void paintMark(
    QPainter& painter, const QRect& rect, const Row& row, const QStyleOptionViewItem& option)
{
    const Colours& colours = coloursOf(option.palette);
    switch (row.mark) {
    case Row::Mark::None:
        break;
    case Row::Mark::Avatar:
        paintAvatar(painter, rect, row.markText, colours);
        break;
    case Row::Mark::Check: {
        QStyleOption check;
        check.rect = rect;
        check.palette = option.palette;
        check.state = QStyle::State_Enabled | (row.checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, &painter);
        break;
    }
    case Row::Mark::Day: {
        const int top
            = rect.center().y() - (lineHeight(TextSize::Section) + lineHeight(TextSize::Caption)) / 2;
        QRect line(rect.left(), top, rect.width(), lineHeight(TextSize::Section));
        painter.setFont(fontOf(TextSize::Section));
        painter.setPen(colours.text);
        painter.drawText(line, Qt::AlignCenter, row.markText);
        line.translate(0, line.height());
        painter.setFont(fontOf(TextSize::Caption));
        painter.setPen(colours.muted);
        painter.drawText(line, Qt::AlignCenter, row.markCaption);
        break;
    }
    }
}

static void paintText(QPainter& painter, QRect rect, const Row& row, const Colours& colours)
{
    rect.setTop(rect.center().y() - bodyHeight(row) / 2 + 1);
    QRect line(rect.left(), rect.top(), rect.width(), lineHeight(TextSize::Body));
    QFont title = fontOf(TextSize::Body);
    title.setWeight(row.caption.isEmpty() && row.progress < 0 ? QFont::Normal : QFont::Medium);
    paintMarkedLine(painter, line, row.title, row.titleMarks, title, colours.text, colours);
    line.moveTop(line.bottom() + 3);
    if (!row.caption.isEmpty()) {
        line.setHeight(lineHeight(TextSize::Caption) * (row.wrapsCaption ? 2 : 1));
        if (row.wrapsCaption)
            paintMarkedText(painter, line, row.caption, row.captionMarks, fontOf(TextSize::Caption),
                colours.muted, colours);
        else
            paintMarkedLine(painter, line, row.caption, row.captionMarks, fontOf(TextSize::Caption),
                colours.muted, colours);
        line.moveTop(line.bottom() + 1);
    }
    if (row.progress >= 0)
        paintProgress(painter, QRect(line.left(), line.top() + 4, line.width(), 6), row.progress, colours);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Row row = index.data(RowModel::RowRole).value<Row>();
    const Colours& colours = coloursOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool over = option.state & QStyle::State_MouseOver;
    painter->save();
    QRect rect = option.rect;
    if (!row.section.isEmpty()) {
        painter->setFont(fontOf(TextSize::Caption));
        painter->setPen(colours.muted);
        painter->drawText(
            QRect(rect.left() + rowPadding, rect.top(), rect.width() - 2 * rowPadding, sectionHeight - 6),
            Qt::AlignLeft | Qt::AlignBottom, row.section);
        rect.setTop(rect.top() + sectionHeight);
    }
    if (selected)
        painter->fillRect(rect, colours.accentSoft);
    else if (over)
        painter->fillRect(rect, colours.sunken);
    if (index.row() > 0 || !row.section.isEmpty()) {
        painter->setPen(colours.line);
        painter->drawLine(rect.topLeft(), rect.topRight());
    }
    QRect content = contentRect(option.rect, row);
    const QRect mark = markRect(option.rect, row);
    paintMark(*painter, mark, row, option);
    if (mark.width() > 0)
        content.setLeft(mark.right() + 12);
    if (!row.action.isEmpty() && (over || focused)) {
        const QRect action = actionRect(option.rect, row);
        paintButton(*painter, action, row.action, colours);
        content.setRight(action.left() - 12);
    } else if (!row.chip.isEmpty()) {
        content.setRight(paintChip(*painter, content, row.chip, row.tone, colours).left() - 12);
    }
    paintText(*painter, content, row, colours);
    if (focused)
        drawFocusRing(*painter, rect.adjusted(1, 1, -1, -1), option.palette, 4);
    painter->restore();
}

} // namespace telemaco

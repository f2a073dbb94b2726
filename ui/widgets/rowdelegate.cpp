#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowlist.h"

#include <QApplication>
#include <QPainter>

namespace telemaco {

static int avatarSize() { return withText(32); }
static int checkSize() { return withText(16); }
// A day or a time of the day, as wide in every row.
static int dayWidth()
{
    return qMax(40, QFontMetrics(fontOf(TextSize::Section)).horizontalAdvance(QStringLiteral("00:00")) + 4);
}

static int lineHeight(TextSize size) { return QFontMetrics(fontOf(size)).height(); }

static int sectionHeight() { return qMax(36, lineHeight(TextSize::Caption) + 20); }
static int dayHeight() { return lineHeight(TextSize::Section) + lineHeight(TextSize::Caption); }

static bool hasBar(const Row& row) { return row.progress >= 0; }

static QRect contentRect(const QRect& rect, const Row& row)
{
    return rect.adjusted(rowPadding, row.section.isEmpty() ? 0 : sectionHeight(), -rowPadding, 0);
}

QRect RowDelegate::markRect(const QRect& rect, const Row& row)
{
    const QRect content = contentRect(rect, row);
    switch (row.mark) {
    case Row::Mark::None: break;
    case Row::Mark::Check:
        return {content.left(), content.center().y() - checkSize() / 2, checkSize(), checkSize()};
    case Row::Mark::Avatar:
        return {content.left(), content.center().y() - avatarSize() / 2, avatarSize(), avatarSize()};
    case Row::Mark::Day: return {content.left() - 4, content.top(), dayWidth(), content.height()};
    }
    return {content.left(), content.top(), 0, content.height()};
}

QRect RowDelegate::actionRect(const QRect& rect, const Row& row)
{
    const QRect content = contentRect(rect, row);
    const int width = QFontMetrics(fontOf(TextSize::Body)).horizontalAdvance(row.action) + 24;
    const int height = lineControlHeight();
    return {content.right() - width, content.center().y() - height / 2, width, height};
}

static QFont titleFont(const Row& row)
{
    QFont font = fontOf(TextSize::Body);
    font.setWeight(row.caption.isEmpty() && !hasBar(row) ? QFont::Normal : QFont::Medium);
    return font;
}

// What the words leave free at their right: for the action that is always there, else for the chip.
static int besideWidth(const Row& row)
{
    if (row.actionStays && !row.action.isEmpty())
        return RowDelegate::actionRect({}, row).width() + 12;
    return row.chip.isEmpty() ? 0 : chipSize(row.chip).width() + 12;
}

using Lines = RowDelegate::Lines;

static Lines usualLines(const Row& row)
{
    Lines lines;
    if (!row.caption.isEmpty())
        lines.caption = row.wrapsCaption && !hasBar(row) ? 2 : 1;
    return lines;
}

const RowDelegate::Widths& RowDelegate::widthsOf(int number, const Row& row) const
{
    const QFont font = QApplication::font(); // the others follow it
    Widths& known = m_widths[number];
    if (known.row == row && known.font == font)
        return known;
    known = {row, font, widthOnOneLine(row.title, titleFont(row)), 0, besideWidth(row)};
    if (!row.caption.isEmpty())
        known.caption = widthOnOneLine(row.caption, fontOf(TextSize::Caption));
    return known;
}

// A list within a page is short: what does not fit in one line gets a second.
Lines RowDelegate::linesOf(const QModelIndex& index, const RowList& list, int width) const
{
    const Row& row = list.rows().at(index.row());
    Lines lines = usualLines(row);
    const bool embedded = list.form() == RowList::Form::Embedded;
    const bool dayAlone = row.mark == Row::Mark::Day && row.caption.isEmpty(); // has the height anyway
    if (!(embedded || dayAlone || row.wrapsTitle))
        return lines;
    const Widths& widths = widthsOf(index.row(), row);
    const QRect mark = markRect(QRect(0, 0, width, 40), row);
    const int before = mark.width() > 0 ? mark.right() + 12 - rowPadding : 0;
    const int words = qMax(40, width - 2 * rowPadding - before - widths.beside);
    lines.title = widths.title > words ? 2 : 1;
    if (embedded && !row.caption.isEmpty() && !hasBar(row))
        lines.caption = widths.caption > words ? 2 : 1;
    return lines;
}

// With a bar the caption stands at its right, in the same line.
static int bodyHeight(const Row& row, const Lines& lines)
{
    const int caption = lineHeight(TextSize::Caption);
    if (hasBar(row))
        return lineHeight(TextSize::Body) * lines.title + 6 + caption;
    return lineHeight(TextSize::Body) * lines.title + (lines.caption ? 2 + caption * lines.caption : 0);
}

static int contentHeight(const Row& row, const Lines& lines)
{
    const int text = qMax(bodyHeight(row, lines), row.mark == Row::Mark::Day ? dayHeight() : 0);
    const bool tall
        = lines.caption || hasBar(row) || row.mark == Row::Mark::Avatar || row.mark == Row::Mark::Day;
    return tall ? qMax(56, text + 20) : qMax(40, text + 16);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RowModel*>(index.model());
    const auto* list = qobject_cast<const RowList*>(option.widget);
    const Row& row = model->at(index.row());
    const Lines lines = list ? linesOf(index, *list, list->viewport()->width()) : usualLines(row);
    return {120, contentHeight(row, lines) + (row.section.isEmpty() ? 0 : sectionHeight())};
}

static void paintMark(
    QPainter& painter, const QRect& rect, const Row& row, const QStyleOptionViewItem& option)
{
    const Colours& colours = coloursOf(option.palette);
    switch (row.mark) {
    case Row::Mark::None: break;
    case Row::Mark::Avatar:
        paintAvatar(painter, rect, row.markText, colours,
            option.state & QStyle::State_Selected ? colours.surface : QColor());
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
        const int top = rect.center().y() - dayHeight() / 2;
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

static QRect titleRect(const QRect& content, const Row& row, const Lines& lines)
{
    const int top = content.top() + (content.height() - bodyHeight(row, lines)) / 2;
    return {content.left(), top, content.width(), lineHeight(TextSize::Body) * lines.title};
}

static void paintBarLine(QPainter& painter, const QRect& content, const Row& row, int top,
    const Colours& colours, const QColor& ground)
{
    const int height = lineHeight(TextSize::Caption);
    const QRect line(content.left(), top, content.width(), height);
    QRect bar(line.left(), line.center().y() - 2, line.width(), 6);
    if (!row.caption.isEmpty()) {
        bar.setWidth(line.width() * 6 / 10); // the same for every row, so that they can be compared
        const QRect words(bar.right() + 12, line.top(), line.right() - bar.right() - 12, height);
        painter.setFont(fontOf(TextSize::Caption));
        painter.setPen(colours.muted);
        const QString shown = painter.fontMetrics().elidedText(row.caption, Qt::ElideRight, words.width());
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    paintProgress(painter, bar, row.progress, colours, ground);
}

static void paintWords(QPainter& painter, const QRect& rect, const Row& row, const Lines& lines, bool title,
    const Colours& colours)
{
    const QFont font = title ? titleFont(row) : fontOf(TextSize::Caption);
    const auto paint = (title ? lines.title : lines.caption) > 1 ? paintMarkedText : paintMarkedLine;
    paint(painter, rect, title ? row.title : row.caption, title ? row.titleMarks : row.captionMarks, font,
        title ? colours.text : colours.muted, colours);
}

// The words, with the chip or the action at their right, on the row's ground.
static void paintContent(QPainter& painter, QRect content, const QRect& action, const Row& row,
    const Lines& lines, const Colours& colours, const QColor& ground)
{
    if (!action.isEmpty()) {
        paintButton(painter, action, row.action, colours);
        content.setRight(action.left() - 12);
    }
    QRect title = titleRect(content, row, lines);
    if (action.isEmpty() && !row.chip.isEmpty()) {
        QRect place = content;
        if (hasBar(row)) { // beside the first line of the title
            place = title;
            place.setHeight(lineHeight(TextSize::Body));
        }
        const int end = paintChip(painter, place, row.chip, row.tone, colours, ground).left() - 12;
        title.setRight(end);
        if (!hasBar(row))
            content.setRight(end);
    }
    paintWords(painter, title, row, lines, true, colours);
    if (hasBar(row)) {
        paintBarLine(painter, content, row, title.bottom() + 7, colours, ground);
    } else if (lines.caption) {
        const int height = lineHeight(TextSize::Caption) * lines.caption;
        const QRect caption(content.left(), title.bottom() + 3, content.width(), height);
        paintWords(painter, caption, row, lines, false, colours);
    }
}

static void paintSection(QPainter& painter, const QRect& rect, const Row& row, const Colours& colours)
{
    QFont font = fontOf(TextSize::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.muted);
    painter.drawText(
        QRect(rect.left() + rowPadding, rect.top(), rect.width() - 2 * rowPadding, sectionHeight() - 6),
        Qt::AlignLeft | Qt::AlignBottom, row.section);
}

// Within a card the first and the last row follow its round corners.
static void fillGround(QPainter& painter, const QRect& rect, const QColor& colour, bool top, bool bottom)
{
    const int round = cardRadius - 1;
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect.adjusted(0, top ? 0 : -2 * round, 0, bottom ? 0 : 2 * round), round, round);
    painter.restore();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const RowList*>(option.widget);
    const Row& row = qobject_cast<const RowModel*>(index.model())->at(index.row());
    const Colours& colours = coloursOf(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool over = option.state & QStyle::State_MouseOver;
    const bool selected = option.state & QStyle::State_Selected && (!list || list->showsSelection());
    const bool onCard = list && list->parentWidget() && list->parentWidget()->property("card").toBool();
    const bool first = index.row() == 0;
    const bool last = index.row() == index.model()->rowCount() - 1;
    painter->save();
    QRect rect = option.rect;
    if (!row.section.isEmpty()) {
        paintSection(*painter, rect, row, colours);
        rect.setTop(rect.top() + sectionHeight());
    }
    const QColor ground = selected ? colours.accentSoft : over ? colours.sunken : QColor();
    if (ground.isValid())
        fillGround(*painter, rect, ground, onCard && first && row.section.isEmpty(), onCard && last);
    if (!first || !row.section.isEmpty()) {
        painter->setPen(colours.line);
        painter->drawLine(rect.topLeft(), rect.topRight());
    }
    QRect content = contentRect(option.rect, row);
    const QRect mark = markRect(option.rect, row);
    QStyleOptionViewItem state = option;
    state.state.setFlag(QStyle::State_Selected, selected);
    paintMark(*painter, mark, row, state);
    if (mark.width() > 0)
        content.setLeft(mark.right() + 12);
    const bool acts = !row.action.isEmpty() && (row.actionStays || over || focused);
    const Lines lines = list ? linesOf(index, *list, option.rect.width()) : usualLines(row);
    paintContent(
        *painter, content, acts ? actionRect(option.rect, row) : QRect(), row, lines, colours, ground);
    if (focused)
        drawFocusRing(*painter, rect.adjusted(1, 1, -1, -1), option.palette, onCard ? cardRadius - 2 : 4);
    painter->restore();
}

} // namespace telemaco

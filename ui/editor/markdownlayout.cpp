#include "ui/editor/markdownlayout.h"

#include "ui/theme/colours.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>

namespace telemaco {

static constexpr qreal step = 24; // of a list, a level
static constexpr int estimatedLine = 70; // characters
static constexpr int laidOutAtOnce = 20'000; // characters
static constexpr int linesLaidOutAtOnce = 60;

MarkdownLayout::MarkdownLayout(QTextDocument* document)
    : QAbstractTextDocumentLayout(document)
    , m_colours(&lightColours())
{
    resetHeights();
}

void MarkdownLayout::setColours(const Colours& colours)
{
    m_colours = &colours;
    documentChanged(0, 0, document()->characterCount());
}

void MarkdownLayout::setPadding(qreal top, qreal bottom)
{
    m_padTop = top;
    m_padBottom = bottom;
    tellSize();
}

void MarkdownLayout::setColumn(int characters, qreal margin, qreal pitch)
{
    m_characters = characters;
    m_margin = margin;
    m_pitch = pitch;
    documentChanged(0, 0, document()->characterCount());
}

// ---- the column

// Of a line of what people write, not of the alphabet. Measured once: each line that is laid out asks for it.
qreal MarkdownLayout::letterWidth() const
{
    static const QString sample
        = QStringLiteral("It took me until the evening to see that I had not been asked");
    if (const QFont font = document()->defaultFont(); m_letter == 0 || m_letterFont != font) {
        m_letterFont = font;
        m_letter = QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size());
    }
    return m_letter;
}

qreal MarkdownLayout::columnWidth() const
{
    const qreal wished = letterWidth() * (m_characters > 0 ? m_characters : estimatedLine);
    const qreal there = document()->pageSize().width() - 2 * m_margin;
    if (document()->pageSize().width() <= 0)
        return wished;
    return std::max(80.0, m_characters > 0 ? std::min(wished, there) : there);
}

qreal MarkdownLayout::columnLeft() const
{
    return std::floor(std::max(m_margin, (document()->pageSize().width() - columnWidth()) / 2));
}

// ---- heights

float MarkdownLayout::estimate(const QTextBlock& block) const
{
    const qreal pixels = QFontInfo(document()->defaultFont()).pixelSize();
    const qreal lines = std::ceil(qreal(block.length()) / estimatedLine);
    return float(block.length() <= 1 ? pixels * 1.2 : lines * pixels * m_pitch);
}

void MarkdownLayout::resetHeights()
{
    m_heights.clear();
    m_tops.clear();
    m_total = 0;
    m_heights.reserve(size_t(document()->blockCount()));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        m_heights.push_back({estimate(block), false});
        m_total += m_heights.back().pixels;
    }
}

// The lines from `first` to `last` stand where others stood before.
void MarkdownLayout::spliceHeights(const QTextBlock& first, const QTextBlock& last)
{
    const int begin = first.blockNumber();
    const int now = last.blockNumber() - begin + 1;
    const int before = now - (document()->blockCount() - int(m_heights.size()));
    for (int i = begin; i < begin + before; ++i)
        m_total -= m_heights[size_t(i)].pixels;
    if (before > now)
        m_heights.erase(m_heights.begin() + begin + now, m_heights.begin() + begin + before);
    else
        m_heights.insert(m_heights.begin() + begin + before, size_t(now - before), Height{});
    QTextBlock block = first;
    for (int i = begin; i < begin + now; ++i, block = block.next()) {
        m_heights[size_t(i)] = {estimate(block), false};
        m_total += m_heights[size_t(i)].pixels;
    }
    m_tops.resize(std::min(m_tops.size(), size_t(begin) + 1));
}

qreal MarkdownLayout::topOf(int number) const
{
    if (m_tops.empty())
        m_tops.push_back(0);
    while (int(m_tops.size()) <= number)
        m_tops.push_back(m_tops.back() + m_heights[m_tops.size() - 1].pixels);
    return m_padTop + m_tops[size_t(number)];
}

int MarkdownLayout::numberAt(qreal y) const
{
    topOf(0);
    while (m_tops.size() < m_heights.size() && m_tops.back() + m_padTop <= y)
        topOf(int(m_tops.size()));
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y - m_padTop);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, int(m_heights.size()) - 1);
}

void MarkdownLayout::setHeight(int number, qreal height) const
{
    Height& slot = m_heights[size_t(number)];
    if (slot.pixels != float(height)) {
        m_total += float(height) - slot.pixels;
        m_tops.resize(std::min(m_tops.size(), size_t(number) + 1));
    }
    slot = {float(height), true};
}

void MarkdownLayout::tellSize()
{
    if (m_told == m_total + m_padTop + m_padBottom)
        return;
    m_told = m_total + m_padTop + m_padBottom;
    Q_EMIT documentSizeChanged(documentSize());
}

void MarkdownLayout::ensure(const QTextBlock& block) const
{
    const int number = block.blockNumber();
    if (number < 0 || number >= int(m_heights.size()) || m_heights[size_t(number)].exact)
        return;
    setHeight(number, layOut(block));
}

void MarkdownLayout::ensureLaidOut(qreal from, qreal to)
{
    const int first = numberAt(from);
    for (QTextBlock block = document()->findBlockByNumber(first);
         block.isValid() && topOf(block.blockNumber()) <= to; block = block.next())
        ensure(block);
    tellSize();
}

void MarkdownLayout::relayout(const QTextBlock& block)
{
    const int number = block.blockNumber();
    if (number < 0 || number >= int(m_heights.size()))
        return;
    m_heights[size_t(number)].exact = false;
    ensure(block);
    tellSize();
    Q_EMIT update(QRectF(0, topOf(number), 1e6, 1e9));
}

void MarkdownLayout::setActiveLine(const QTextBlock& block)
{
    const QTextBlock before = m_active.block();
    if (before == block)
        return;
    m_active = block.isValid() ? QTextCursor(block) : QTextCursor();
    if (before.isValid())
        relayout(before);
    if (block.isValid())
        relayout(block);
}

// ---- changes

void MarkdownLayout::documentChanged(int from, int removed, int added)
{
    Q_UNUSED(removed)
    const QTextBlock first = document()->findBlock(from);
    QTextBlock last = document()->findBlock(from + added);
    if (!last.isValid())
        last = document()->lastBlock();
    const bool all = !first.isValid() || (from == 0 && added >= document()->characterCount() - 1);
    if (all)
        resetHeights();
    else
        spliceHeights(first, last);
    updateFences(all ? document()->begin() : first, last.blockNumber());
    int characters = 0;
    int lines = 0;
    for (QTextBlock block = all ? document()->begin() : first; block.isValid(); block = block.next()) {
        characters += block.length();
        if ((characters > laidOutAtOnce || ++lines > linesLaidOutAtOnce) && lines > 1)
            break; // the rest when it is looked at
        ensure(block);
        if (block == last)
            break;
    }
    tellSize();
    Q_EMIT update(QRectF(0, all ? 0 : topOf(first.blockNumber()), 1e6, 1e9));
}

bool MarkdownLayout::inFence(const QTextBlock& block) const { return block.previous().userState() == 1; }

void MarkdownLayout::updateFences(QTextBlock block, int atLeast)
{
    bool inside = inFence(block);
    for (; block.isValid(); block = block.next()) {
        const int number = block.blockNumber();
        inside = isFence(block.text()) ? !inside : inside;
        const bool same = (block.userState() == 1) == inside;
        block.setUserState(inside ? 1 : 0);
        if (number > atLeast)
            m_heights[size_t(number)].exact = false;
        if (number > atLeast && same)
            break;
    }
}

// ---- one line

MarkdownLine MarkdownLayout::lineOf(const QTextBlock& block) const
{
    return markdownLine(block.text(), inFence(block));
}

bool MarkdownLayout::hidesMarks(const QTextBlock& block) const
{
    return m_active.isNull() || m_active.block() != block;
}

QFont MarkdownLayout::lineFont(const MarkdownLine& line) const
{
    QFont font = document()->defaultFont();
    if (line.kind == MarkdownLine::Heading) {
        static constexpr qreal scale[] = {1.45, 1.2, 1.08, 1, 1, 1};
        font.setPointSizeF(font.pointSizeF() * scale[line.level - 1]);
        font.setWeight(QFont::DemiBold);
    } else if (line.kind == MarkdownLine::Code || line.kind == MarkdownLine::Fence) {
        font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        font.setPointSizeF(font.pointSizeF() * 0.88);
    }
    return font;
}

QTextCharFormat MarkdownLayout::format(const MarkdownLine& line, int style, bool hidden) const
{
    QFont font = lineFont(line);
    QTextCharFormat format;
    const bool muted = line.kind == MarkdownLine::Quote || line.kind == MarkdownLine::Fence
        || (line.kind == MarkdownLine::Task && line.done);
    if (muted || (style & MarkdownSpan::Mark))
        format.setForeground(m_colours->muted);
    if (style & MarkdownSpan::Bold)
        font.setWeight(QFont::Bold);
    font.setItalic(style & MarkdownSpan::Italic);
    font.setStrikeOut(style & MarkdownSpan::Strike);
    if (style & MarkdownSpan::Code) {
        font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        font.setPointSizeF(font.pointSizeF() * 0.9);
        format.setBackground(m_colours->sunken);
    }
    if (style & MarkdownSpan::Link) {
        format.setForeground(m_colours->accent);
        font.setUnderline(true);
    }
    if ((style & MarkdownSpan::Mark) && hidden) {
        // A hundredth of a pixel each: there for the cursor, not for the eye.
        font.setPixelSize(1);
        font.setLetterSpacing(QFont::PercentageSpacing, 1);
        format.setForeground(Qt::transparent);
        format.setBackground(Qt::transparent);
    }
    format.setFont(font);
    return format;
}

QList<QTextLayout::FormatRange> MarkdownLayout::formats(
    const MarkdownLine& line, bool hidden, int length) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (length > longestStyledLine) {
        // Without ligatures and kerning it is there in a third of the time; scripts that cannot be
        // read without being shaped are shaped all the same.
        QFont font = lineFont(line);
        font.setStyleStrategy(QFont::PreferNoShaping);
        font.setKerning(false);
        QTextCharFormat plain;
        plain.setFont(font);
        ranges.append({0, length, plain});
        return ranges;
    }
    int at = 0;
    const auto add = [&](int end, int style) {
        if (end > at)
            ranges.append({at, end - at, format(line, style, hidden)});
        at = std::max(at, end);
    };
    // A number is part of what one reads; the other marks are not.
    add(line.markLength, line.kind == MarkdownLine::Number ? 0 : MarkdownSpan::Mark);
    for (const MarkdownSpan& span : line.spans) {
        add(span.start, 0);
        add(span.start + span.length, span.style);
    }
    add(length, 0);
    return ranges;
}

qreal MarkdownLayout::markWidth(const QString& text, const MarkdownLine& line, bool hidden) const
{
    const bool hangs = line.kind == MarkdownLine::Number || line.kind == MarkdownLine::Bullet
        || line.kind == MarkdownLine::Task || line.kind == MarkdownLine::Quote;
    if (!hangs || (hidden && line.kind != MarkdownLine::Number))
        return 0;
    return QFontMetricsF(lineFont(line)).horizontalAdvance(text.left(line.markLength));
}

qreal MarkdownLayout::indent(const MarkdownLine& line, qreal mark) const
{
    switch (line.kind) {
    case MarkdownLine::Bullet:
    case MarkdownLine::Task: return std::min(line.level, 8) * step;
    case MarkdownLine::Number: return std::max(std::min(line.level, 8) * step, mark);
    case MarkdownLine::Quote: return std::min(line.level, 8) * 20.0;
    default: return 0;
    }
}

qreal MarkdownLayout::pitch(const MarkdownLine& line) const
{
    const qreal body = QFontInfo(document()->defaultFont()).pixelSize() * m_pitch;
    if (line.kind == MarkdownLine::Heading)
        return std::round(std::max(body, QFontInfo(lineFont(line)).pixelSize() * 1.4));
    return std::round(line.kind == MarkdownLine::Code ? body * 0.9 : body);
}

qreal MarkdownLayout::spaceAbove(const QTextBlock& block, const MarkdownLine& line) const
{
    return line.kind == MarkdownLine::Heading && block.blockNumber() > 0 ? 8 : 0;
}

qreal MarkdownLayout::layOut(const QTextBlock& block) const
{
    const QString text = block.text();
    const MarkdownLine line = markdownLine(text, inFence(block));
    const bool hidden = hidesMarks(block);
    QTextLayout& layout = *block.layout();
    QTextOption option = document()->defaultTextOption();
    // Looking for the place to break a very long word is quadratic.
    option.setWrapMode(text.size() > longestStyledLine ? QTextOption::WrapAnywhere
                                                       : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    // Else drawing it and placing the cursor would each begin by taking the whole line apart again.
    layout.setCacheEnabled(true);
    layout.setFormats(formats(line, hidden, int(text.size())));
    const qreal mark = markWidth(text, line, hidden);
    layout.setPosition({0, 0});
    layout.beginLayout();
    const qreal height = placeLines(layout, line, mark, spaceAbove(block, line));
    layout.endLayout();
    return height + (m_notes ? m_notes->height(block, columnWidth()) : 0);
}

qreal MarkdownLayout::placeLines(QTextLayout& layout, const MarkdownLine& line, qreal mark, qreal y) const
{
    const qreal in = indent(line, mark);
    const qreal width = columnWidth();
    for (bool first = true;; first = false) {
        QTextLine placed = layout.createLine();
        if (!placed.isValid())
            break;
        const qreal hang = first ? mark : 0;
        placed.setLineWidth(width - in + hang);
        const qreal natural = placed.height();
        const qreal high = line.kind == MarkdownLine::Blank ? natural : std::max(pitch(line), natural);
        placed.setPosition({in - hang, y + std::floor((high - natural) / 2)});
        y += high;
    }
    return y;
}

} // namespace telemaco

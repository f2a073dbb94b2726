#include "ui/widgets/page.h"

#include "ui/theme/colours.h"
#include "ui/theme/frame.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/following.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QResizeEvent>

namespace telemaco {

static constexpr int narrow = 760; // and more with large text
static constexpr int columnGap = 32;
static constexpr int widestPage = 1600;
static constexpr int widestList = 1064;

void PageWidget::flush()
{
    for (QWidget* widget : findChildren<QWidget*>())
        if (auto* writing = dynamic_cast<Writing*>(widget))
            writing->flush();
}

TextLabel::TextLabel(TextSize size, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    if (size != TextSize::Body)
        setFont(fontOf(size));
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && m_size != TextSize::Body) // comes with every theme
        setFont(fontOf(m_size));
    QLabel::changeEvent(event);
}

// The layouts around ask for it several times whenever one of them changes, and each time QLabel would
// shape all of its words.
int TextLabel::heightForWidth(int width) const
{
    const Measured now{text(), font(), contentsMargins(), minimumHeight(), wordWrap()};
    static constexpr int enough = 32; // while a window is being drawn larger
    if (m_measured != now || m_heights.size() > enough) {
        m_measured = now;
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(TextSize::Caption, text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel* bodyLabel(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(TextSize::Body, text, parent);
    label->setWordWrap(true);
    return label;
}

void addFieldRow(QVBoxLayout* column, const QString& name, QWidget* field, int nameWidth)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* label = captionLabel(name);
    label->setFixedWidth(nameWidth + (withText(nameWidth) - nameWidth) / 2);
    label->setMinimumHeight(lineControlHeight());
    label->setBuddy(field);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(row);
}

QVBoxLayout* listColumn(QWidget* page)
{
    auto* content = new QWidget;
    content->setMaximumWidth(widestList);
    auto* whole = new QHBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(content, 100);
    whole->addStretch();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, 24, pageMargin, 24);
    column->setSpacing(16);
    return column;
}

QLayout* headLine(const QString& title, const QList<QWidget*>& controls)
{
    auto* line = new Flow;
    auto* label = new TextLabel(TextSize::Title, title);
    label->setMinimumHeight(controlHeight);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(label);
    for (QWidget* control : controls)
        line->addWidget(control);
    return line;
}

QLayout* hungOut(QWidget* widget, int before, int after)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addSpacing(-before); // a margin cannot be negative
    line->addWidget(widget);
    line->addSpacing(-after);
    return line;
}

void removeAll(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            removeAll(item->layout());
        else if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true); // fields on it are quiet
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void Card::addInset(QWidget* widget)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(widget);
    m_column->addLayout(line);
}

void Card::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    drawRoundFrame(painter, rect(), cardRadius, colours.surface, colours.line);
}

SectionHead::SectionHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Section, title))
    , m_remark(captionLabel())
{
    auto* row = new Flow(this);
    m_remark->setContentsMargins(0, 2, 0, 0);
    m_remark->setMinimumWidth(withText(120));
    m_remark->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addWidget(m_remark);
    setRemark({});
    m_title->setMinimumHeight(withText(smallHeight));
}

// Without a remark the title has the width, and takes a second line rather than push the page wide.
void SectionHead::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_title->setWordWrap(remark.isEmpty());
    m_title->setSizePolicy(
        remark.isEmpty() ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QPushButton* SectionHead::addButton(const QString& words, const QString& accessibleName)
{
    auto* button = new QPushButton(words);
    button->setAccessibleName(accessibleName);
    button->setProperty("flat", true);
    button->setProperty("small", true);
    layout()->addWidget(button);
    return button;
}

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(bodyLabel(text))
    , m_actions(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    auto* head = new TextLabel(TextSize::Section, title);
    head->setAlignment(Qt::AlignHCenter);
    head->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setAlignment(Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(head);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    setText(text);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch();
}

// Lines that the eye finds back from, and about as long as each other: no word stands alone.
void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    const int widest = withText(520);
    const int most = 6; // enough for any of them
    const int all = m_text->fontMetrics().horizontalAdvance(text);
    int lines = qMax(1, (all + widest - 1) / widest);
    int width = lines == 1 ? widest : all / lines;
    while (lines < most && linesNeeded(text, m_text->font(), width, lines + 1) > lines) {
        width += withText(16);
        if (width > widest)
            width = all / ++lines;
    }
    m_text->setMaximumWidth(width + 2);
}

QPushButton* EmptyState::addAction(const QString& words, bool primary)
{
    auto* button = new QPushButton(words);
    if (primary)
        makePrimary(button);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

ScrollPage::ScrollPage(QWidget* parent)
    : PageWidget(parent)
    , m_scroller(new QScrollArea)
    , m_head(new QHBoxLayout)
    , m_title(new TextLabel(TextSize::Title))
    , m_caption(bodyLabel())
    , m_buttons(new Flow)
    , m_column(new QVBoxLayout)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_lines = {m_head, m_columns};
    auto* content = new QWidget;
    content->setMaximumWidth(widestPage);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(pageMargin, 24, pageMargin, pageMargin);
    outer->setSpacing(sectionGap);
    m_title->setWordWrap(true);
    m_title->setMinimumHeight(controlHeight); // as on the pages where controls stand beside it
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_caption);
    m_head->setSpacing(16);
    m_buttons->keepToTheMiddle();
    m_head->addLayout(titles, 1);
    m_head->addLayout(m_buttons);
    outer->addLayout(m_head);
    m_column->setSpacing(8);
    outer->addLayout(m_column);
    m_columns->setSpacing(columnGap);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    m_scroller->setWidget(content);
    keepFocusInSight(m_scroller);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroller);
}

void ScrollPage::setTitle(const QString& title, const QString& caption)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

QPushButton* ScrollPage::addButton(const QString& words, bool primary)
{
    auto* button = new QPushButton(words);
    if (primary)
        makePrimary(button);
    m_buttons->addWidget(button);
    return button;
}

void ScrollPage::showContent(bool there)
{
    if (there == m_there)
        return;
    m_there = there;
    const auto all = m_scroller->widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : all)
        widget->setVisible(there);
}

void ScrollPage::useColumns(int leftPart, int rightPart)
{
    // Each column keeps to the top; the room below is outside, so that one can go on adding.
    const auto side = [this](int part) {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        auto* whole = new QVBoxLayout;
        whole->addLayout(column);
        whole->addStretch(1);
        m_columns->addLayout(whole, part);
        return column;
    };
    m_left = side(leftPart);
    m_right = side(rightPart);
}

void ScrollPage::weighColumns(int leftPart, int rightPart)
{
    m_columns->setStretch(0, leftPart);
    m_columns->setStretch(1, rightPart);
    m_columns->setSpacing(rightPart > 0 ? columnGap : 0);
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    PageWidget::resizeEvent(event);
    const auto direction = isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* line : std::as_const(m_lines))
        line->setDirection(direction);
}

void ScrollPage::followWidth(QBoxLayout* line) { m_lines += line; }

bool ScrollPage::isNarrow() const { return width() < qMax(narrow, fontMetrics().height() * 40); }

} // namespace telemaco

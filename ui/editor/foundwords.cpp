#include "ui/editor/foundwords.h"

#include "ui/editor/markdowneditor.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlist.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimer>

namespace telemaco {

static constexpr int aroundHit = 48;

FoundWords::FoundWords(const PageContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    connect(m_context.courier, &Courier::changed, this, [this] {
        if (!m_places.isEmpty()) // before, it is what was written elsewhere and left for this
            clear();
    });
}

FoundWords::~FoundWords() = default;

void FoundWords::look(const QStringList& words)
{
    clear();
    m_query = parseQuery(words.join(u' '), m_context.clock->today());
    if (m_query.allWords().isEmpty())
        return;
    m_stemmer = std::make_unique<Stemmer>();
    m_brought = false;
    m_window = m_page->window();
    m_window->installEventFilter(this);
}

QList<Highlight> FoundWords::in(const QString& text) { return highlightsIn(text, m_query, *m_stemmer); }

// By somebody: what was just put into a layout is not shown yet, and will be.
static bool isHiddenIn(const QWidget* page, const QWidget* widget)
{
    for (; widget && widget != page; widget = widget->parentWidget())
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    return false;
}

void FoundWords::mark()
{
    if (!m_stemmer)
        return;
    m_places.clear();
    for (QWidget* widget : m_page->findChildren<QWidget*>())
        if (!isHiddenIn(m_page, widget))
            markWidget(widget);
    if (!m_brought && !m_places.isEmpty()) // once all has its place
        QTimer::singleShot(0, this, &FoundWords::bringIntoSight);
}

void FoundWords::markWidget(QWidget* widget)
{
    if (auto* label = qobject_cast<QLabel*>(widget))
        markLabel(label);
    else if (auto* line = qobject_cast<QLineEdit*>(widget))
        markLine(line);
    else if (auto* editor = qobject_cast<MarkdownEditor*>(widget))
        markNote(editor);
    else if (auto* list = qobject_cast<RowList*>(widget))
        markRows(list);
}

// ---- words that only stand there

// The program's own words: headings, the names of fields.
static bool isOwn(const QLabel& label)
{
    return label.foregroundRole() == QPalette::PlaceholderText || label.font() == fontOf(TextSize::Section);
}

void FoundWords::markLabel(QLabel* label)
{
    const auto hits = isOwn(*label) ? QList<Highlight>() : in(label->text());
    if (hits.isEmpty()) {
        m_labels.remove(label);
        return;
    }
    if (!m_labels.contains(label))
        label->installEventFilter(this);
    m_labels.insert(label, hits);
    label->update();
    m_places += Place{label};
}

// As a label lays its words out.
static void paintUnderWords(QLabel& label, const QList<Highlight>& hits)
{
    const QRect inside
        = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
    QTextOption option;
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap);
    QTextLayout layout(QString(label.text()).replace(u'\n', QChar::LineSeparator), label.font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(inside.width());
        height += qMax(0, label.fontMetrics().leading());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal top
        = label.alignment() & Qt::AlignTop ? inside.top() : inside.top() + (inside.height() - height) / 2;
    QPainter painter(&label);
    const QColor ground = coloursOf(label.palette()).attentionSoft;
    for (const Highlight& hit : hits)
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = qMax(hit.start, line.textStart());
            const int to = qMin(hit.start + hit.length, line.textStart() + line.textLength());
            if (from < to)
                painter.fillRect(QRectF(inside.left() + line.cursorToX(from), top + line.y(),
                                     line.cursorToX(to) - line.cursorToX(from), line.height()),
                    ground);
        }
}

bool FoundWords::eventFilter(QObject* watched, QEvent* event)
{
    // An Escape that comes up to the window is one that nothing else had a use for.
    if (watched == m_window && event->type() == QEvent::KeyPress && m_page->isVisible()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        clear();
        return true;
    }
    const auto hits = m_labels.constFind(watched);
    if (event->type() == QEvent::Paint && hits != m_labels.constEnd())
        paintUnderWords(*static_cast<QLabel*>(watched), *hits);
    return QObject::eventFilter(watched, event);
}

// ---- words that can be edited

static QTextCharFormat formatOf(const QPalette& palette)
{
    QTextCharFormat format;
    format.setBackground(coloursOf(palette).attentionSoft);
    format.setForeground(coloursOf(palette).text);
    return format;
}

// A line has no marks of its own. What an input method uses to show words in another look does, and
// leaves text, cursor and undo alone.
static void setMarks(QLineEdit& line, const QList<Highlight>& hits)
{
    QList<QInputMethodEvent::Attribute> looks;
    for (const Highlight& hit : hits)
        looks += {QInputMethodEvent::TextFormat, hit.start - line.cursorPosition(), hit.length,
            formatOf(line.palette())};
    QInputMethodEvent event({}, looks);
    QCoreApplication::sendEvent(&line, &event);
}

void FoundWords::markLine(QLineEdit* line)
{
    const auto hits = in(line->text());
    setMarks(*line, hits);
    if (hits.isEmpty())
        return;
    connect(line, &QLineEdit::textEdited, this, &FoundWords::clear, Qt::UniqueConnection);
    m_places += Place{line};
}

void FoundWords::markNote(MarkdownEditor* editor)
{
    QList<TextMatch> matches;
    for (const Highlight& hit : in(editor->text()))
        matches += TextMatch{hit.start, hit.length};
    editor->highlight(matches);
    if (matches.isEmpty())
        return;
    connect(editor, &MarkdownEditor::textTyped, this, &FoundWords::clear, Qt::UniqueConnection);
    m_places += Place{editor, matches.first().start};
}

// ---- rows

static QList<TextRange> ranges(const QList<Highlight>& hits)
{
    QList<TextRange> marks;
    for (const Highlight& hit : hits)
        marks += TextRange{hit.start, hit.length};
    return marks;
}

void FoundWords::markRows(RowList* list)
{
    for (int i = 0; i < list->rows().rowCount(); ++i) {
        Row row = list->rows().at(i);
        row.titleMarks = ranges(in(row.title));
        row.captionMarks = ranges(in(row.caption));
        if (row.titleMarks.isEmpty() && row.captionMarks.isEmpty())
            continue;
        list->rows().replace(i, row);
        m_places += Place{list, i};
    }
}

static void unmark(RowList& list)
{
    for (int i = 0; i < list.rows().rowCount(); ++i) {
        Row row = list.rows().at(i);
        if (row.titleMarks.isEmpty() && row.captionMarks.isEmpty())
            continue;
        row.titleMarks.clear();
        row.captionMarks.clear();
        list.rows().replace(i, row);
    }
}

void FoundWords::clear()
{
    if (!m_stemmer)
        return;
    m_stemmer.reset();
    if (m_window)
        m_window->removeEventFilter(this);
    m_places.clear();
    m_first = {};
    m_labels.clear();
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (auto* label = qobject_cast<QLabel*>(widget)) {
            label->removeEventFilter(this);
            label->update();
        } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            disconnect(line, &QLineEdit::textEdited, this, &FoundWords::clear);
            setMarks(*line, {});
        } else if (auto* editor = qobject_cast<MarkdownEditor*>(widget)) {
            disconnect(editor, &MarkdownEditor::textTyped, this, &FoundWords::clear);
            editor->highlight({});
        } else if (auto* list = qobject_cast<RowList*>(widget)) {
            unmark(*list);
        }
    }
}

// ---- the first one

QRect FoundWords::rectOf(const Place& place)
{
    if (auto* editor = qobject_cast<MarkdownEditor*>(place.widget.data())) {
        QTextCursor cursor(editor->document());
        cursor.setPosition(place.at);
        return editor->cursorRect(cursor).translated(editor->viewport()->pos());
    }
    if (auto* list = qobject_cast<RowList*>(place.widget.data()))
        return list->visualRect(list->model()->index(place.at, 0));
    return place.widget->rect();
}

void FoundWords::bringIntoSight()
{
    m_places.removeIf([](const Place& place) { return !place.widget; });
    if (m_brought || m_places.isEmpty())
        return;
    m_brought = true;
    const auto topOf
        = [this](const Place& place) { return place.widget->mapTo(m_page, rectOf(place).topLeft()).y(); };
    m_first = *std::min_element(m_places.begin(), m_places.end(),
        [&](const Place& a, const Place& b) { return topOf(a) < topOf(b); });
    if (auto* editor = qobject_cast<MarkdownEditor*>(m_first.widget.data())) {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(m_first.at);
        editor->setTextCursor(cursor);
        editor->ensureCursorVisible();
    }
    reveal();
}

// Texts above it may still find their height: it is followed until the person scrolls.
void FoundWords::reveal()
{
    if (!m_first.widget)
        return;
    for (QWidget* around = m_first.widget->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const QRect rect = rectOf(m_first);
            const QPoint at = m_first.widget->mapTo(area->widget(), rect.center());
            area->ensureVisible(at.x(), at.y(), 0, rect.height() / 2 + aroundHit);
            connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FoundWords::reveal,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            connect(area->verticalScrollBar(), &QScrollBar::actionTriggered, this, &FoundWords::stay,
                Qt::UniqueConnection);
        }
}

void FoundWords::stay() { m_first = {}; }

} // namespace telemaco

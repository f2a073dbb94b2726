#include "ui/shell/finder.h"

#include "core/base/text.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMap>
#include <QPainter>
#include <QSettings>
#include <optional>
#include <tuple>

namespace telemaco {

static constexpr int resultCount = 20;
static constexpr int commandCount = 6;
static constexpr int mostRecent = 12;
static const QString recentKey = QStringLiteral("palette/recent");

Finder::Finder(CommandRegistry& commands, ResultSource* results, QSettings& settings, QWidget* window)
    : QFrame(window)
    , m_commands(commands)
    , m_settings(settings)
    , m_results(results)
    , m_field(new QLineEdit)
    , m_list(new RowList(RowList::Form::Pane))
    , m_nothing(captionLabel(tr("Nothing found. Fewer letters find more.")))
{
    setAccessibleName(tr("Find or do"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_field->setPlaceholderText(tr("Find anything, or what you want to do…"));
    m_field->setAccessibleName(tr("Find or do"));
    m_list->setAccessibleName(tr("Results and actions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::look);
    connect(m_list, &RowList::opened, this, &Finder::choose);
    if (m_results)
        connect(m_results, &ResultSource::found, this, [this](const QString& query, const QList<Row>& rows) {
            if (query != m_query)
                return;
            m_found = rows;
            fill(qMax(0, m_list->currentIndex().row())); // more of the same: the choice stays
        });
    m_recent = m_settings.value(recentKey).toStringList().mid(0, mostRecent);
    hide();
}

void Finder::popUp(const QString& text)
{
    if (!isVisible())
        m_before = parentWidget()->focusWidget();
    m_field->setText(text);
    look(text);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void Finder::look(const QString& text)
{
    m_query = text;
    m_found.clear();
    fill(0);
    if (!m_results)
        return;
    if (text.trimmed().isEmpty())
        m_results->stop();
    else
        m_results->start(text, resultCount);
}

// A keyboard has one apostrophe, names are set with the other.
static QString plain(const QString& text) { return folded(text).replace(u'’', u'\''); }

// How well a name answers to the words: 0 where it begins with the first, 1 where each begins a word of
// it, 2 where one stands inside a word ("port" in "Export"); none: it does not.
static std::optional<int> match(const QString& name, const QStringList& words)
{
    int worst = words.isEmpty() || name.startsWith(words.first()) ? 0 : 1;
    for (const QString& word : words) {
        bool begins = false;
        qsizetype at = name.indexOf(word);
        if (at < 0)
            return {};
        for (; at >= 0 && !begins; at = name.indexOf(word, at + 1))
            begins = at == 0 || !name[at - 1].isLetterOrNumber();
        worst = begins ? worst : 2;
    }
    return worst;
}

// The better match first, then what can be done with what is in sight, then what was run last.
QList<Row> Finder::matchingCommands(const QString& text) const
{
    const QStringList words = plain(text).split(u' ', Qt::SkipEmptyParts);
    QMap<std::tuple<int, bool, qsizetype>, QList<Row>> found;
    for (const Command& command : m_commands.all()) {
        if (command.enabled && !command.enabled())
            continue;
        const auto quality = match(plain(command.name), words);
        if (!quality)
            continue;
        Row row;
        row.title = command.name;
        row.chip = command.shortcut.toString(QKeySequence::NativeText);
        row.markText = command.id;
        const qsizetype recent = m_recent.indexOf(command.id);
        const bool anywhere = !words.isEmpty() && !command.enabled;
        found[{*quality, anywhere, recent < 0 ? m_recent.size() : recent}] += row;
    }
    QList<Row> rows;
    for (const QList<Row>& alike : std::as_const(found))
        rows += alike;
    return words.isEmpty() ? rows : rows.mid(0, commandCount);
}

void Finder::fill(int current)
{
    QList<Row> rows = matchingCommands(m_query);
    if (!rows.isEmpty())
        rows.first().section = tr("Do");
    QList<Row> found = m_found;
    if (!found.isEmpty())
        found.first().section = tr("Found");
    rows += found;
    m_list->rows().setRows(rows);
    m_nothing->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_list->select(qMin(current, m_list->rows().rowCount() - 1));
    fit();
}

// As high as what it offers.
void Finder::fit()
{
    const QSize window = parentWidget()->size();
    const int width = qMin(withText(680), window.width() - 64);
    const int height = qMin(sizeHint().height(), qMin(withText(520), window.height() - 112));
    setGeometry((window.width() - width) / 2, 56, width, height);
}

// The keyboard goes back to where it was.
void Finder::close()
{
    hide();
    if (m_results)
        m_results->stop();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Finder::choose(const Row& row)
{
    close();
    if (row.uuid.isNull()) {
        m_recent.removeAll(row.markText);
        m_recent.prepend(row.markText);
        m_recent.resize(qMin<qsizetype>(m_recent.size(), mostRecent));
        m_settings.setValue(recentKey, m_recent);
        m_commands.run(row.markText);
    } else {
        Q_EMIT resultChosen(row, m_query);
    }
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress)
        close();
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        hide(); // a click elsewhere took the keyboard along
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab: // there is nothing else here to go to
    case Qt::Key_Backtab: return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            choose(m_list->current());
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void Finder::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    drawRoundFrame(painter, rect(), cardRadius, colours.surface, colours.muted);
}

} // namespace telemaco

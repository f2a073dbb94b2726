#include "ui/journal/journallist.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <limits>

namespace telemaco {

static constexpr int nearAnEnd = 800; // pixels
static constexpr EntryKey newestKey{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
static constexpr EntryKey oldestKey{std::numeric_limits<qint64>::min(), 0};

static Row rowOf(const JournalLine& line, const JournalLine* above)
{
    const QLocale locale;
    Row row;
    row.item = {Kind::Entry, line.key.id};
    row.uuid = line.uuid;
    row.title = line.title.isEmpty() ? JournalList::tr("Nothing written yet") : line.title;
    QStringList caption;
    if (line.time.isValid())
        caption += locale.toString(line.time, QStringLiteral("HH:mm"));
    caption += line.about;
    caption += line.mood;
    caption.removeAll(QString());
    row.caption = caption.join(QStringLiteral(" · "));
    row.mark = Row::Mark::Day;
    row.markText = QString::number(line.date.day());
    row.markCaption = locale.dayName(line.date.dayOfWeek(), QLocale::ShortFormat);
    if (!above || above->date.month() != line.date.month() || above->date.year() != line.date.year())
        row.section
            = locale.standaloneMonthName(line.date.month()) + u' ' + QString::number(line.date.year());
    return row;
}

JournalList::JournalList(const PageContext& context, QWidget* parent)
    : RowList(Form::Pane, parent)
    , m_context(context)
{
    setAccessibleName(tr("Entries"));
    setLayoutMode(SinglePass); // the window is small, and its place must be known at once
    connect(this, &RowList::shown, this, &JournalList::currentLine);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JournalList::fetchNearEnds);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &JournalList::fetchNearEnds);
}

void JournalList::fetch(Fetch work, Take take)
{
    m_fetching = true;
    const int asked = ++m_asked;
    m_context.courier->ask(
        this, [work = std::move(work)](Workspace& workspace) { return work(workspace); },
        [this, asked, take = std::move(take)](JournalStretch found) {
            if (asked != m_asked)
                return;
            m_fetching = false;
            take(std::move(found));
            Q_EMIT filled(!m_lines.isEmpty());
            if (m_stale)
                reload();
            else
                fetchNearEnds();
        });
}

void JournalList::showNewest()
{
    fetch([](const Workspace& workspace) { return newestEntries(workspace, pageSize); },
        [this](const JournalStretch& found) {
            m_newer = found.newer;
            m_older = found.older;
            put(found.lines);
            if (!m_lines.isEmpty())
                goTo(m_lines.first().uuid);
        });
}

void JournalList::around(std::function<std::optional<EntryKey>(const Workspace&)> key, const QUuid& entry)
{
    fetch(
        [key = std::move(key)](const Workspace& workspace) {
            const auto place = key(workspace);
            return place ? entriesAround(workspace, *place, pageSize) : newestEntries(workspace, pageSize);
        },
        [this, entry](const JournalStretch& found) {
            m_newer = found.newer;
            m_older = found.older;
            put(found.lines);
            goTo(entry);
        });
}

void JournalList::showEntry(const QUuid& entry)
{
    m_entry = entry;
    if (!m_fetching && rows().find(entry) >= 0) {
        goTo(entry);
        return;
    }
    around([entry](const Workspace& workspace) { return entryKey(workspace, entry); }, entry);
}

void JournalList::showDay(QDate day)
{
    fetch(
        [day](const Workspace& workspace) {
            return entriesAround(workspace, endOfDay(workspace, day), pageSize);
        },
        [this, day](const JournalStretch& found) {
            m_newer = found.newer;
            m_older = found.older;
            put(found.lines);
            for (const JournalLine& line : m_lines)
                if (line.date <= day || &line == &m_lines.last()) {
                    goTo(line.uuid);
                    break;
                }
        });
}

void JournalList::leave()
{
    m_entry = {};
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex({});
    clearSelection();
}

void JournalList::goTo(const QUuid& entry)
{
    const int row = rows().find(entry);
    if (row < 0)
        return;
    select(row);
    if (m_wantedOffset >= 0) {
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + visualRect(rows().index(row)).top() - m_wantedOffset);
        m_wantedOffset = -1;
    }
}

void JournalList::currentLine(const Row& row)
{
    if (m_quiet || row.uuid == m_entry)
        return;
    m_entry = row.uuid;
    Q_EMIT entryChosen(m_entry);
}

int JournalList::offset() const { return currentIndex().isValid() ? visualRect(currentIndex()).top() : -1; }

QList<ItemRef> JournalList::selectedItems() const
{
    QList<ItemRef> items;
    for (const Row& row : selected())
        items += row.item;
    return items;
}

// Puts other lines into the window without moving what the person looks at.
void JournalList::put(const QList<JournalLine>& lines)
{
    const QModelIndex top = indexAt({1, 1});
    const QUuid anchor = top.isValid() ? rows().at(top.row()).uuid : QUuid();
    const int anchorAt = top.isValid() ? visualRect(top).bottom() : 0;
    QList<Row> content;
    for (qsizetype i = 0; i < lines.size(); ++i)
        content += rowOf(lines[i], i > 0 ? &lines[i - 1] : nullptr);
    m_lines = lines;
    rows().update(content);
    doItemsLayout();
    const int row = rows().find(anchor);
    if (row >= 0 && top.isValid())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + visualRect(rows().index(row)).bottom() - anchorAt);
}

void JournalList::trim(bool top)
{
    const qsizetype over = m_lines.size() - mostLines;
    if (over <= 0)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const bool wasThere = rows().find(m_entry) >= 0;
    put(top ? m_lines.sliced(over) : m_lines.first(mostLines));
    (top ? m_newer : m_older) = true;
    if (wasThere && rows().find(m_entry) < 0) {
        setCurrentIndex({});
        clearSelection();
    }
}

void JournalList::fetchNearEnds()
{
    if (m_fetching || m_lines.isEmpty())
        return;
    const QScrollBar* bar = verticalScrollBar();
    if (m_older && bar->maximum() - bar->value() < nearAnEnd) {
        fetch([last = m_lines.last().key](const Workspace& w) { return entriesBefore(w, last, pageSize); },
            [this](const JournalStretch& found) {
                m_older = found.older;
                put(m_lines + found.lines);
                trim(true);
            });
    } else if (m_newer && bar->value() < nearAnEnd) {
        fetch([first = m_lines.first().key](const Workspace& w) { return entriesAfter(w, first, pageSize); },
            [this](const JournalStretch& found) {
                m_newer = found.newer;
                put(found.lines + m_lines);
                trim(false);
            });
    }
}

void JournalList::refresh(const ChangeSet& changes)
{
    QList<Id<Entry>> lines;
    bool order = false;
    for (const Change& change : changes.changes) {
        const Kind kind = change.item.kind;
        if (kind == Kind::Link || kind == Kind::Goal || kind == Kind::Tag)
            order = true;
        if (kind != Kind::Entry)
            continue;
        const bool moved = change.field == u"instant" || change.field == u"date" || change.field == u"time";
        order = order || change.action == ChangeAction::Add || change.action == ChangeAction::Remove || moved;
        if (!lines.contains(Id<Entry>{change.item.id}))
            lines += Id<Entry>{change.item.id};
        if (order || lines.size() > 20)
            break;
    }
    if (order || lines.size() > 20)
        reload();
    else if (!lines.isEmpty())
        refreshLines(lines);
}

void JournalList::refreshLines(const QList<Id<Entry>>& entries)
{
    m_context.courier->ask(
        this,
        [entries](Workspace& workspace) {
            QList<JournalLine> lines;
            for (const Id<Entry> entry : entries)
                if (const auto line = journalLine(workspace, entry))
                    lines += *line;
            return lines;
        },
        [this](const QList<JournalLine>& lines) {
            for (const JournalLine& line : lines)
                for (qsizetype i = 0; i < m_lines.size(); ++i)
                    if (m_lines[i].uuid == line.uuid && m_lines[i].key == line.key) {
                        m_lines[i] = line;
                        rows().replace(static_cast<int>(i), rowOf(line, i > 0 ? &m_lines[i - 1] : nullptr));
                    }
        });
}

// The same stretch again: while one answer is on its way, the next waits for it.
void JournalList::reload()
{
    m_stale = m_fetching;
    if (m_fetching)
        return;
    const EntryKey first = m_newer && !m_lines.isEmpty() ? m_lines.first().key : newestKey;
    const EntryKey last = m_older && !m_lines.isEmpty() ? m_lines.last().key : oldestKey;
    const int limit = qBound(pageSize, static_cast<int>(m_lines.size()) + 20, mostLines);
    fetch([first, last, limit](const Workspace& w) { return entriesBetween(w, first, last, limit); },
        [this](const JournalStretch& found) {
            m_newer = found.newer;
            m_older = found.older;
            put(found.lines);
            if (rows().find(m_entry) >= 0) {
                const QScopedValueRollback quiet(m_quiet, true);
                if (current().uuid != m_entry)
                    setCurrentIndex(rows().index(rows().find(m_entry)));
            } else if (m_lines.isEmpty() && !m_entry.isNull()) {
                m_entry = {};
                Q_EMIT entryChosen({});
            }
        });
}

void JournalList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Home && m_newer) {
        showNewest();
    } else if (plain && event->key() == Qt::Key_End && m_older) {
        fetch([](const Workspace& workspace) { return entriesAfter(workspace, oldestKey, pageSize); },
            [this](const JournalStretch& found) {
                m_newer = found.newer;
                m_older = false;
                put(found.lines);
                if (!m_lines.isEmpty())
                    goTo(m_lines.last().uuid);
            });
    } else {
        RowList::keyPressEvent(event);
    }
}

} // namespace telemaco

#include "ui/journal/journallist.h"

#include "ui/language/words.h"

#include <QLocale>
#include <limits>

namespace telemaco {

static StretchList<JournalStretch>::Reads journalReads()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    return {entriesBefore, entriesAfter, entriesAround, entriesBetween,
        {std::numeric_limits<qint64>::min(), 0}, {most, most}};
}

Row JournalList::rowOf(const JournalLine& line, const JournalLine* above) const
{
    const QLocale locale;
    Row row;
    row.item = {Kind::Entry, line.key.id};
    row.uuid = line.uuid;
    row.title = line.title.isEmpty() ? tr("Nothing written yet") : line.title;
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
        row.section = Words::month(line.date);
    return row;
}

JournalList::JournalList(const PageContext& context, QWidget* parent)
    : StretchList(context, journalReads(), parent)
    , m_context(context)
{
    setAccessibleName(tr("Entries"));
    connect(this, &RowList::shown, this, &JournalList::currentLine);
}

void JournalList::showEntry(const QUuid& entry)
{
    m_entry = entry;
    if (!isFetching() && rows().find(entry) >= 0) {
        comeTo(entry);
        return;
    }
    fetchAround([entry](const Workspace& workspace) { return entryKey(workspace, entry); },
        [this, entry] { comeTo(entry); });
}

void JournalList::showDay(QDate day)
{
    fetchAround([day](const Workspace& workspace) { return std::optional(endOfDay(workspace, day)); },
        [this, day] {
            for (const JournalLine& line : lines())
                if (line.date <= day || &line == &lines().last()) {
                    comeTo(line.uuid);
                    break;
                }
        });
}

void JournalList::leave()
{
    m_entry = {};
    leaveAll();
}

void JournalList::comeTo(const QUuid& entry)
{
    goTo(entry);
    const int row = rows().find(entry);
    if (row >= 0 && m_wantedOffset >= 0) {
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + visualRect(rows().index(row)).top() - m_wantedOffset);
        m_wantedOffset = -1;
    }
}

void JournalList::currentLine(const Row& row)
{
    if (isQuiet() || row.uuid == m_entry)
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
        [entries](const Workspace& workspace) {
            QList<JournalLine> lines;
            for (const Id<Entry> entry : entries)
                if (const auto line = journalLine(workspace, entry))
                    lines += *line;
            return lines;
        },
        [this](const QList<JournalLine>& found) {
            for (const JournalLine& line : found)
                for (qsizetype i = 0; i < lines().size(); ++i)
                    if (lines()[i].uuid == line.uuid && lines()[i].key == line.key)
                        replaceLine(i, line);
        });
}

void JournalList::reloaded()
{
    if (rows().find(m_entry) >= 0) {
        keepCurrent(m_entry);
    } else if (lines().isEmpty() && !m_entry.isNull()) {
        m_entry = {};
        Q_EMIT entryChosen({});
    }
}

} // namespace telemaco

// A window of a few hundred lines onto a list of any length, newest first. More is fetched when an
// end comes near; what is far away is let go of. A line or a place is shown without what lies
// between. What is read comes from core in stretches: `lines` (each with a `key` and a `uuid`), and
// whether there is more beyond the ends, `newer` and `older`.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/widgets/rowlist.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace telemaco {

template <class Stretch> class StretchList : public RowList {
public:
    using Line = typename decltype(Stretch::lines)::value_type;
    using Key = decltype(Line::key);

    static constexpr int pageSize
        = 40; // more than a screen of 1080 lines shows, with what lies near its ends
    static constexpr int mostLines = 240;

    // How core is asked, on its thread: `limit` lines before a key, after it, to both sides of it, and
    // from one key down to another.
    struct Reads {
        std::function<Stretch(const Workspace&, Key, int)> before{}, after{}, around{};
        std::function<Stretch(const Workspace&, Key, Key, int)> between{};
        Key oldest{}; // below all keys
        Key newest{}; // above all keys
    };

    StretchList(const PageContext& context, const Reads& reads, QWidget* parent)
        : RowList(Form::Pane, parent)
        , m_context(context)
        , m_reads(reads)
    {
        setLayoutMode(SinglePass); // the window is small, and its place must be known at once
        connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { fetchNearEnds(); });
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fetchNearEnds(); });
    }

    bool hasNewer() const { return m_newer; }
    bool hasOlder() const { return m_older; }

    void showNewest() // and make it current
    {
        fetchEnd(m_reads.newest, m_reads.before, [this] { goTo(m_lines.first().uuid); });
    }
    void showOldest()
    {
        fetchEnd(m_reads.oldest, m_reads.after, [this] { goTo(m_lines.last().uuid); });
    }

protected:
    using Fetch = std::function<Stretch(const Workspace&)>;
    using Take = std::function<void(const Stretch&)>;

    virtual Row rowOf(const Line& line, const Line* above) const = 0;
    virtual void filled() { } // what was fetched is there
    virtual void reloaded() { } // the same stretch was read again
    virtual QUuid chosen() const { return current().uuid; } // the line that stays current

    const QList<Line>& lines() const { return m_lines; }
    bool isFetching() const { return m_fetching; }
    bool isQuiet() const { return m_quiet; } // no choice of the person's moves what is current

    // What is on its way already goes nowhere.
    void fetch(Fetch work, Take take)
    {
        m_fetching = true;
        const int asked = ++m_asked;
        m_context.courier->ask(
            this, [work = std::move(work)](const Workspace& workspace) { return work(workspace); },
            [this, asked, take = std::move(take)](const Stretch& found) {
                if (asked != m_asked)
                    return;
                m_fetching = false;
                take(found);
                filled();
                if (m_stale)
                    reload();
                else
                    fetchNearEnds();
            });
    }

    // Around a place that is worked out there; without one, the newest. `then` chooses the line.
    void fetchAround(std::function<std::optional<Key>(const Workspace&)> place, std::function<void()> then)
    {
        fetch(
            [place = std::move(place), reads = m_reads](const Workspace& workspace) {
                const auto key = place(workspace);
                return key ? reads.around(workspace, *key, pageSize)
                           : reads.before(workspace, reads.newest, pageSize);
            },
            [this, then = std::move(then), left = m_left](const Stretch& found) {
                take(found);
                if (!found.lines.isEmpty() && left == m_left)
                    then();
            });
    }

    // Other lines are wanted than before: what is there goes, unread.
    void setReads(const Reads& reads)
    {
        m_reads = reads;
        m_newer = m_older = m_stale = false;
        m_fetching = false;
        ++m_asked;
        const QScopedValueRollback quiet(m_quiet, true);
        m_lines.clear();
        rows().setRows({});
    }

    void goTo(const QUuid& line)
    {
        if (const int row = rows().find(line); row >= 0)
            select(row);
    }

    void leaveAll() // nothing is current, nor becomes so by what is on its way
    {
        ++m_left;
        const QScopedValueRollback quiet(m_quiet, true);
        setCurrentIndex({});
        clearSelection();
    }

    void keepCurrent(const QUuid& line)
    {
        const QScopedValueRollback quiet(m_quiet, true);
        if (current().uuid != line)
            setCurrentIndex(rows().index(rows().find(line)));
    }

    void replaceLine(qsizetype at, const Line& line)
    {
        m_lines[at] = line;
        rows().replace(static_cast<int>(at), rowOf(line, at > 0 ? &m_lines[at - 1] : nullptr));
    }

    // The same stretch again: while one answer is on its way, the next waits for it.
    void reload()
    {
        m_stale = m_fetching;
        if (m_fetching)
            return;
        const Key first = m_newer && !m_lines.isEmpty() ? m_lines.first().key : m_reads.newest;
        const Key last = m_older && !m_lines.isEmpty() ? m_lines.last().key : m_reads.oldest;
        const int limit = qBound(pageSize, static_cast<int>(m_lines.size()) + 20, mostLines);
        fetch([first, last, limit, reads = m_reads](
                  const Workspace& w) { return reads.between(w, first, last, limit); },
            [this](const Stretch& found) {
                take(found);
                reloaded();
            });
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool plain = event->modifiers() == Qt::NoModifier;
        if (plain && event->key() == Qt::Key_Home && m_newer)
            showNewest();
        else if (plain && event->key() == Qt::Key_End && m_older)
            showOldest();
        else
            RowList::keyPressEvent(event);
    }

private:
    static constexpr int nearAnEnd = 800; // pixels

    template <class Read> void fetchEnd(Key end, Read read, std::function<void()> then)
    {
        fetch([end, read](const Workspace& workspace) { return read(workspace, end, pageSize); },
            [this, end, then = std::move(then), left = m_left](Stretch found) {
                (end == m_reads.newest ? found.newer : found.older) = false;
                take(found);
                if (!m_lines.isEmpty() && left == m_left)
                    then();
            });
    }

    void take(const Stretch& found)
    {
        m_newer = found.newer;
        m_older = found.older;
        put(found.lines);
    }

    // Puts other lines into the window without moving what the person looks at.
    void put(const QList<Line>& lines)
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

    void trim(bool top)
    {
        const qsizetype over = m_lines.size() - mostLines;
        if (over <= 0)
            return;
        const QScopedValueRollback quiet(m_quiet, true);
        const QUuid line = chosen();
        const bool wasThere = rows().find(line) >= 0;
        put(top ? m_lines.sliced(over) : m_lines.first(mostLines));
        (top ? m_newer : m_older) = true;
        if (wasThere && rows().find(line) < 0) {
            setCurrentIndex({});
            clearSelection();
        }
    }

    void fetchNearEnds()
    {
        if (m_fetching || m_lines.isEmpty())
            return;
        const QScrollBar* bar = verticalScrollBar();
        if (m_older && bar->maximum() - bar->value() < nearAnEnd) {
            fetch([last = m_lines.last().key, read = m_reads.before](
                      const Workspace& w) { return read(w, last, pageSize); },
                [this](const Stretch& found) {
                    m_older = found.older;
                    put(m_lines + found.lines);
                    trim(true);
                });
        } else if (m_newer && bar->value() < nearAnEnd) {
            fetch([first = m_lines.first().key, read = m_reads.after](
                      const Workspace& w) { return read(w, first, pageSize); },
                [this](const Stretch& found) {
                    m_newer = found.newer;
                    put(found.lines + m_lines);
                    trim(false);
                });
        }
    }

    PageContext m_context;
    Reads m_reads;
    QList<Line> m_lines;
    bool m_newer = false;
    bool m_older = false;
    int m_asked = 0; // answers to earlier questions are dropped
    int m_left = 0; // no line is gone to that was asked for before
    bool m_fetching = false;
    bool m_stale = false;
    bool m_quiet = false;
};

} // namespace telemaco

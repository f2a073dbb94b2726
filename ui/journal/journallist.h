// The days of the journal, newest first: a window of a few hundred lines onto a list of any
// length. More is fetched when an end comes near; what is far away is let go of. An entry or a
// day is shown without what lies between.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class JournalList : public RowList {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    static constexpr int mostLines = 500;

    explicit JournalList(const PageContext& context, QWidget* parent = nullptr);

    void showNewest(); // and make it current
    void showEntry(const QUuid& entry);
    void showDay(QDate day);
    void leave(); // no entry is current
    void refresh(const ChangeSet& changes);

    QUuid entry() const { return m_entry; }
    QList<ItemRef> selectedItems() const;
    bool hasNewer() const { return m_newer; }
    bool hasOlder() const { return m_older; }
    // How far the current line stands below the top, for coming back to the same view.
    int offset() const;
    void setOffset(int offset) { m_wantedOffset = offset; }

Q_SIGNALS:
    void entryChosen(const QUuid& entry); // the current line became another one; null: none is left
    void filled(bool anything);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Fetch = std::function<JournalStretch(const Workspace&)>;
    using Take = std::function<void(JournalStretch)>;

    void fetch(Fetch work, Take take);
    void around(std::function<std::optional<EntryKey>(const Workspace&)> key, const QUuid& entry);
    void fetchNearEnds();
    void reload();
    void refreshLines(const QList<Id<Entry>>& entries);
    void put(const QList<JournalLine>& lines);
    void trim(bool top);
    void goTo(const QUuid& entry);
    void currentLine(const Row& row);

    PageContext m_context;
    QList<JournalLine> m_lines;
    QUuid m_entry;
    bool m_newer = false;
    bool m_older = false;
    int m_asked = 0; // answers to earlier questions are dropped
    bool m_fetching = false;
    bool m_stale = false;
    bool m_quiet = false;
    int m_wantedOffset = -1;
};

} // namespace telemaco

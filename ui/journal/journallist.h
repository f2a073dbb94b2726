// The days of the journal, newest first, as a window onto a list of any length.
#pragma once

#include "core/workspace/journal.h"
#include "ui/widgets/stretchlist.h"

namespace telemaco {

class JournalList : public StretchList<JournalStretch> {
    Q_OBJECT

public:
    explicit JournalList(const PageContext& context, QWidget* parent = nullptr);

    void showEntry(const QUuid& entry);
    void showDay(QDate day);
    void leave(); // no entry is current
    void refresh(const ChangeSet& changes);

    QUuid entry() const { return m_entry; }
    QList<ItemRef> selectedItems() const;
    // How far the current line stands below the top, for coming back to the same view.
    int offset() const;
    void setOffset(int offset) { m_wantedOffset = offset; }

Q_SIGNALS:
    void entryChosen(const QUuid& entry); // the current line became another one; null: none is left
    void fetched(bool anything);

protected:
    Row rowOf(const JournalLine& line, const JournalLine* above) const override;
    void filled() override { Q_EMIT fetched(!lines().isEmpty()); }
    void reloaded() override;
    QUuid chosen() const override { return m_entry; }

private:
    void refreshLines(const QList<Id<Entry>>& entries);
    void comeTo(const QUuid& entry);
    void currentLine(const Row& row);

    PageContext m_context;
    QUuid m_entry;
    int m_wantedOffset = -1;
};

} // namespace telemaco

// What happened to one item: at the left each operation that changed it, newest first, at the right
// what it was and became; any version can be made to stand again, and that undone.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/history/shownhistory.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class HistoryView : public PageWidget {
    Q_OBJECT

public:
    explicit HistoryView(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override { return m_list; }
    QUuid item() const override { return m_uuid; }

private:
    void resizeEvent(QResizeEvent* event) override;
    QLayout* makeHead();
    QWidget* makeRight();
    void reload();
    void fetch();
    void showHead(const HistoryHead& head);
    void append(const HistoryPage& page);
    Row rowOf(const Version& version) const;
    const Version* current() const;
    void showCurrent();
    void restoreCurrent();

    PageContext m_context;
    QUuid m_uuid;
    HistoryHead m_head;
    HistoryPlace m_place;
    QList<Version> m_versions; // one for each row
    int m_loading = 0; // answers to an earlier question are passed over
    int m_showing = 0;
    TextLabel* m_title;
    QLabel* m_caption;
    RowList* m_list;
    Card* m_card = new Card;
    TextLabel* m_when;
    QLabel* m_who;
    DifferenceText* m_text;
    QPushButton* m_restore;
    QBoxLayout* m_both;
    QWidget* m_right;
};

} // namespace telemaco

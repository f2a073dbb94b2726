// What was deleted and is gone, newest first: to be brought back, or erased for good.
#pragma once

#include "core/workspace/deleted.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class DeletedView : public PageWidget {
    Q_OBJECT

public:
    explicit DeletedView(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override;
    QUuid item() const override { return m_list->current().uuid; }

private:
    QLayout* makeHead();
    void reload();
    void fetch();
    void show(const DeletedPage& page, bool first);
    Row rowOf(const DeletedItem& item) const;
    void updateButtons();
    void bringBack(const Row& row);
    void askToErase(const Row& row);

    PageContext m_context;
    DeletedPlace m_place;
    int m_loading = 0;
    QPushButton* m_history;
    QPushButton* m_erase;
    RowList* m_list;
    Card* m_card = new Card;
    EmptyState* m_empty;
};

} // namespace telemaco

// What one can do with all the items that are selected in a list: tag, link, share, delete, and
// what the page adds. Each is one step of undo.
#pragma once

#include "ui/widgets/itemchoices.h"

#include <QLabel>
#include <QWidget>

namespace telemaco {

class SelectionBar : public QWidget {
    Q_OBJECT

public:
    using Work = std::function<Result<ChangeSet>(Workspace&, const QList<ItemRef>&)>;

    explicit SelectionBar(const PageContext& context, QWidget* parent = nullptr);

    // In sight from two on: one item is where the list is, and has a page of its own. What one does
    // with them by name or key works with one, too.
    void setSelected(const QList<Row>& rows);
    void insert(QWidget* widget); // before Tag…
    // In the palette while something is selected: goals.tag, goals.link, goals.share, goals.delete.
    void addCommands(const QString& prefix);

    void ask(ItemChoices::Act act);
    void removeSelected();
    void perform(Work work); // on the selected items, and says what was done

private:
    QPushButton* addButton(const QString& words, const QString& accessibleName);

    PageContext m_context;
    QLabel* m_count;
    QPushButton* m_tag;
    QPushButton* m_link;
    QPushButton* m_share;
    QPushButton* m_delete;
    QList<ItemRef> m_items;
};

} // namespace telemaco

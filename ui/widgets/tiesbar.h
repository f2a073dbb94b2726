// What an item carries and is about, as chips with a field to add more, and whom it is shared with.
// A change is written at once, one step of undo each.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"

#include <QWidget>

namespace telemaco {

class ChipBar;
class Chooser;
class ShareButton;

class TiesBar : public QWidget {
    Q_OBJECT

public:
    TiesBar(const PageContext& context, const QString& title, QWidget* parent = nullptr);

    void show(ItemRef item, const ItemTies& ties);

private:
    using Work = std::function<Result<ChangeSet>(Workspace&, ItemRef)>;

    void perform(Work work);

    PageContext m_context;
    ShareButton* m_shared;
    Chooser* m_add;
    ChipBar* m_chips;
    ItemRef m_item{};
};

} // namespace telemaco

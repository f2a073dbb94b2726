// Says who may see an item, "only you" or names, and offers the person's relationships to change it.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"

#include <QPushButton>

namespace telemaco {

class ShareButton : public QPushButton {
    Q_OBJECT

public:
    explicit ShareButton(const PageContext& context, QWidget* parent = nullptr);

    void setShares(const QList<Choice>& shares);
    void setItem(ItemRef item) { m_item = item; } // what is shared

Q_SIGNALS:
    void shareAsked(telemaco::Id<telemaco::Relationship> with, bool on);

private:
    void offer();
    void popUp(const QList<Choice>& relationships);

    PageContext m_context;
    QList<Choice> m_shares;
    ItemRef m_item{};
};

} // namespace telemaco

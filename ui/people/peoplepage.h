// Everybody, by name. A name is enough to add somebody; several can be selected.
#pragma once

#include "core/workspace/people.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/selectionbar.h"

#include <functional>

namespace telemaco {

class PeoplePage : public PageWidget {
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext& context, QWidget* parent = nullptr);

    // Those that are there before the page was ever shown.
    static void addCommands(CommandRegistry& commands, std::function<PeoplePage*()> shown);

    void open(const Address& address) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    QWidget* firstFocus() override;

private:
    QLayout* makeHead();
    void reload();
    void fetch();
    void add();

    PageContext m_context;
    AddLine* m_name;
    RowList* m_list;
    Card* m_card = new Card;
    SelectionBar* m_bar;
    EmptyState* m_empty;
    std::optional<PersonLine> m_last;
    QUuid m_wanted; // to be selected once it is loaded
    int m_loading = 0; // answers to an older reload are dropped
};

} // namespace telemaco

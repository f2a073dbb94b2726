// Every command by name with its shortcut, made from the registry each time it is shown, so that it
// cannot be out of date. Enter does the chosen one.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class ShortcutsPage : public PageWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override { return m_list; }

private:
    PageContext m_context;
    RowList* m_list;
    QStringList m_ids; // of the rows
};

} // namespace telemaco

#include "ui/shell/shortcutspage.h"

#include "ui/shell/commandregistry.h"

#include <algorithm>

namespace telemaco {

ShortcutsPage::ShortcutsPage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_list(new RowList(RowList::Form::Pane))
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(headLine(tr("Shortcuts"), {}));
    column->addWidget(
        bodyLabel(tr("Everything that can be done, by name. Ctrl+K finds each of them while you type.")));
    auto* card = new Card;
    m_list->setAccessibleName(tr("Shortcuts"));
    card->add(m_list);
    column->addWidget(card, 1);
    connect(m_list, &RowList::opened, this, [this] {
        const int row = m_list->currentIndex().row();
        if (row >= 0 && row < m_ids.size())
            m_context.commands->run(m_ids[row]);
    });
}

void ShortcutsPage::open(const Address&)
{
    QList<Command> commands = m_context.commands->all();
    const auto before = [](const Command& a, const Command& b) {
        if (a.shortcut.isEmpty() != b.shortcut.isEmpty())
            return b.shortcut.isEmpty();
        return QString::localeAwareCompare(a.name, b.name) < 0;
    };
    std::stable_sort(commands.begin(), commands.end(), before);
    QList<Row> rows;
    m_ids.clear();
    bool without = false;
    for (const Command& command : std::as_const(commands)) {
        Row row;
        row.title = command.name;
        row.chip = command.shortcut.toString(QKeySequence::NativeText);
        if (rows.isEmpty())
            row.section = tr("With a shortcut");
        if (command.shortcut.isEmpty() && !std::exchange(without, true))
            row.section = tr("By name only");
        rows += row;
        m_ids += command.id;
    }
    m_list->rows().setRows(rows);
}

} // namespace telemaco

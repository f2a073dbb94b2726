#include "ui/shell/commandregistry.h"

namespace telemaco {

CommandRegistry::CommandRegistry(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

QAction* CommandRegistry::add(const Command& command)
{
    for (Command& known : m_commands)
        if (known.id == command.id) {
            known = command;
            m_actions[command.id]->setText(command.name);
            m_actions[command.id]->setShortcut(command.shortcut);
            return m_actions[command.id];
        }
    m_commands += command;
    auto* action = new QAction(command.name, this);
    action->setShortcut(command.shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, id = command.id] { run(id); });
    m_window->addAction(action);
    m_actions.insert(command.id, action);
    return action;
}

const Command* CommandRegistry::find(const QString& id) const
{
    for (const Command& command : m_commands)
        if (command.id == id)
            return &command;
    return nullptr;
}

QAction* CommandRegistry::action(const QString& id) const { return m_actions.value(id); }

void CommandRegistry::run(const QString& id)
{
    const Command* command = find(id);
    if (!command || !command->run || (command->enabled && !command->enabled()))
        return;
    const auto work = command->run; // the list may grow while it runs
    work();
}

QStringList CommandRegistry::conflicts() const
{
    QHash<QKeySequence, QString> taken;
    QStringList found;
    for (const Command& command : m_commands) {
        if (command.shortcut.isEmpty())
            continue;
        if (const QString other = taken.value(command.shortcut); !other.isEmpty())
            found += other + QStringLiteral(" = ") + command.id;
        taken.insert(command.shortcut, command.id);
    }
    return found;
}

} // namespace telemaco

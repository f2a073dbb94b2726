// Every action of the program by name. Features meet here and nowhere else: one asks for a page or
// runs a command, and need not know who answers.
#pragma once

#include "ui/widgets/page.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <functional>

namespace telemaco {

struct Command {
    QString id{}; // "journal.new"; stays the same for ever
    QString name{}; // as a person reads it in the palette
    QString icon{};
    QKeySequence shortcut{};
    std::function<void()> run{};
    std::function<bool()> enabled{}; // none: always
};

class CommandRegistry : public QObject {
    Q_OBJECT

public:
    // Shortcuts work in the whole of `window`.
    explicit CommandRegistry(QWidget* window);

    // A command with the id of an earlier one takes its place.
    QAction* add(const Command& command);
    const QList<Command>& all() const { return m_commands; }
    const Command* find(const QString& id) const;
    QAction* action(const QString& id) const;
    void run(const QString& id);
    QStringList conflicts() const; // ids that share a shortcut

    void go(const Address& address) { Q_EMIT asked(address); }
    // A remark at the foot of the window, with an action if there is one ("Deleted · Undo").
    void tell(const QString& remark, const QString& command = {}) { Q_EMIT told(remark, command); }

Q_SIGNALS:
    void asked(const telemaco::Address& address);
    void told(const QString& remark, const QString& command);

private:
    QWidget* m_window;
    QList<Command> m_commands;
    QHash<QString, QAction*> m_actions;
};

} // namespace telemaco

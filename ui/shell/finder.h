// One field for actions and results (Ctrl+K): what can be done comes from the command registry,
// what was written from a source that answers while one types. Enter goes there, Esc closes.
#pragma once

#include "ui/shell/commandregistry.h"
#include "ui/widgets/rowlist.h"

#include <QPointer>

class QSettings;

namespace telemaco {

// Where results come from. A new start() overtakes the one before.
class ResultSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start(const QString& query, int limit) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    // What has been found so far for the query started last; the rows of an earlier signal of the
    // same query come first again.
    void found(const QString& query, const QList<telemaco::Row>& rows, bool complete);
};

class Finder : public QFrame {
    Q_OBJECT

public:
    // What was run last comes first, also at the next start: `settings` keeps a few of them.
    Finder(CommandRegistry& commands, ResultSource* results, QSettings& settings, QWidget* window);

    void popUp(const QString& text = {});

Q_SIGNALS:
    // A result was chosen; `words` are what was looked for.
    void resultChosen(const telemaco::Row& row, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look(const QString& text);
    void fill(int current);
    void fit();
    void choose(const Row& row);
    void close();
    QList<Row> matchingCommands(const QString& text) const;

    CommandRegistry& m_commands;
    QSettings& m_settings;
    ResultSource* m_results;
    QLineEdit* m_field;
    RowList* m_list;
    QLabel* m_nothing;
    QList<Row> m_found;
    QString m_query;
    QStringList m_recent;
    QPointer<QWidget> m_before; // had the keyboard when this was opened
};

} // namespace telemaco

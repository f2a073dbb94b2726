// The backups of the workspace: the rule, the folder, one by hand, and the list of those that are
// there, each of which can take the workspace's place.
#pragma once

#include "ui/data/backups.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace telemaco {

class RowList;
struct Row;

class BackupsBox : public QWidget {
    Q_OBJECT

public:
    explicit BackupsBox(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    void addRule(QVBoxLayout* column);
    void addFolder(QVBoxLayout* column);
    void addMaking(QVBoxLayout* column);
    void addList(QVBoxLayout* column);
    void chooseFolder();
    void showState();
    void show(const QList<Backup>& backups);
    const Backup* backupOf(const Row& row) const;
    void askRestore(const Row& row);
    void askRemove(const QList<Row>& rows);

    PageContext m_context;
    ChoiceField* m_rule;
    LineField* m_folder;
    QPushButton* m_own;
    QPushButton* m_now;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_said;
    RowList* m_list;
    QList<Backup> m_shown;
    bool m_wasRunning = false;
};

} // namespace telemaco

// The first page of a new workspace: three doors, and nothing asked that is not needed yet. Where none
// could be opened the doors are shut: one is opened, made, or brought back from a backup.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

namespace telemaco {

class WelcomePage : public ScrollPage {
    Q_OBJECT

public:
    explicit WelcomePage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override { return m_write->isEnabled() ? m_write : m_openFile; }

private:
    Card* door(const QString& title, const QString& text, QWidget* control, QPushButton* button);
    void addRow(const QString& caption, const QList<QPushButton*>& buttons);
    void runs(QPushButton* button, const char* command);
    void addMenteesFromField();
    void addMentorFromField();
    void showRelationship(const Result<Id<Relationship>>& made);

    PageContext m_context;
    QPushButton* m_write;
    TextField* m_mentees;
    QLineEdit* m_mentor;
    QPushButton* m_import;
    QPushButton* m_openFile;
    QPushButton* m_new;
    QPushButton* m_backups;
    QBoxLayout* m_doors;
};

} // namespace telemaco

// The first page of a new workspace: three doors, and nothing asked that is not needed yet.
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
    QWidget* firstFocus() override { return m_write; }

private:
    Card* door(const QString& title, const QString& text, QWidget* control, QPushButton* button);
    void addMenteesFromField();
    void addMentorFromField();
    void showRelationship(const Result<Id<Relationship>>& made);

    PageContext m_context;
    QPushButton* m_write;
    TextField* m_mentees;
    QLineEdit* m_mentor;
    QBoxLayout* m_doors;
};

} // namespace telemaco

// The same person twice? Names the other one, shows what would stay and what comes along, lets the
// person choose who stays, and merges the two: one operation, one undo.
#pragma once

#include "core/workspace/peoplemerge.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"

#include <QLabel>

class QPushButton;
class QVBoxLayout;

namespace telemaco {

class MergeBox : public QWidget {
    Q_OBJECT

public:
    explicit MergeBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const Person& person, const QStringList& otherNames);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPreview();
    void lookUp(); // the other one, by the name that was written
    void preview(Id<Person> keep, Id<Person> gone);
    void showPreview(const PeopleMerge& merge);
    void offerWhoStays();
    QString comesAlong() const;
    void merge();
    void cancel();

    PageContext m_context;
    Person m_person;
    PeopleMerge m_merge;
    QLineEdit* m_name;
    QPushButton* m_compare;
    QWidget* m_preview;
    ChoiceField* m_stays;
    QVBoxLayout* m_fields;
    QLabel* m_along;
    QPushButton* m_do;
    QPushButton* m_cancel;
};

} // namespace telemaco

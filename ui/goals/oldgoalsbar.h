// What can become of goals that were overdue already when they came: kept without a date, given a
// new date, let go, or reached. The first letter of each does it from within the list.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/row.h"

#include <QPushButton>

namespace telemaco {

class OldGoalsBar : public QWidget {
    Q_OBJECT

public:
    explicit OldGoalsBar(const PageContext& context, QWidget* parent = nullptr);

    void setSelected(const QList<Row>& rows) { m_rows = rows; }
    bool press(int key); // true: it was one of the letters

Q_SIGNALS:
    void done(); // back to the list

private:
    void addAct(const QString& words, const QString& name, std::function<void()> act);
    void change(const QString& said, std::function<void(Goal&)> how);

    PageContext m_context;
    QHash<int, QPushButton*> m_letters;
    DateField* m_date;
    QList<Row> m_rows;
};

} // namespace telemaco

// Progress as a number: its unit, from where to where, and the check-ins with their line over time.
// A new check-in needs its value only; the day is today unless another one is written.
#pragma once

#include "core/insight/goaldetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class ProgressChart;

class CheckInsBox : public Card {
    Q_OBJECT

public:
    explicit CheckInsBox(const PageContext& context, QWidget* parent = nullptr);

    void show(const GoalDetails& details);
    void beginNew(); // the keyboard goes to the value of a new one

private:
    QLayout* makeMeasure();
    QLayout* makeNew();
    void showChart(const GoalDetails& details);
    void addCheckIn();
    void edit(const Row& row);

    PageContext m_context;
    Id<Goal> m_goal;
    QList<CheckIn> m_checkIns;
    LineField* m_unit;
    NumberField* m_from;
    NumberField* m_to;
    ProgressChart* m_chart;
    NumberField* m_value;
    DateField* m_date;
    LineField* m_comment;
    QPushButton* m_add;
    RowList* m_list;
    Id<CheckIn> m_edited; // none: a new one is being written
};

} // namespace telemaco

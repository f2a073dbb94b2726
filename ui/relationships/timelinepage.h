// The line of a relationship: what happened between the two, by month, all of it or one kind alone.
// A day or a year is gone to without what lies between. In the discreet view it is read anew without
// what is only mine.
#pragma once

#include "core/insight/timeline.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pieces.h"

namespace telemaco {

class RelationshipTabs;
class TimelineList;

class TimelinePage : public PageWidget {
    Q_OBJECT

public:
    explicit TimelinePage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override;
    bool setDiscreet(bool discreet) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    QHBoxLayout* makeHead();
    QHBoxLayout* makeTools();
    void addCommands();
    void refresh();
    void show(const std::optional<TimelineFrame>& frame);
    void showYears();
    void showLine();
    void follow(const ChangeSet& changes);
    void goToDay(QDate day);

    PageContext m_context;
    QUuid m_uuid;
    std::optional<TimelineFrame> m_frame;
    QUuid m_shown; // whose line the list has
    bool m_discreet = false;
    bool m_stale = false;
    AvatarLabel* m_avatar;
    TextLabel* m_title;
    QLabel* m_said = bodyLabel();
    RelationshipTabs* m_tabs;
    QWidget* m_tools;
    ChoiceField* m_kind;
    DateField* m_day;
    QHBoxLayout* m_years;
    Card* m_card;
    TimelineList* m_list;
    EmptyState* m_empty;
    EmptyState* m_none; // of the kind asked for
    EmptyState* m_gone;
};

} // namespace telemaco

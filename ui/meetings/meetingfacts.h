// When and where a meeting is, edited in place.
#pragma once

#include "core/domain/entities.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/page.h"

namespace telemaco {

class MeetingFacts : public Card {
    Q_OBJECT

public:
    explicit MeetingFacts(const PageContext& context, QWidget* parent = nullptr);

    void show(const Meeting& meeting);

private:
    void keep(std::function<void(Meeting&)> how);

    PageContext m_context;
    Id<Meeting> m_id;
    MomentField* m_when;
    NumberField* m_minutes;
    ChoiceField* m_channel;
    LineField* m_place;
};

} // namespace telemaco

#include "ui/meetings/heldbox.h"

#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/meetingrow.h"

namespace telemaco {

HeldBox::HeldBox(const PageContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_sentence(new LineField(tr("Closing sentence"), tr("One sentence to begin with next time")))
    , m_activities(captionLabel())
    , m_next(new QPushButton)
{
    column()->setContentsMargins(8, 8, 16, 8);
    m_sentence->setObjectName(QStringLiteral("heldClosing"));
    m_sentence->keepBy(context);
    m_next->setObjectName(QStringLiteral("nextMeeting"));
    m_activities->setContentsMargins(9, 0, 0, 0); // in line with the words of the field
    auto* words = new QWidget;
    auto* both = new QVBoxLayout(words);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(2);
    both->addWidget(m_sentence);
    both->addWidget(m_activities);
    words->setMinimumWidth(withText(240));
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* line = new Flow;
    line->addWidget(words);
    line->addWidget(m_next);
    column()->addLayout(line);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("meeting"), m_nextUuid, {}});
    });
    hide();
}

void HeldBox::show(const MeetingDetails& details)
{
    const Meeting& meeting = details.meeting;
    setVisible(meeting.state == MeetingState::Held);
    if (meeting.state != MeetingState::Held)
        return;
    m_sentence->show({Kind::Meeting, meeting.id.value}, "closing", meeting.closing);
    QStringList activities;
    for (const QString& activity : meeting.activities)
        activities += Words::activity(activity);
    m_activities->setText(activities.join(QStringLiteral(" · ")));
    m_activities->setVisible(!activities.isEmpty());
    m_next->setVisible(details.next.has_value());
    if (!details.next)
        return;
    m_nextUuid = details.next->uuid;
    m_next->setText(tr("Next: %1", "the next meeting")
                        .arg(MeetingWords::day(details.next->date, m_context.clock->today())));
}

} // namespace telemaco

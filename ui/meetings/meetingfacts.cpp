#include "ui/meetings/meetingfacts.h"

#include "ui/data/itemedit.h"
#include "ui/language/words.h"

namespace telemaco {

static constexpr int nameWidth = 80; // the column is narrow
static constexpr int longest = 7 * 24 * 60;

MeetingFacts::MeetingFacts(const PageContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_when(new MomentField(tr("When")))
    , m_minutes(new NumberField(tr("How long, in minutes"), tr("not said")))
    , m_channel(new ChoiceField(tr("Channel")))
    , m_place(new LineField(tr("Place"), tr("A room, or an address to call")))
{
    column()->setContentsMargins(16, 8, 16, 8);
    m_when->setCompact();
    m_when->setObjectName(QStringLiteral("when"));
    m_minutes->setRange(0, longest);
    m_minutes->setUnit(tr("min"));
    m_channel->add(tr("not said"), -1);
    for (Channel channel :
        {Channel::Video, Channel::InPerson, Channel::Call, Channel::Message, Channel::Email, Channel::Other})
        m_channel->add(Words::of(channel), static_cast<int>(channel));
    addFieldRow(column(), tr("When"), m_when, nameWidth);
    addFieldRow(column(), tr("How long"), m_minutes, nameWidth);
    addFieldRow(column(), tr("Channel"), m_channel, nameWidth);
    addFieldRow(column(), tr("Place"), m_place, nameWidth);
    m_when->setTimeStays();
    connect(m_when, &MomentField::timeEdited, this, [this](QDate date, QTime time) {
        keep([date, time](Meeting& meeting) {
            meeting.date = date;
            meeting.time = time;
        });
    });
    m_minutes->setWhole();
    m_minutes->keepBy(m_context);
    m_place->keepBy(m_context);
    connect(m_channel, &ChoiceField::chosen, this, [this](const QVariant& channel) {
        keep([number = channel.toInt()](Meeting& meeting) {
            meeting.channel = number < 0 ? std::nullopt : std::optional(static_cast<Channel>(number));
        });
    });
}

void MeetingFacts::keep(std::function<void(Meeting&)> how)
{
    editItem<Meeting>(m_context, this, m_id, std::move(how));
}

void MeetingFacts::show(const Meeting& meeting)
{
    m_id = meeting.id;
    m_when->setToday(m_context.clock->today());
    m_when->setTime(meeting.date, meeting.time);
    const ItemRef item{Kind::Meeting, meeting.id.value};
    m_minutes->show(
        item, "minutes", meeting.minutes ? std::optional<double>(*meeting.minutes) : std::nullopt);
    m_channel->setValue(meeting.channel ? static_cast<int>(*meeting.channel) : -1);
    m_place->show(item, "place", meeting.place);
}

} // namespace telemaco

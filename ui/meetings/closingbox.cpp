#include "ui/meetings/closingbox.h"

#include "core/domain/activities.h"
#include "ui/language/words.h"
#include "ui/widgets/flow.h"

#include <QKeyEvent>

namespace telemaco {

static constexpr int longest = 7 * 24 * 60;

ClosingBox::ClosingBox(const PageContext& context, QWidget* parent)
    : Card(parent)
    , m_clock(*context.clock)
    , m_sentence(new LineField(tr("Closing sentence"), tr("One sentence to begin with next time")))
    , m_minutes(new NumberField(tr("Minutes it took"), tr("not said")))
    , m_own(new ListField(tr("Another activity"), tr("Something else…")))
    , m_plan(new QCheckBox(tr("Next meeting")))
    , m_next(new MomentField(tr("When the next meeting is")))
{
    column()->setContentsMargins(16, 12, 16, 16);
    column()->setSpacing(8);
    column()->addWidget(new TextLabel(TextSize::Section, tr("Close the meeting")));
    m_sentence->setObjectName(QStringLiteral("closing"));
    m_sentence->setFramed();
    m_sentence->keepBy(context);
    m_minutes->setRange(0, longest);
    m_minutes->setUnit(tr("min"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setFramed();
    m_minutes->setMaximumWidth(withText(120));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_minutes);
    column()->addLayout(row);
    buildActivities();
    column()->addLayout(makeNext());
    column()->addLayout(makeButtons());
    connect(m_sentence, &QLineEdit::returnPressed, this, &ClosingBox::answer);
    hide();
}

void ClosingBox::buildActivities()
{
    auto* box = new QWidget;
    auto* flow = new Flow(box);
    int at = 0;
    for (const char* name : activityNames) {
        auto* button = new QPushButton(Words::activity(QString::fromLatin1(name)));
        button->setCheckable(true);
        button->setProperty("small", true);
        button->setAccessibleName(tr("Activity: %1").arg(button->text()));
        button->setProperty("activity", QString::fromLatin1(name));
        m_eight += button;
        flow->insert(at++, button);
    }
    column()->addWidget(captionLabel(tr("What you did together")));
    column()->addWidget(box);
    column()->addWidget(m_own);
}

QHBoxLayout* ClosingBox::makeNext()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_plan->setObjectName(QStringLiteral("planNext"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setFramed();
    m_next->setTimeStays();
    row->addWidget(m_plan);
    row->addWidget(m_next, 1);
    connect(m_plan, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
    connect(m_next, &MomentField::timeEdited, this, [this](QDate date, QTime time) {
        m_proposed.date = date;
        m_proposed.time = time;
    });
    return row;
}

QHBoxLayout* ClosingBox::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* held = new QPushButton(tr("It was held"));
    held->setObjectName(QStringLiteral("held"));
    makePrimary(held);
    auto* notYet = new QPushButton(tr("Not yet"));
    notYet->setProperty("flat", true);
    row->addWidget(held);
    row->addWidget(notYet);
    row->addStretch();
    connect(held, &QPushButton::clicked, this, &ClosingBox::answer);
    connect(notYet, &QPushButton::clicked, this, &QWidget::hide);
    return row;
}

void ClosingBox::showActivities(const QStringList& names)
{
    QStringList own = names;
    for (QPushButton* button : std::as_const(m_eight)) {
        const QString name = button->property("activity").toString();
        button->setChecked(names.contains(name));
        own.removeAll(name);
    }
    m_own->setValue(own);
}

QStringList ClosingBox::activities() const
{
    QStringList names;
    for (const QPushButton* button : m_eight)
        if (button->isChecked())
            names += button->property("activity").toString();
    return names + m_own->value();
}

void ClosingBox::ask(const MeetingDetails& details)
{
    const Meeting& meeting = details.meeting;
    m_sentence->show({Kind::Meeting, meeting.id.value}, "closing", meeting.closing);
    std::optional<double> minutes;
    if (const auto said = clockMinutes(meeting, m_clock.now()))
        minutes = *said;
    else if (meeting.minutes)
        minutes = *meeting.minutes;
    m_minutes->setNumber(minutes);
    showActivities(meeting.activities);
    m_proposed = details.proposed;
    m_next->setToday(m_clock.today());
    m_next->setTime(m_proposed.date, m_proposed.time);
    m_plan->setChecked(true);
    show();
    m_sentence->setFocus(Qt::OtherFocusReason);
}

void ClosingBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

void ClosingBox::answer()
{
    m_sentence->commit();
    m_minutes->commit();
    m_next->commit();
    Closing closing;
    closing.sentence = m_sentence->text();
    if (const auto minutes = m_minutes->number())
        closing.minutes = static_cast<int>(*minutes);
    closing.activities = activities();
    if (m_plan->isChecked())
        closing.next = m_proposed;
    hide();
    Q_EMIT answered(closing);
}

} // namespace telemaco

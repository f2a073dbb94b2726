#include "ui/meetings/calloffbox.h"

#include "ui/widgets/flow.h"

#include <QKeyEvent>

namespace telemaco {

CallOffBox::CallOffBox(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel(TextSize::Section))
    , m_by(new ChoiceField(tr("Who called it off")))
    , m_why(new QLineEdit)
    , m_yes(new QPushButton)
{
    column()->setContentsMargins(16, 12, 16, 12);
    column()->setSpacing(8);
    column()->addWidget(m_title);
    m_by->setFramed();
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Why it did not take place"));
    m_why->setPlaceholderText(tr("Why, if you like to say it"));
    auto* row = new Flow;
    m_why->setMinimumWidth(withText(200));
    row->addWidget(m_by);
    row->addWidget(m_why);
    m_yes->setObjectName(QStringLiteral("callOff"));
    auto* no = new QPushButton(tr("It stays planned"));
    no->setProperty("flat", true);
    row->addWidget(m_yes);
    row->addWidget(no);
    column()->addLayout(row);
    connect(m_yes, &QPushButton::clicked, this, &CallOffBox::answer);
    connect(m_why, &QLineEdit::returnPressed, this, &CallOffBox::answer);
    connect(no, &QPushButton::clicked, this, &CallOffBox::stay);
    hide();
}

void CallOffBox::ask(MeetingState how, const QString& other, Side mySide)
{
    m_how = how;
    const bool cancelled = how == MeetingState::Cancelled;
    m_title->setText(cancelled ? tr("Who called the meeting off?") : tr("Who could not make it?"));
    m_yes->setText(cancelled ? tr("It is called off") : tr("It did not take place"));
    const Side theirs = mySide == Side::Mentor ? Side::Mentee : Side::Mentor;
    m_by->clear();
    m_by->add(tr("not said"), -1);
    m_by->add(other, static_cast<int>(theirs));
    m_by->add(tr("me"), static_cast<int>(mySide));
    m_why->clear();
    m_before = window()->focusWidget();
    show();
    m_why->setFocus(Qt::OtherFocusReason);
}

void CallOffBox::stay()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CallOffBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        stay();
    else
        Card::keyPressEvent(event);
}

void CallOffBox::answer()
{
    std::optional<Side> by;
    if (const int side = m_by->currentData().toInt(); side >= 0)
        by = static_cast<Side>(side);
    hide();
    Q_EMIT answered(m_how, by, m_why->text());
}

} // namespace telemaco

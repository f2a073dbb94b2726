#include "ui/meetings/calloffbox.h"

#include "ui/widgets/flow.h"

namespace telemaco {

CallOffBox::CallOffBox(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel(TextSize::Section))
    , m_by(new ChoiceField(tr("Who called it off")))
    , m_why(new QLineEdit)
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
    auto* keep = new QPushButton(tr("Keep it so"));
    auto* no = new QPushButton(tr("No"));
    no->setAccessibleName(tr("It stays planned"));
    no->setProperty("flat", true);
    row->addWidget(keep);
    row->addWidget(no);
    column()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &CallOffBox::answer);
    connect(m_why, &QLineEdit::returnPressed, this, &CallOffBox::answer);
    connect(no, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void CallOffBox::ask(MeetingState how, const QString& other, Side mySide)
{
    m_how = how;
    m_title->setText(how == MeetingState::Cancelled ? tr("The meeting is called off")
                                                    : tr("The meeting did not take place"));
    const Side theirs = mySide == Side::Mentor ? Side::Mentee : Side::Mentor;
    m_by->clear();
    m_by->add(tr("nobody in particular"), -1);
    m_by->add(other, static_cast<int>(theirs));
    m_by->add(tr("me"), static_cast<int>(mySide));
    m_why->clear();
    show();
    m_why->setFocus(Qt::OtherFocusReason);
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

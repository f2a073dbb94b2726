#include "ui/today/quietcard.h"

#include "ui/language/words.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/pieces.h"

#include <QGridLayout>

namespace telemaco {

QuietCard::QuietCard(const Quiet& quiet, Channel usual, QWidget* parent)
    : Card(parent)
    , m_quiet(quiet)
    , m_touch(new QPushButton(tr("In touch today")))
    , m_channel(new ChoiceField(tr("How you were in touch with %1").arg(quiet.name)))
{
    auto* head = new QGridLayout;
    head->setContentsMargins(16, 12, 16, 0);
    head->setHorizontalSpacing(12);
    head->setVerticalSpacing(4);
    head->setColumnStretch(1, 1);
    column()->addLayout(head);
    fillHead(head);
    column()->addLayout(makeButtons(usual));
    // Last for Tab, but beside the name, where there is room also in a narrow column.
    auto* later = new QPushButton(tr("Not now"));
    later->setAccessibleName(tr("Not now: %1").arg(quiet.name));
    later->setProperty("flat", true);
    later->setProperty("small", true);
    connect(later, &QPushButton::clicked, this, &QuietCard::hidden);
    head->addWidget(later, 0, 2);
}

void QuietCard::fillHead(QGridLayout* head)
{
    auto* avatar = new AvatarLabel(32);
    avatar->setName(m_quiet.name);
    head->addWidget(avatar, 0, 0, 2, 1, Qt::AlignTop);
    auto* name = new TextLabel(TextSize::Body, m_quiet.name);
    QFont font = name->font();
    font.setWeight(QFont::Medium);
    name->setFont(font);
    name->setWordWrap(true);
    head->addWidget(name, 0, 1);
    auto* fact = bodyLabel(TodayWords::quiet(m_quiet));
    fact->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(fact, 1, 1, 1, 2);
}

QLayout* QuietCard::makeButtons(Channel usual)
{
    auto* buttons = new Flow;
    buttons->setContentsMargins(16, 12, 16, 12);
    m_touch->setObjectName(QStringLiteral("inTouch"));
    m_touch->setAccessibleName(tr("In touch with %1 today").arg(m_quiet.name));
    connect(m_touch, &QPushButton::clicked, this, [this] { Q_EMIT touched(channel()); });
    buttons->addWidget(m_touch);
    for (Channel one :
        {Channel::Message, Channel::Call, Channel::Email, Channel::Video, Channel::InPerson, Channel::Other})
        m_channel->add(Words::of(one), static_cast<int>(one));
    m_channel->setFramed();
    m_channel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_channel->setMinimumWidth(withText(96));
    m_channel->setMaximumWidth(withText(160));
    m_channel->setValue(static_cast<int>(usual));
    buttons->addWidget(m_channel);
    return buttons;
}

Channel QuietCard::channel() const { return static_cast<Channel>(m_channel->currentData().toInt()); }

} // namespace telemaco

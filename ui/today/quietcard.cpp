#include "ui/today/quietcard.h"

#include "ui/language/words.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/pieces.h"

namespace telemaco {

QuietCard::QuietCard(const Quiet& quiet, Channel usual, QWidget* parent)
    : Card(parent)
    , m_quiet(quiet)
    , m_touch(new QPushButton(tr("In touch today")))
    , m_channel(new ChoiceField(tr("How you were in touch with %1").arg(quiet.name)))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 0);
    row->setSpacing(12);
    auto* avatar = new AvatarLabel(32);
    avatar->setName(quiet.name);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* name = new TextLabel(TextSize::Body, quiet.name);
    QFont font = name->font();
    font.setWeight(QFont::Medium);
    name->setFont(font);
    name->setWordWrap(true);
    words->addWidget(name);
    auto* fact = bodyLabel(TodayWords::quiet(quiet));
    fact->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(fact);
    row->addLayout(words, 1);
    column()->addLayout(row);
    column()->addLayout(makeButtons(usual));
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
    auto* later = new QPushButton(tr("Not now"));
    later->setAccessibleName(tr("Not now: %1").arg(m_quiet.name));
    connect(later, &QPushButton::clicked, this, &QuietCard::hidden);
    buttons->addWidget(later);
    return buttons;
}

Channel QuietCard::channel() const { return static_cast<Channel>(m_channel->currentData().toInt()); }

} // namespace telemaco

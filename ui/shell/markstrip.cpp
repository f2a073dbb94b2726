#include "ui/shell/markstrip.h"

#include "ui/theme/colours.h"
#include "ui/widgets/flow.h"

#include <QPainter>

namespace telemaco {

MarkStrip::MarkStrip(CommandRegistry& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_line(new Flow(this))
    , m_words(bodyLabel())
{
    m_line->setContentsMargins(pageMargin, 6, pageMargin, 6);
    m_words->setMinimumWidth(withText(350)); // else large buttons leave it a word a line
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_line->addWidget(m_words);
    hide();
}

void MarkStrip::setMark(const QString& words, const QList<Offer>& offers)
{
    for (QPushButton* button : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    m_words->setText(words);
    for (const auto& [command, said] : offers) {
        auto* button = new QPushButton(said);
        button->setAccessibleName(m_commands.action(command)->text());
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, id = command] { m_commands.run(id); });
        m_line->addWidget(button);
        m_buttons += button;
    }
    setVisible(!words.isEmpty());
}

void MarkStrip::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace telemaco

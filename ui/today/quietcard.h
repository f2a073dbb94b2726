// Somebody who has not been heard from: the fact, and what one can do about it with one key.
#pragma once

#include "core/insight/today.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

class QGridLayout;

namespace telemaco {

class QuietCard : public Card {
    Q_OBJECT

public:
    QuietCard(const Quiet& quiet, Channel usual, QWidget* parent = nullptr);

    const Quiet& quiet() const { return m_quiet; }
    Channel channel() const;
    QPushButton* touchButton() const { return m_touch; }

Q_SIGNALS:
    void touched(telemaco::Channel channel);
    void hidden(); // not now

private:
    void fillHead(QGridLayout* head);
    QLayout* makeButtons(Channel usual);

    Quiet m_quiet;
    QPushButton* m_touch;
    ChoiceField* m_channel;
};

} // namespace telemaco

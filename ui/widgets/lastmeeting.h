// What the last meeting left behind: its closing sentence, the notes for both, and one's own apart.
#pragma once

#include "core/domain/entities.h"
#include "ui/editor/links.h"
#include "ui/widgets/page.h"

namespace telemaco {

class SafeText;

class LastMeeting : public QWidget {
    Q_OBJECT

public:
    LastMeeting(const QString& title, OpenLink openLink, QWidget* parent = nullptr);

    void show(const std::optional<Meeting>& last, QDate today); // none: it hides

private:
    SectionHead* m_head;
    QLabel* m_closing;
    SafeText* m_notes;
    QLabel* m_privateHead;
    SafeText* m_private;
};

} // namespace telemaco

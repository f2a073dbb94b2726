#include "ui/widgets/lastmeeting.h"

#include "ui/editor/safetext.h"
#include "ui/widgets/goalrow.h"
#include "ui/widgets/meetingrow.h"

namespace telemaco {

LastMeeting::LastMeeting(const QString& title, OpenLink openLink, QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHead(title))
    , m_closing(bodyLabel())
    , m_notes(new SafeText(openLink))
    , m_privateHead(captionLabel(tr("Only you")))
    , m_private(new SafeText(openLink))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(m_head);
    auto* card = new Card;
    card->column()->setContentsMargins(16, 12, 16, 12);
    card->column()->setSpacing(8);
    m_notes->setAccessibleName(tr("Notes of the last meeting"));
    m_private->setAccessibleName(tr("Your own notes of the last meeting"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_closing, m_notes, m_privateHead, m_private})
        card->add(part);
    for (SafeText* text : {m_notes, m_private})
        text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as high as they are
    column->addWidget(card);
    hide();
}

void LastMeeting::show(const std::optional<Meeting>& last, QDate today)
{
    setVisible(last.has_value());
    if (!last)
        return;
    QStringList remark{DueWords::shortDate(last->date, today)};
    if (last->minutes)
        remark += MeetingWords::duration(*last->minutes);
    m_head->setRemark(remark.join(QStringLiteral(" · ")));
    const bool notes = !last->notes.trimmed().isEmpty();
    const bool privately = !last->privateNotes.trimmed().isEmpty();
    m_closing->setText(
        last->closing.isEmpty() ? tr("Held; nothing was noted.") : tr("“%1”").arg(last->closing));
    m_closing->setVisible(!last->closing.isEmpty() || !(notes || privately));
    m_notes->showMarkdown(last->notes);
    m_notes->setVisible(notes);
    m_private->showMarkdown(last->privateNotes);
    m_private->setVisible(privately);
    m_privateHead->setVisible(privately);
}

} // namespace telemaco

// What can be done on the page of a meeting, by name and by key.
#include "core/base/text.h"
#include "ui/data/itemedit.h"
#include "ui/editor/notefield.h"
#include "ui/meetings/agendabox.h"
#include "ui/meetings/agreedbox.h"
#include "ui/meetings/closingbox.h"
#include "ui/meetings/linkedbox.h"
#include "ui/meetings/meetingpage.h"
#include "ui/meetings/sincebox.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/chooser.h"

#include <QPointer>

namespace telemaco {

// They are there once a meeting was shown, and for the one in sight.
void MeetingPage::addCommand(
    const char* id, const QString& name, const QKeySequence& keys, std::function<void(MeetingPage&)> run)
{
    Command command{QString::fromLatin1(id), name, QStringLiteral("meetings"), keys, {}, {}};
    command.run = [page = QPointer(this), run = std::move(run)] {
        if (page)
            run(*page);
    };
    command.enabled = [page = QPointer(this)] { return page && page->isVisible(); };
    m_context.commands->add(command);
}

void MeetingPage::addCommands()
{
    addCommand("meeting.begin", tr("Begin the meeting"), QKeySequence(Qt::CTRL | Qt::Key_B),
        [](MeetingPage& page) { page.begin(); });
    addCommand("meeting.close", tr("Close the meeting"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        [](MeetingPage& page) { page.askClosing(); });
    addCommand("meeting.cancelled", tr("The meeting is called off"), {},
        [](MeetingPage& page) { page.callOff(MeetingState::Cancelled); });
    addCommand("meeting.missed", tr("The meeting did not take place"), {},
        [](MeetingPage& page) { page.callOff(MeetingState::Missed); });
    addCommand("meeting.reopen", tr("Plan the meeting again"), {}, [](MeetingPage& page) { page.reopen(); });
    addCommand("meeting.delete", tr("Delete the meeting"), {}, [](MeetingPage& page) { page.remove(); });
}

void MeetingPage::addSheetCommands()
{
    addCommand("meeting.agenda", tr("Add to the agenda"), QKeySequence(Qt::ALT | Qt::Key_G),
        [](MeetingPage& page) { page.m_agenda->field()->setFocus(Qt::ShortcutFocusReason); });
    addCommand("meeting.action", tr("Note an action"), QKeySequence(Qt::ALT | Qt::Key_A),
        [](MeetingPage& page) { page.m_agreed->field()->setFocus(Qt::ShortcutFocusReason); });
    addCommand("meeting.notes", tr("Write notes for both"), QKeySequence(Qt::ALT | Qt::Key_N),
        [](MeetingPage& page) { page.m_notes->setFocus(Qt::ShortcutFocusReason); });
    addCommand("meeting.private", tr("Write notes only for you"), QKeySequence(Qt::ALT | Qt::Key_P),
        [](MeetingPage& page) {
            if (!page.m_discreet)
                page.m_private->setFocus(Qt::ShortcutFocusReason);
        });
    addCommand("meeting.link", tr("Link a goal, a person or a journal entry to the meeting"),
        QKeySequence(Qt::ALT | Qt::Key_L), [](MeetingPage& page) {
            if (!page.m_discreet)
                page.m_since->linked().field()->setFocus(Qt::ShortcutFocusReason);
        });
    addCommand("meeting.park", tr("Park the line as a question"), QKeySequence(Qt::ALT | Qt::Key_Q),
        [](MeetingPage& page) { page.park(); });
}

// The line with the cursor, in either notes, becomes an open question to the other side.
void MeetingPage::park()
{
    const auto* notes = m_private->hasFocus() ? m_private : m_notes;
    const QString line = firstLine(notes->textCursor().block().text(), 1000);
    if (line.isEmpty()) {
        m_context.commands->tell(tr("Put the cursor in a line of the notes: that line becomes a question."));
        return;
    }
    Question question;
    question.text = line;
    question.to = m_details.sheet.other.id;
    question.asked = m_context.clock->today();
    m_context.courier->write(
        this, {QStringLiteral("ask"), Kind::Question, 1},
        [question, meeting = m_details.meeting.id](Writer& writer) -> Result<void> {
            const auto added = writer.add(question);
            TELEMACO_TRY(added);
            TELEMACO_TRY(
                writer.link({Kind::Question, added->value}, {Kind::Meeting, meeting.value}, LinkRole::About));
            return {};
        },
        [this](const Result<ChangeSet>& done) {
            tellDone(m_context, done, tr("Parked: it stands among the open questions."));
        });
}

} // namespace telemaco

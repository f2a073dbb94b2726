// The preparation sheet goes out: copied, printed, or its open points as a letter.
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/editor/printedmarkdown.h"
#include "ui/language/sheettext.h"
#include "ui/meetings/meetingpage.h"
#include "ui/shell/commandregistry.h"

#include <QClipboard>
#include <QGuiApplication>

namespace telemaco {

void MeetingPage::addOutCommands()
{
    addCommand("sheet.copy", tr("Copy the sheet as text"), {}, [](MeetingPage& page) {
        QGuiApplication::clipboard()->setText(
            sheetPlain(page.m_details.sheet, page.m_context.clock->today()));
        page.m_context.commands->tell(tr("The sheet is copied."));
    });
    addCommand("sheet.markdown", tr("Copy the sheet as Markdown"), {}, [](MeetingPage& page) {
        QGuiApplication::clipboard()->setText(
            sheetMarkdown(page.m_details.sheet, page.m_context.clock->today()));
        page.m_context.commands->tell(tr("The sheet is copied as Markdown."));
    });
    addCommand(
        "sheet.print", tr("Print the sheet"), QKeySequence(Qt::CTRL | Qt::Key_P), [](MeetingPage& page) {
            askToPrint(page.window(), page.m_details.sheet.other.name,
                sheetMarkdown(page.m_details.sheet, page.m_context.clock->today()));
        });
    addCommand("sheet.write", tr("Write to them, with the open points"), QKeySequence(Qt::CTRL | Qt::Key_M),
        [](MeetingPage& page) { page.write(); });
    addCommand("meeting.touched", tr("Note that you were in touch today"), {},
        [](MeetingPage& page) { page.touched(); });
}

void MeetingPage::write()
{
    if (m_context.openLink)
        m_context.openLink(writeUrl(m_details.sheet));
    m_context.commands->tell(
        tr("Your mail program has the letter. Sent?"), QStringLiteral("meeting.touched"));
}

void MeetingPage::touched()
{
    m_context.courier->ask(
        this,
        [id = m_details.meeting.relationship](
            Workspace& workspace) { return addContactToday(workspace, id, Channel::Email); },
        [this](const Result<Id<Contact>>& done) {
            tellTrouble(m_context, done);
            if (done)
                m_context.commands->tell(tr("Noted: in touch today."), QStringLiteral("edit.undo"));
        });
}

} // namespace telemaco

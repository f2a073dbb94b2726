// The preparation sheet goes out: copied, printed, or its open points as a letter.
#include "core/interop/icswriter.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/editor/printedmarkdown.h"
#include "ui/language/sheettext.h"
#include "ui/language/words.h"
#include "ui/meetings/meetingpage.h"
#include "ui/shell/commandregistry.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

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
    addCommand("meeting.calendar", tr("Save as a calendar file…"), {},
        [](MeetingPage& page) { page.saveCalendar(); });
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

// Other files of other people may stand in the dialog.
void MeetingPage::saveCalendar()
{
    if (m_discreet || !m_gone->isHidden())
        return;
    auto* dialog = new QFileDialog(this, tr("Save as a calendar file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->selectFile(QStringLiteral("%1.ics").arg(m_details.meeting.date.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_context.courier->ask(
            this,
            [id = m_details.meeting.id, path](const Workspace& workspace) {
                return writeCalendar(meetingCalendar(workspace, id, Words::meetingWith), path);
            },
            [this, path](const Result<void>& done) {
                tellTrouble(m_context, done);
                if (done)
                    m_context.commands->tell(tr("The meeting is in %1.").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

void MeetingPage::touched()
{
    m_context.courier->ask(
        this,
        [id = m_details.meeting.relationship](
            Workspace& workspace) { return addContactToday(workspace, id, Channel::Email); },
        [this](const Result<Id<Contact>>& done) { tellDone(m_context, done, tr("Noted: in touch today.")); });
}

} // namespace telemaco

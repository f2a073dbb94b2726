#include "ui/transfer/exportdialog.h"

#include "core/interop/csvrecord.h"
#include "core/interop/icswriter.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fitting.h"
#include "ui/widgets/flow.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace telemaco {

ExportDialog::ExportDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(new ExportJob(*context.courier, this))
    , m_format(new ChoiceField(tr("Format")))
    , m_kind(new ChoiceField(tr("Of what")))
    , m_path(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose…")))
    , m_about(bodyLabel())
    , m_said(bodyLabel())
    , m_progress(new QProgressBar)
    , m_export(new QPushButton(tr("Export")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(withText(720), 240);
    offerFormats();
    build();
    connect(m_format, &ChoiceField::chosen, this, &ExportDialog::formatChanged);
    connect(m_kind, &ChoiceField::chosen, this, &ExportDialog::formatChanged);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::pathChanged);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(m_job, &ExportJob::progressed, this,
        [this](double part) { m_progress->setValue(static_cast<int>(part * 1000)); });
    connect(m_job, &ExportJob::finished, this, &ExportDialog::showResult);
    connect(m_job, &ExportJob::failed, this, &ExportDialog::showError);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    formatChanged();
    keepRoomForWords(this);
}

// "People": what a count says, without it.
static QString many(Kind kind)
{
    const QString words = Words::count(kind, 0).remove(u'0').trimmed();
    return words.left(1).toUpper() + words.mid(1);
}

void ExportDialog::offerFormats()
{
    m_format->add(tr("Telemaco JSON"), QStringLiteral("json"));
    m_format->add(tr("Markdown files"), QStringLiteral("markdown"));
    m_format->add(tr("CSV table"), QStringLiteral("csv"));
    m_format->add(tr("Calendar"), QStringLiteral("ics"));
    for (Kind kind : tableKinds())
        m_kind->add(many(kind), static_cast<int>(kind));
    m_format->setFramed();
    m_kind->setFramed();
}

void ExportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_about);
    column->addWidget(targetRow());
    column->addWidget(m_said);
    column->addStretch(1);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    makePrimary(m_export);
    m_export->setDefault(true);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
}

QWidget* ExportDialog::targetRow()
{
    auto* row = new QWidget;
    auto* line = new Flow(row);
    m_path->setAccessibleName(tr("Where to"));
    line->addWidget(m_format);
    line->addWidget(m_kind);
    m_path->setMinimumWidth(withText(280));
    line->addWidget(m_path);
    line->addWidget(m_choose);
    return row;
}

QString ExportDialog::format() const { return m_format->currentData().toString(); }

QString ExportDialog::proposed() const
{
    const QString day = m_context.clock->today().toString(Qt::ISODate);
    if (format() == u"json")
        return QStringLiteral("telemaco-%1.json").arg(day);
    if (format() == u"markdown")
        return QStringLiteral("telemaco-%1").arg(day);
    if (format() == u"ics")
        return QStringLiteral("telemaco-%1.ics").arg(day);
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    return QStringLiteral("telemaco-%1-%2.csv").arg(day, tableName(kind));
}

void ExportDialog::formatChanged()
{
    m_kind->setVisible(format() == u"csv");
    if (format() == u"json")
        m_about->setText(tr("Everything, every field of it, for another workspace or another program."));
    else if (format() == u"markdown")
        m_about->setText(tr("The journal: a folder with one file for each entry. What else is in the "
                            "workspace is not part of it."));
    else if (format() == u"ics")
        m_about->setText(tr("The meetings that are planned, for any calendar program. Notes stay here."));
    else
        m_about->setText(tr("A table for a spreadsheet, a line for each. Import takes it back, edited too."));
    const QFileInfo before(m_path->text());
    const QString folder = m_path->text().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : before.absolutePath();
    m_path->setText(QDir(folder).filePath(proposed()));
    pathChanged();
}

// Nothing is written over without a word.
void ExportDialog::pathChanged()
{
    if (m_job->isRunning())
        return;
    const bool there = format() != u"markdown" && QFileInfo(m_path->text()).isFile();
    m_export->setText(there ? tr("Replace") : tr("Export"));
    m_export->setEnabled(!m_path->text().isEmpty());
    m_said->setText(there ? tr("There is a file of this name. It would be replaced.") : QString());
}

void ExportDialog::choose()
{
    const bool folder = format() == u"markdown";
    auto* dialog = new QFileDialog(
        this, folder ? tr("In which folder?") : tr("Export to"), QFileInfo(m_path->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the dialog beneath says it
    if (folder) {
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(format());
        dialog->selectFile(proposed());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, folder](const QString& path) {
        m_path->setText(folder && !QDir(path).isEmpty() ? QDir(path).filePath(proposed()) : path);
    });
    dialog->open();
}

void ExportDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    for (QWidget* field : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_kind),
             static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_export)})
        field->setEnabled(!running);
}

void ExportDialog::start()
{
    m_said->setText(tr("Exporting…"));
    if (format() == u"ics") {
        writeMeetings();
        return;
    }
    m_job->start({format(), m_path->text(), static_cast<Kind>(m_kind->currentData().toInt())});
    setRunning(true);
    m_close->setFocus();
}

// So few that it is done at once.
void ExportDialog::writeMeetings()
{
    m_context.courier->ask(
        this,
        [path = m_path->text()](
            const Workspace& workspace) { return exportCalendar(workspace, path, Words::meetingWith); },
        [this](const Result<qint64>& done) {
            if (done)
                showResult(*done);
            else
                showError(done.error());
        });
}

void ExportDialog::showResult(qint64 items)
{
    setRunning(false);
    pathChanged();
    const QString said = tr("%n items are in %1.", nullptr, static_cast<int>(items)).arg(m_path->text());
    m_said->setText(said);
    m_close->setFocus();
    m_context.commands->tell(said);
}

void ExportDialog::showError(const Error& error)
{
    setRunning(false);
    pathChanged();
    m_said->setText(ErrorText::sentence(error));
}

void ExportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace telemaco

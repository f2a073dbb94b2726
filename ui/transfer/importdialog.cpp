#include "ui/transfer/importdialog.h"

#include "ui/data/backups.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fitting.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/rowlist.h"

#include <QFileInfo>
#include <QHeaderView>

namespace telemaco {

static constexpr int shownRefusals = 200;

ImportDialog::ImportDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(new ImportJob(*context.courier, this))
    , m_format(new ChoiceField(tr("Format")))
    , m_as(new ChoiceField(tr("As what")))
    , m_path(new QLineEdit)
    , m_chooseFolder(new QPushButton(tr("Folder…")))
    , m_mapping(new QTableWidget)
    , m_said(bodyLabel())
    , m_also(captionLabel())
    , m_refusals(new RowList(RowList::Form::Pane))
    , m_progress(new QProgressBar)
    , m_import(new QPushButton(tr("Import")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(withText(720), 480);
    m_format->add(tr("Markdown or text files"), QStringLiteral("markdown"));
    m_format->add(tr("RedNotebook"), QStringLiteral("rednotebook"));
    m_format->add(tr("jrnl (plain text)"), QStringLiteral("jrnl"));
    m_format->add(tr("CSV table"), QStringLiteral("csv"));
    m_format->add(tr("Telemaco JSON"), QStringLiteral("json"));
    m_format->add(tr("iCalendar"), QStringLiteral("ics"));
    m_as->add(tr("as people"), static_cast<int>(Kind::Person));
    m_as->add(tr("as goals"), static_cast<int>(Kind::Goal));
    build();
    connect(m_format, &ChoiceField::chosen, this, &ImportDialog::formatChanged);
    connect(m_as, &ChoiceField::chosen, this, &ImportDialog::inspect);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (!m_path->isModified())
            return; // passing through it by Tab takes back nothing that was chosen below
        take(m_path->text());
    });
    connect(m_job, &ImportJob::progressed, this,
        [this](double part) { m_progress->setValue(static_cast<int>(part * 1000)); });
    if (m_context.backups)
        connect(m_context.backups, &Backups::changed, this, [this] {
            if (m_isBackingUp)
                m_progress->setValue(static_cast<int>(m_context.backups->progress() * 1000));
        });
    connect(m_job, &ImportJob::finished, this, &ImportDialog::showResult);
    connect(m_job, &ImportJob::failed, this, &ImportDialog::showError);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    formatChanged();
    keepRoomForWords(this);
}

void ImportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(
        bodyLabel(tr("First you see what would happen. Nothing is changed until you choose Import, "
                     "and then one undo takes it all back.")));
    column->addWidget(sourceRow());
    m_mapping->setAccessibleName(tr("Which column goes into which field"));
    m_mapping->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_mapping->setTabKeyNavigation(false);
    m_mapping->verticalHeader()->hide();
    m_mapping->setShowGrid(false);
    m_mapping->setProperty("card", true); // the choices on it are quiet
    m_mapping->setSelectionMode(QAbstractItemView::NoSelection);
    m_mapping->setFocusPolicy(Qt::NoFocus); // the choices in it have the keyboard
    m_mapping->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mapping->horizontalHeader()->setHighlightSections(false);
    m_mapping->setMinimumHeight(withText(160));
    m_mapping->hide();
    column->addWidget(m_mapping, 2);
    column->addWidget(m_said);
    column->addWidget(m_also);
    m_refusals->setAccessibleName(tr("What is refused, and why"));
    m_refusals->hide();
    column->addWidget(m_refusals, 2);
    column->addStretch(0);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    makePrimary(m_import);
    m_import->setDefault(true);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
}

QWidget* ImportDialog::sourceRow()
{
    auto* row = new QWidget;
    auto* line = new Flow(row);
    m_path->setAccessibleName(tr("File or folder"));
    m_path->setPlaceholderText(tr("File or folder, or drop it on the window"));
    auto* choose = new QPushButton(tr("File…"));
    choose->setAccessibleName(tr("Choose a file"));
    m_chooseFolder->setAccessibleName(tr("Choose a folder"));
    connect(choose, &QPushButton::clicked, this, [this] { this->choose(QFileDialog::ExistingFile); });
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { this->choose(QFileDialog::Directory); });
    line->addWidget(m_format);
    line->addWidget(m_as);
    m_path->setMinimumWidth(withText(280));
    line->addWidget(m_path);
    line->addWidget(choose);
    line->addWidget(m_chooseFolder);
    return row;
}

void ImportDialog::setSource(const QString& path, int following)
{
    m_path->setText(path);
    m_format->setValue(guessedFormat(path)); // no format: none is chosen
    if (following > 0)
        setWindowTitle(tr("Import (%n more follow)", nullptr, following));
    formatChanged();
}

// A file that says itself what it is, is taken as that, whatever stood there before.
void ImportDialog::take(const QString& path)
{
    m_path->setText(path);
    m_path->setModified(false);
    const QString guessed = guessedFormat(path);
    if (m_format->currentIndex() < 0 || (!guessed.isEmpty() && guessed != u"markdown"))
        m_format->setValue(guessed);
    formatChanged();
}

void ImportDialog::choose(QFileDialog::FileMode what)
{
    auto* dialog = new QFileDialog(this, tr("What do you want to import?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(what);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::take);
    dialog->open();
}

void ImportDialog::formatChanged()
{
    const QString format = m_format->currentData().toString();
    m_as->setVisible(format == u"csv");
    m_chooseFolder->setVisible(format == u"rednotebook" || format == u"markdown");
    inspect();
}

void ImportDialog::inspect()
{
    m_ours.reset();
    m_import->setEnabled(false);
    m_mapping->hide();
    m_refusals->hide();
    m_also->clear();
    if (m_path->text().isEmpty()) {
        m_said->setText(tr("Choose what to import."));
        return;
    }
    if (m_format->currentIndex() < 0)
        m_said->setText(tr("Its name does not tell what it is. Choose the format."));
    else if (m_format->currentData().toString() == u"csv")
        inspectTable();
    else
        tryOut();
}

// A table that is seen for the first time says itself whether it holds people or goals.
void ImportDialog::inspectTable()
{
    const auto kind = static_cast<Kind>(m_as->currentData().toInt());
    const bool first = std::exchange(m_inspected, m_path->text()) != m_path->text();
    m_context.courier->ask(
        this, [path = m_path->text(), kind](Workspace&) { return inspectCsv(path, kind); },
        [this, kind, first](const Result<CsvInspection>& inspection) {
            if (m_format->currentData().toString() != u"csv")
                return; // chosen otherwise meanwhile
            if (!inspection) {
                showError(inspection.error());
                return;
            }
            m_ours = inspection->ours;
            m_as->setVisible(!m_ours);
            if (m_ours) {
                tryOut();
                return;
            }
            const Kind seems = guessedCsvKind(inspection->headers);
            if (first && seems != kind) {
                m_as->setValue(static_cast<int>(seems));
                inspectTable();
            } else {
                fillMapping(*inspection);
            }
        });
}

void ImportDialog::fillMapping(const CsvInspection& inspection)
{
    const auto kind = static_cast<Kind>(m_as->currentData().toInt());
    m_mapping->clear();
    m_mapping->setColumnCount(3);
    m_mapping->setRowCount(static_cast<int>(inspection.headers.size()));
    m_mapping->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Goes into")});
    for (int row = 0; row < m_mapping->rowCount(); ++row) {
        const QString example = inspection.rows.isEmpty() ? QString() : inspection.rows.first().value(row);
        m_mapping->setItem(row, 0, new QTableWidgetItem(inspection.headers[row]));
        m_mapping->setItem(row, 1, new QTableWidgetItem(example.left(120).simplified()));
        auto* field = new ChoiceField(tr("Field for “%1”").arg(inspection.headers[row]));
        field->add(tr("leave aside"), QString());
        for (const QString& name : csvFields(kind))
            field->add(Words::field(kind, name), name);
        field->setValue(inspection.guess.fields.value(row));
        connect(field, &ChoiceField::chosen, this, &ImportDialog::tryOut);
        m_mapping->setCellWidget(row, 2, field);
    }
    m_mapping->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_mapping->setColumnWidth(0, withText(140));
    m_mapping->setColumnWidth(2, withText(200));
    m_mapping->verticalHeader()->setDefaultSectionSize(lineControlHeight() + 8);
    m_mapping->show();
    tryOut();
}

CsvMapping ImportDialog::mapping() const
{
    CsvMapping mapping;
    for (int row = 0; row < m_mapping->rowCount(); ++row)
        mapping.fields += static_cast<ChoiceField*>(m_mapping->cellWidget(row, 2))->currentData().toString();
    return mapping;
}

ImportRequest ImportDialog::request(bool dryRun) const
{
    ImportRequest request;
    request.format = m_format->currentData().toString();
    request.path = m_path->text();
    request.as = m_ours.value_or(static_cast<Kind>(m_as->currentData().toInt()));
    if (request.format == u"csv" && !m_ours)
        request.mapping = mapping();
    request.of = m_of;
    request.dryRun = dryRun;
    return request;
}

void ImportDialog::tryOut()
{
    m_said->setText(tr("Looking at what would happen…"));
    m_import->setEnabled(false);
    m_progress->show();
    m_job->start(request(true));
}

// A backup comes first where much is brought in. One that cannot be made is told by the window, and
// is no reason not to import: one undo takes it all back.
void ImportDialog::start()
{
    m_import->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_progress->show();
    if (!m_context.backups || m_rows < ImportRequest::large) {
        startImport();
        return;
    }
    m_said->setText(tr("A backup comes first…"));
    m_isBackingUp = true;
    m_context.backups->make(BackupKind::BeforeImport, this, [this](const Result<Backup>& made) {
        m_isBackingUp = false;
        if (!made && made.error().code == ErrorCode::Cancelled)
            showError(made.error());
        else
            startImport();
    });
}

void ImportDialog::startImport()
{
    m_said->setText(tr("Importing…"));
    m_job->start(request(false));
}

QString ImportDialog::alsoMade(const ImportResult& result) const
{
    QStringList made;
    for (const auto& [kind, count] : result.alsoMade)
        if (count > 0)
            made += Words::count(kind, count);
    for (const SourceNote& note : result.notes)
        made += note.what == SourceNote::RecurrenceLeftAside
            ? tr("of “%1”, which recurs, only the first").arg(note.name)
            : tr("“%1” is left aside").arg(note.name);
    return made.isEmpty() ? QString() : tr("Besides: %1.").arg(made.join(QStringLiteral(", ")));
}

void ImportDialog::showResult(const ImportResult& result, bool dryRun)
{
    const QString counts = tr("%1 new, %2 changed, %3 unchanged, %4 refused")
                               .arg(result.added)
                               .arg(result.changed)
                               .arg(result.unchanged)
                               .arg(result.refused);
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_said->setText(dryRun ? tr("This would happen: %1.").arg(counts) : tr("Done: %1.").arg(counts));
    m_also->setText(alsoMade(result));
    QList<Row> rows;
    for (const Error& refusal : result.refusals.mid(0, shownRefusals)) {
        Row row;
        row.title = ErrorText::sentence(refusal);
        rows += row;
    }
    m_refusals->rows().setRows(rows);
    m_refusals->setVisible(!rows.isEmpty());
    m_rows = result.added + result.changed;
    m_import->setEnabled(dryRun && result.added + result.changed > 0);
    if (!dryRun) {
        m_close->setFocus();
        tellUndoable(m_context, tr("Imported: %1.").arg(counts));
    }
}

void ImportDialog::showError(const Error& error)
{
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_import->setEnabled(false);
    m_said->setText(ErrorText::sentence(error));
}

void ImportDialog::reject()
{
    if (m_isBackingUp)
        m_context.backups->cancel();
    else if (m_job->isWriting())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace telemaco

#include "ui/settings/backupsbox.h"

#include "ui/language/backupwords.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>

namespace telemaco {

static constexpr int mostShown = 60;
static constexpr int inset = 15; // and the edge of the card

BackupsBox::BackupsBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rule(new ChoiceField(tr("When backups are made")))
    , m_folder(new LineField(tr("Folder for backups"), {}))
    , m_own(new QPushButton(tr("Usual folder")))
    , m_now(new QPushButton(tr("Back up now")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_progress(new QProgressBar)
    , m_said(captionLabel())
    , m_list(new RowList(RowList::Form::Embedded))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset, 12, inset, 12);
    column->setSpacing(8);
    addRule(column);
    addFolder(column);
    addMaking(column);
    addList(column);
    connect(m_context.backups, &Backups::changed, this, &BackupsBox::showState);
}

void BackupsBox::addRule(QVBoxLayout* column)
{
    m_rule->add(tr("By itself, once a day"), true);
    m_rule->add(tr("Only by hand"), false);
    m_rule->setValue(m_context.backups->isDaily());
    addFieldRow(column, tr("Made"), m_rule);
    connect(m_rule, &ChoiceField::chosen, this,
        [this](const QVariant& daily) { m_context.backups->setDaily(daily.toBool()); });
}

void BackupsBox::addFolder(QVBoxLayout* column)
{
    m_folder->setReadOnly(true); // to be read to its end and copied, however long
    addFieldRow(column, tr("Folder"), m_folder);
    auto* choose = new QPushButton(tr("Other folder…"));
    choose->setAccessibleName(tr("Choose a folder for backups"));
    connect(choose, &QPushButton::clicked, this, &BackupsBox::chooseFolder);
    m_own->setAccessibleName(tr("Put backups into the usual folder"));
    connect(m_own, &QPushButton::clicked, this, [this] {
        m_context.backups->setFolder({});
        refresh();
    });
    auto* buttons = new Flow;
    buttons->addWidget(m_now);
    buttons->addWidget(choose);
    buttons->addWidget(m_own);
    column->addLayout(buttons);
}

void BackupsBox::addMaking(QVBoxLayout* column)
{
    connect(m_now, &QPushButton::clicked, this,
        [this] { m_context.commands->run(QStringLiteral("file.backup")); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_context.backups->cancel(); });
    m_cancel->setAccessibleName(tr("Cancel the backup"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    column->addLayout(line);
}

void BackupsBox::addList(QVBoxLayout* column)
{
    m_said->setText(
        tr("One a day is kept for a week, then one a week, a month, a year. What was made by hand is kept "
           "until you delete it. A backup is checked before it takes the workspace’s place, and what was "
           "there is backed up first."));
    column->addWidget(m_said);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Backups that are there"));
    column->addLayout(hungOut(m_list, inset, inset));
    connect(m_list, &RowList::opened, this, &BackupsBox::askRestore);
    connect(m_list, &RowList::acted, this, &BackupsBox::askRestore);
    connect(m_list, &RowList::removeAsked, this, &BackupsBox::askRemove);
}

void BackupsBox::refresh()
{
    showState();
    m_context.backups->list(this, [this](const QList<Backup>& backups) { show(backups); });
}

void BackupsBox::showState()
{
    const Backups& backups = *m_context.backups;
    const BackupFolders folders = backups.folders();
    m_folder->setValue(QDir::toNativeSeparators(folders.all().value(0)));
    m_own->setVisible(!folders.chosen.isEmpty());
    const bool running = backups.isRunning();
    m_now->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setValue(static_cast<int>(backups.progress() * 1000));
    m_cancel->setVisible(running);
    if (m_wasRunning != running) {
        m_wasRunning = running;
        if (!running)
            refresh();
    }
}

void BackupsBox::show(const QList<Backup>& backups)
{
    m_shown = backups.mid(0, mostShown);
    QList<Row> rows;
    for (const Backup& backup : std::as_const(m_shown)) {
        Row row;
        row.uuid = QUuid::createUuidV5(QUuid(), backup.path);
        row.title = BackupWords::day(backup.at, *m_context.clock);
        row.title.front() = row.title.front().toUpper(); // it begins its row
        row.caption = QStringLiteral("%1 · %2").arg(
            BackupWords::of(backup.kind), QLocale().formattedDataSize(backup.bytes));
        row.action = tr("Restore…");
        row.actionStays = true;
        rows += row;
    }
    m_list->rows().update(rows);
    m_list->setVisible(!rows.isEmpty());
}

const Backup* BackupsBox::backupOf(const Row& row) const
{
    for (const Backup& backup : m_shown)
        if (row.uuid == QUuid::createUuidV5(QUuid(), backup.path))
            return &backup;
    return nullptr;
}

void BackupsBox::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("A folder for backups"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_context.backups->setFolder(path);
        refresh();
    });
    dialog->open();
}

static QMessageBox* question(QWidget* parent, const QString& title, const QString& text, const QString& yes)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

void BackupsBox::askRestore(const Row& row)
{
    const Backup* backup = backupOf(row);
    if (!backup)
        return;
    auto* box = question(this, tr("Restore"),
        tr("The whole workspace will be again as it was: %1. What stands there now is backed up first.")
            .arg(BackupWords::day(backup->at, *m_context.clock)),
        tr("Restore"));
    connect(
        box, &QMessageBox::accepted, this, [this, backup = *backup] { m_context.backups->restore(backup); });
    box->open();
}

void BackupsBox::askRemove(const QList<Row>& rows)
{
    QList<Backup> going;
    for (const Row& row : rows)
        if (const Backup* backup = backupOf(row))
            going += *backup;
    if (going.isEmpty())
        return;
    auto* box = question(this, tr("Delete backups"),
        tr("%n backups will be deleted for good.", nullptr, static_cast<int>(going.size())),
        tr("Delete for good"));
    connect(box, &QMessageBox::accepted, this, [this, going] {
        for (const Backup& backup : going)
            m_context.backups->remove(backup);
        m_context.backups->list(this, [this](const QList<Backup>& backups) { show(backups); });
    });
    box->open();
}

} // namespace telemaco

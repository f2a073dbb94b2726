#include "ui/history/erasedialog.h"

#include "core/base/shortened.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fitting.h"

#include <QPointer>
#include <QProgressBar>
#include <QTimer>

namespace telemaco {

EraseDialog::EraseDialog(const PageContext& context, const QUuid& uuid, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_uuid(uuid)
    , m_look(new QTimer(this))
    , m_what(bodyLabel(tr("Looking for what belongs to it…")))
    , m_also(
          captionLabel(tr("It goes from the lists, the search, the history and every page of the file, and "
                          "no undo brings it back. Older backups and copies still hold it. With a large "
                          "workspace this takes a while; what you write meanwhile is kept.")))
    , m_progress(new QProgressBar)
    , m_erase(new QPushButton(tr("Erase for good")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Erase for good"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(withText(480));
    build(title.simplified());
    connect(m_cancel, &QPushButton::clicked, this, &EraseDialog::reject);
    m_look->setInterval(100);
    connect(m_look, &QTimer::timeout, this, &EraseDialog::showPhase);
    keepRoomForWords(this);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    look();
}

void EraseDialog::build(const QString& title)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    auto* question = new TextLabel(TextSize::Section,
        title.isEmpty() ? tr("Erase this for good?") : tr("Erase “%1” for good?").arg(shortened(title, 60)));
    question->setWordWrap(true);
    column->addWidget(question);
    for (QLabel* label : {m_what, m_also}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    column->addWidget(m_progress);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_erase);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    m_erase->setEnabled(false);
    m_erase->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void EraseDialog::look()
{
    auto work = std::make_shared<Work>();
    m_context.courier->inSteps(
        this,
        [work, uuid = m_uuid](Workspace& workspace) {
            if (!work->scope)
                work->scope = std::make_unique<ErasureScope>(workspace, QList<QUuid>{uuid});
            if (work->scope->step())
                return true;
            work->counts = work->scope->counts();
            work->containsMe = work->scope->containsMe();
            work->scope.reset();
            return false;
        },
        [this, work] { showWhatGoes(*work); });
}

void EraseDialog::showWhatGoes(const Work& found)
{
    m_progress->hide();
    QStringList parts;
    for (const auto& [kind, count] : found.counts)
        parts += Words::count(kind, count);
    if (found.containsMe)
        m_what->setText(tr("You yourself cannot be erased."));
    else if (parts.isEmpty())
        m_what->setText(tr("Nothing is known of this item any more."));
    else
        m_what->setText(tr("This goes: %1.").arg(parts.join(QStringLiteral(", "))));
    m_erase->setEnabled(!found.containsMe && !parts.isEmpty());
}

// Looks once more and erases in the same step: nothing can have changed in between.
bool EraseDialog::Work::step(Workspace& workspace, const QUuid& uuid)
{
    if (cleaning)
        return clean();
    if (!scope)
        scope = std::make_unique<ErasureScope>(workspace, QList<QUuid>{uuid});
    const bool more = !calledOff && scope->step();
    if (more)
        return true;
    phase = Phase::Erasing;
    const auto done = calledOff ? Result<ChangeSet>(ErrorCode::Cancelled) : eraseForGood(workspace, *scope);
    scope.reset(); // here, where the workspace is
    if (!done) {
        error = done.error();
        return false;
    }
    gone = true;
    cleaning = std::make_unique<Cleaning>(workspace);
    phase = Phase::Words;
    return true;
}

bool EraseDialog::Work::clean()
{
    const auto more = cleaning->step();
    if (!more)
        error = more.error();
    if (more && *more) {
        phase = cleaning->phase() == Cleaning::Phase::Index ? Phase::Words : Phase::File;
        return true;
    }
    cleaning.reset();
    return false;
}

void EraseDialog::erase()
{
    m_erase->setEnabled(false);
    m_progress->show();
    m_work = std::make_shared<Work>();
    m_look->start();
    showPhase();
    m_context.courier->inSteps(
        m_context.commands,
        [work = m_work, uuid = m_uuid](Workspace& workspace) { return work->step(workspace, uuid); },
        [commands = m_context.commands, work = m_work, dialog = QPointer(this)] {
            tell(*commands, *work);
            if (!dialog)
                return;
            dialog->m_work.reset();
            if (work->gone)
                Q_EMIT dialog->erased();
            dialog->done(work->gone ? Accepted : Rejected);
        });
}

void EraseDialog::showPhase()
{
    if (!m_work)
        return;
    const Phase phase = m_work->phase;
    m_cancel->setText(phase == Phase::Looking ? tr("Cancel") : tr("Close"));
    switch (phase) {
    case Phase::Looking: return m_what->setText(tr("Looking once more for what belongs to it…"));
    case Phase::Erasing: return m_what->setText(tr("Erasing. From here on it cannot be called off."));
    case Phase::Words: return m_what->setText(tr("Erased. Now its words go from the search."));
    case Phase::File: break;
    }
    m_what->setText(tr("Erased. Now the whole file is written anew, so that no trace of it is left."));
}

void EraseDialog::reject()
{
    if (m_work)
        m_work->calledOff = true; // too late once the erasing has begun: then it is told how it ended
    QDialog::reject();
}

void EraseDialog::tell(CommandRegistry& commands, const Work& work)
{
    if (!work.gone)
        return commands.tell(ErrorText::sentence(work.error.value_or(Error{ErrorCode::Missing})));
    commands.tell(work.error
            ? tr("Erased. The file could not be written anew yet; that is done at the next start.")
            : tr("Erased for good. Older backups still hold it."));
}

void finishErasing(Courier& courier, QObject* context)
{
    auto cleaning = std::make_shared<std::unique_ptr<Cleaning>>();
    courier.inSteps(context,
        [cleaning](Workspace& workspace) {
            if (!*cleaning) {
                if (!workspace.canWrite() || !Cleaning::isDue(workspace))
                    return false;
                *cleaning = std::make_unique<Cleaning>(workspace);
            }
            const auto more = (*cleaning)->step();
            if (more && *more)
                return true;
            cleaning->reset(); // here, where the workspace is
            return false;
        },
        {});
}

} // namespace telemaco

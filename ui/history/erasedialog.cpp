#include "ui/history/erasedialog.h"

#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

#include <QProgressBar>

namespace telemaco {

EraseDialog::EraseDialog(const PageContext& context, const QUuid& uuid, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_uuid(uuid)
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
    setMinimumWidth(480);
    build(title.simplified());
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    look();
}

void EraseDialog::build(const QString& title)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    auto* question = new TextLabel(
        TextSize::Section, tr("Erase “%1” for good?").arg(title.size() > 60 ? title.left(59) + u'…' : title));
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
void EraseDialog::erase()
{
    m_erase->setEnabled(false);
    m_cancel->setText(tr("Close"));
    m_progress->show();
    m_what->setText(tr("Erasing. At the end the whole file is written anew."));
    auto work = std::make_shared<Work>();
    const auto step = [work, uuid = m_uuid](Workspace& workspace) {
        if (work->cleaning) {
            const auto more = work->cleaning->step();
            if (!more)
                work->error = more.error();
            if (more && *more)
                return true;
            work->cleaning.reset();
            return false;
        }
        if (!work->scope)
            work->scope = std::make_unique<ErasureScope>(workspace, QList<QUuid>{uuid});
        if (work->scope->step())
            return true;
        const auto done = eraseForGood(workspace, *work->scope);
        work->scope.reset();
        if (!done) {
            work->error = done.error();
            return false;
        }
        work->gone = true;
        work->cleaning = std::make_unique<Cleaning>(workspace);
        return true;
    };
    m_context.courier->inSteps(this, step, [this, work] { finished(*work); });
}

void EraseDialog::finished(const Work& work)
{
    if (!work.gone) {
        m_context.commands->tell(ErrorText::sentence(work.error.value_or(Error{ErrorCode::Missing})));
        reject();
        return;
    }
    m_context.commands->tell(work.error
            ? tr("Erased. The file could not be written anew yet; that is done at the next start.")
            : tr("Erased for good. Older backups still hold it."));
    Q_EMIT erased();
    accept();
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

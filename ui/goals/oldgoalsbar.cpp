#include "ui/goals/oldgoalsbar.h"

#include "core/domain/descriptions.h"
#include "ui/data/itemedit.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow.h"

#include <QKeySequence>

namespace telemaco {

OldGoalsBar::OldGoalsBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_date(new DateField(tr("New date"), tr("New date, e.g. +30"), context.clock->today()))
{
    auto* row = new Flow(this);
    row->setSpacing(8);
    const auto state = [this](GoalState to, const QString& said) {
        return [this, to, said] { change(said, [to](Goal& goal) { goal.state = to; }); };
    };
    addAct(tr("&Keep without a date"), QStringLiteral("keep"), [this] {
        change(tr("Kept without a date"), [](Goal& goal) {
            goal.due = {};
            goal.dueReason.clear();
        });
    });
    addAct(tr("New &date"), QStringLiteral("date"), [this] { m_date->setFocus(Qt::ShortcutFocusReason); });
    m_date->setFramed();
    m_date->setFixedWidth(withText(180));
    m_date->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_date);
    addAct(tr("&Let go"), QStringLiteral("letGo"), state(GoalState::LetGo, tr("Let go")));
    addAct(tr("&Reached"), QStringLiteral("reached"), state(GoalState::Reached, tr("Reached")));
    connect(m_date, &DateField::dateEdited, this, [this](QDate due) {
        if (!due.isValid())
            return;
        change(tr("Moved to %1").arg(DateField::words(due)), [due](Goal& goal) {
            goal.due = due;
            goal.dueReason.clear();
        });
        m_date->setDate({});
        Q_EMIT done();
    });
}

void OldGoalsBar::addAct(const QString& words, const QString& name, std::function<void()> act)
{
    const QKeySequence mnemonic = QKeySequence::mnemonic(words);
    auto* button = new QPushButton(QString(words).remove(u'&'));
    button->setObjectName(name);
    button->setShortcut(mnemonic); // from anywhere on the page; in the list the letter is enough
    if (!mnemonic.isEmpty()) {
        showKeys(button, QKeySequence(mnemonic[0].key()));
        m_letters.insert(mnemonic[0].key(), button);
    }
    connect(button, &QPushButton::clicked, this, std::move(act));
    layout()->addWidget(button);
}

bool OldGoalsBar::press(int key)
{
    QPushButton* button = m_letters.value(key);
    if (button)
        button->click();
    return button != nullptr;
}

void OldGoalsBar::change(const QString& said, std::function<void(Goal&)> how)
{
    if (m_rows.isEmpty())
        return;
    QList<Id<Goal>> goals;
    for (const Row& row : std::as_const(m_rows))
        goals += Id<Goal>{row.item.id};
    const QString what
        = goals.size() == 1 ? m_rows.first().title : tr("%n goals", nullptr, static_cast<int>(goals.size()));
    m_context.courier->write(
        this, {QStringLiteral("edit"), Kind::Goal, static_cast<int>(goals.size())},
        [goals, how = std::move(how)](Writer& writer) -> Result<void> {
            for (Id<Goal> id : goals) {
                auto goal = writer.get(id);
                if (!goal)
                    continue; // gone meanwhile: nothing left to do for it
                how(*goal);
                TELEMACO_TRY(writer.save(*goal));
            }
            return {};
        },
        [this, words = tr("%1: %2", "what was done: the goal").arg(said, what)](
            const Result<ChangeSet>& done) { tellDone(m_context, done, words); });
}

} // namespace telemaco

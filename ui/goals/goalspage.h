// All goals: mine, then everybody else's by name, in each those that are open and due first. A
// filter by state; "old goals" shows those that were overdue already when they came, to be gone
// through by keyboard. A new goal needs a title only.
#pragma once

#include "core/insight/goaldetails.h"
#include "core/insight/progress.h"
#include "core/workspace/goals.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

#include <functional>

namespace telemaco {

class OldGoalsBar;
class SelectionBar;

class GoalsPage : public PageWidget {
    Q_OBJECT

public:
    explicit GoalsPage(const PageContext& context, QWidget* parent = nullptr);

    // Those that are there before the page was ever shown.
    static void addCommands(CommandRegistry& commands, std::function<GoalsPage*()> shown);

    void open(const Address& address) override; // the word "old" shows the old goals
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    QWidget* firstFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Batch {
        QList<GoalLine> lines{};
        std::optional<Goal> last{};
        bool complete = false;
        int old = 0;
        QList<NamedItem> owners{};
    };
    static Batch readBatch(
        const Workspace& workspace, const QString& wanted, const std::optional<Goal>& after, int limit);

    void buildLayout();
    QHBoxLayout* makeHead();
    QHBoxLayout* makeAddLine();
    void addStateChoice();
    void setState(GoalState state);
    QString filter() const;
    void setFilter(const QString& to);
    void follow(const ChangeSet& changes);
    void refresh();
    void more();
    void show(const Batch& batch, bool first);
    void showOwners(const QList<NamedItem>& owners);
    void showEmpty();
    QList<Row> rowsOf(const QList<GoalLine>& lines);
    void addGoal(const QString& title);
    void selectionChanged();

    PageContext m_context;
    TextLabel* m_title;
    QLabel* m_caption;
    ChoiceField* m_filter;
    LineField* m_new;
    ChoiceField* m_owner;
    Card* m_card;
    RowList* m_list;
    QVBoxLayout* m_emptyPlace;
    SelectionBar* m_bar;
    OldGoalsBar* m_oldBar;
    std::optional<Goal> m_last;
    QString m_lastSection;
    int m_round = 0; // answers of an earlier filter are dropped
    bool m_stale = false;
    QUuid m_wanted; // to be selected once it is there
};

} // namespace telemaco

// All meetings: those to come first, then those that are over, the newest first. One line plans a
// new one: with whom, and when.
#pragma once

#include "core/insight/goaldetails.h"
#include "core/insight/today.h"
#include "core/workspace/meetings.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

namespace telemaco {

class MeetingsPage : public PageWidget {
    Q_OBJECT

public:
    explicit MeetingsPage(const PageContext& context, QWidget* parent = nullptr);

    // Those that are there before the page was ever shown.
    static void addCommands(CommandRegistry& commands);

    void open(const Address& address) override; // an item: the relationship that is chosen to plan with
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Batch {
        QList<MeetingLine> coming{};
        QList<MeetingLine> past{};
        std::optional<Meeting> last{};
        QList<NamedItem> relationships{};
    };
    static Batch read(const Workspace& workspace, const std::optional<Meeting>& after, bool first);

    void buildLayout();
    void follow(const ChangeSet& changes);
    void refresh();
    void more();
    void show(const Batch& batch, bool first);
    QString weekOf(QDate date) const;
    QList<Row> rowsOf(const Batch& batch, bool first);
    void showRelationships(const QList<NamedItem>& relationships);
    void propose();
    void plan();

    PageContext m_context;
    ChoiceField* m_with;
    MomentField* m_when;
    QPushButton* m_plan;
    Card* m_card;
    RowList* m_list;
    EmptyState* m_empty;
    QPushButton* m_people; // where there is nobody to meet yet
    std::optional<Meeting> m_last;
    Meeting m_proposed;
    QString m_lastSection;
    QUuid m_wanted; // to be chosen once it is there
    bool m_planning = false; // the page was opened to plan a meeting
    bool m_arriving = false; // and what it shows is on its way
    bool m_refused = false; // what was written last is no day
    bool m_stale = false;
};

} // namespace telemaco

// What one can do with all the goals that are selected: state, tag, link, share, delete. Each is
// one step of undo.
#pragma once

#include "core/insight/goaldetails.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/row.h"

#include <QLabel>

namespace telemaco {

class SelectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(const PageContext& context, QWidget* parent = nullptr);

    void setSelected(const QList<Row>& rows);
    void setRelationships(const QList<NamedItem>& relationships);
    void removeSelected();
    void focusTag() { m_tag->setFocus(Qt::ShortcutFocusReason); }

private:
    using Act = std::function<Result<ChangeSet>(Workspace&, const QList<ItemRef>&)>;

    ChoiceField* addChoice(const QString& invitation);
    void act(Act work);
    void setState(GoalState state);
    void tag(const QString& path);

    PageContext m_context;
    QLabel* m_count;
    ChoiceField* m_state;
    LineField* m_tag;
    ChoiceField* m_link;
    ChoiceField* m_share;
    QList<ItemRef> m_items;
};

} // namespace telemaco

// What each side expects, one text a row, edited where it stands; how a word of the other side
// came to be known can be said, and need not be.
#pragma once

#include "core/domain/entities.h"
#include "ui/data/pagecontext.h"
#include "ui/relationships/keptrows.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

#include <memory>

namespace telemaco {

class ExpectationsBox : public QWidget {
    Q_OBJECT

public:
    explicit ExpectationsBox(const PageContext& context, QWidget* parent = nullptr);

    void show(Id<Relationship> relationship, Side mySide, const QString& other,
        const QList<Expectation>& expectations);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        Side side{};
        SectionHead* head = nullptr;
        AddLine* add = nullptr;
        std::shared_ptr<KeptRows<Expectation>> rows{};
    };

    void addColumn(QLayout* box);
    void fill(Column& column, const QList<Expectation>& expectations);
    QWidget* rowFor(const Expectation& expectation, bool mine);
    void add(const Column& column);
    void keep(Id<Expectation> id, const char* field, const QVariant& value);
    void remove(Id<Expectation> id);

    PageContext m_context;
    Id<Relationship> m_relationship;
    Side m_mySide = Side::Mentor;
    QList<Column> m_columns;
    QList<Expectation> m_shown;
};

} // namespace telemaco

// Search with filters: a field, chips for what to look among, the results newest first with the
// words marked. The field's text is the whole query, so a filter set with a control can be read
// and changed there too.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/search/searchsource.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

namespace telemaco {

class SearchPage : public PageWidget {
    Q_OBJECT

public:
    explicit SearchPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    QWidget* firstFocus() override { return m_field; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeFilters();
    void look();
    void show(const QList<Row>& rows, bool complete);
    void setFilter(const QString& name, const QString& value);

    PageContext m_context;
    SearchSource m_source;
    QLineEdit* m_field;
    ChoiceField* m_kind;
    LineField* m_tag;
    LineField* m_with;
    DateField* m_from;
    DateField* m_to;
    QLabel* m_said;
    RowList* m_list;
    Card* m_card = new Card;
    EmptyState* m_empty;
};

} // namespace telemaco

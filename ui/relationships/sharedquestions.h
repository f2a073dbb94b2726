// Questions between me and the other side: asked here, answered in place, or let go. Each is a handful of
// widgets, so a few are shown, and more when they are asked for.
#pragma once

#include "core/domain/entities.h"
#include "ui/data/pagecontext.h"
#include "ui/relationships/keptrows.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

namespace telemaco {

class SharedQuestions : public QWidget {
    Q_OBJECT

public:
    explicit SharedQuestions(const PageContext& context, QWidget* parent = nullptr);

    AddLine* field() const { return m_ask; } // where a question is asked
    void show(Id<Person> other, const QString& name, const QList<Question>& questions);
    void begin(bool all); // a few again, or all: what is looked for may be in any of them

private:
    void fill();
    QWidget* rowFor(const Question& question);
    void settle(const Question& question, const QString& answer);
    void ask();
    void setState(const Question& question, QuestionState state);

    PageContext m_context;
    Id<Person> m_other;
    QString m_name;
    QList<Question> m_shown;
    int m_most = 0; // so many are shown
    QVBoxLayout* m_rows;
    QPushButton* m_more;
    AddLine* m_ask;
    KeptRows<Question> m_kept;
};

} // namespace telemaco

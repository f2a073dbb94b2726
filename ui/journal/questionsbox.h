// The questions that came from an entry: whom they are for, and their answers, which can be
// written here. A line that asks something and is no question yet is offered as one.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"

#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

class QPushButton;

namespace telemaco {

class TextField;

class QuestionsBox : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsBox(const PageContext& context, QWidget* parent = nullptr);

    void setQuestions(const QList<EntryQuestion>& questions);
    // A line of the entry, and the person it would go to (empty: to be chosen). No line: no offer.
    void setOffer(const QString& line, const QString& person);
    void answer(Id<Question> question); // opens the field for its answer

Q_SIGNALS:
    void askAsked(const QString& line);
    void personAsked(telemaco::Id<telemaco::Question> question);
    void answered(telemaco::Id<telemaco::Question> question, const QString& answer);

private:
    void fill();
    void addQuestion(const EntryQuestion& question);
    void addOffer();
    QString askWords() const;
    void addAnswerField(QVBoxLayout* column, const Question& question);
    QPushButton* addLine(
        QVBoxLayout* column, const QString& text, const QString& caption, const QString& action);

    void leave(const Question& question, const QString& answer);

    PageContext m_context;
    QVBoxLayout* m_column;
    QList<EntryQuestion> m_questions;
    QString m_offer;
    QString m_person;
    Id<Question> m_answering{};
    QPointer<TextField> m_field;
};

} // namespace telemaco

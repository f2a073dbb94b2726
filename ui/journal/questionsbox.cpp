#include "ui/journal/questionsbox.h"

#include "core/base/text.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/page.h"

#include <QFrame>
#include <QPushButton>

namespace telemaco {

static bool same(const QList<EntryQuestion>& a, const QList<EntryQuestion>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const EntryQuestion& one, const EntryQuestion& other) {
            return one.question == other.question && one.to == other.to;
        });
}

QuestionsBox::QuestionsBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void QuestionsBox::setQuestions(const QList<EntryQuestion>& questions)
{
    if (same(m_questions, questions))
        return;
    m_questions = questions;
    fill();
}

void QuestionsBox::setOffer(const QString& line, const QString& person)
{
    if (line == m_offer && person == m_person)
        return;
    m_offer = line;
    m_person = person;
    fill();
}

void QuestionsBox::answer(Id<Question> question)
{
    m_answering = question;
    m_field = nullptr;
    fill();
    if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
}

void QuestionsBox::fill()
{
    // What is being written as an answer stays until it is told.
    if (m_field && m_field->hasFocus())
        return;
    removeAll(m_column);
    for (const EntryQuestion& question : std::as_const(m_questions))
        addQuestion(question);
    if (!m_offer.isEmpty())
        addOffer();
    setVisible(m_column->count() > 0);
    updateGeometry();
}

QPushButton* QuestionsBox::addLine(
    QVBoxLayout* column, const QString& text, const QString& caption, const QString& action)
{
    auto* row = new Flow;
    auto* both = new QWidget;
    both->setMinimumWidth(withText(160));
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* words = new QVBoxLayout(both);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(bodyLabel(u'“' + text + u'”'));
    if (!caption.isEmpty())
        words->addWidget(captionLabel(caption));
    row->addWidget(both);
    auto* button = new QPushButton(action);
    button->setAccessibleName(action + QStringLiteral(": ") + text);
    row->addWidget(button);
    column->addLayout(row);
    return button;
}

static QVBoxLayout* addBlock(QVBoxLayout* to)
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    to->addWidget(line);
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(8);
    to->addWidget(block);
    return column;
}

void QuestionsBox::addQuestion(const EntryQuestion& entry)
{
    const Question& question = entry.question;
    const bool answered = question.state == QuestionState::Answered;
    const bool nobody = !question.to && !answered;
    QString caption;
    if (answered && !entry.to.isEmpty())
        caption = tr("%1 answered").arg(entry.to);
    else if (answered)
        caption = tr("Answered");
    else if (!entry.to.isEmpty())
        caption = tr("Open, for %1").arg(entry.to);
    else
        caption = tr("Open, for nobody yet");
    const QString action = answered ? tr("Change the answer") : nobody ? askWords() : tr("Write the answer");
    QVBoxLayout* column = addBlock(m_column);
    QPushButton* button = addLine(column, question.text, caption, action);
    connect(button, &QPushButton::clicked, this, [this, nobody, id = question.id] {
        if (nobody)
            Q_EMIT personAsked(id);
        else
            answer(id);
    });
    if (m_answering == question.id)
        addAnswerField(column, question);
}

void QuestionsBox::addAnswerField(QVBoxLayout* column, const Question& question)
{
    auto* field = new TextField(tr("Answer"), tr("What was answered? Ctrl+Enter when done"));
    field->setObjectName(QStringLiteral("answer"));
    field->keepBy(m_context);
    field->show({Kind::Question, question.id.value}, "answer", question.answer);
    column->addWidget(field);
    m_field = field;
    connect(field, &TextField::left, this, [this, question](const QString& text) { leave(question, text); });
}

// While it is being written an answer is a text like any other; left, it answers the question.
void QuestionsBox::leave(const Question& question, const QString& answer)
{
    const bool waits = question.state == QuestionState::Open && !answer.trimmed().isEmpty();
    if (!m_field || (answer == question.answer && !waits))
        return;
    m_answering = {};
    m_field = nullptr;
    Q_EMIT answered(question.id, answer);
    QMetaObject::invokeMethod(this, &QuestionsBox::fill, Qt::QueuedConnection); // it may be answered already
}

QString QuestionsBox::askWords() const
{
    return m_person.isEmpty() ? tr("Ask…") : tr("Ask %1").arg(m_person.section(u' ', 0, 0));
}

void QuestionsBox::addOffer()
{
    QPushButton* button = addLine(addBlock(m_column), firstLine(m_offer, 120), {}, askWords());
    button->setToolTip(
        tr("Keeps this line as an open question; its answer will appear below it. Ctrl+Shift+Q"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT askAsked(m_offer); });
}

} // namespace telemaco

#include "ui/relationships/sharedquestions.h"

#include "core/workspace/usecases.h"
#include "ui/editor/notefield.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

#include <limits>

namespace telemaco {

static constexpr int atOnce = 5;
static constexpr int allOfThem = std::numeric_limits<int>::max();

SharedQuestions::SharedQuestions(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_most(atOnce)
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton)
    , m_ask(new AddLine)
    , m_kept(m_rows, m_more)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionHead(tr("Questions")));
    auto* card = new Card;
    m_rows->setSpacing(16);
    card->column()->addLayout(m_rows);
    m_more->setProperty("flat", true);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(m_more);
    line->addStretch();
    card->column()->addLayout(line);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += atOnce;
        fill();
    });
    m_ask->setPlaceholderText(tr("A question to ask"));
    m_ask->setAccessibleName(tr("A question to ask"));
    card->addInset(m_ask);
    column->addWidget(card);
    connect(m_ask, &QLineEdit::returnPressed, this, &SharedQuestions::ask);
}

void SharedQuestions::show(Id<Person> other, const QString& name, const QList<Question>& questions)
{
    if (m_other == other && m_shown == questions)
        return;
    m_other = other;
    m_name = name;
    m_shown = questions;
    fill();
}

void SharedQuestions::begin(bool all)
{
    m_most = all ? allOfThem : atOnce;
    m_shown.clear(); // shown anew, even if they are the same
}

void SharedQuestions::fill()
{
    const QList<Question> questions = m_shown.mid(0, m_most);
    m_rows->setContentsMargins(16, questions.isEmpty() ? 0 : 12, 16, 0);
    m_more->show(); // the keyboard comes to it where a row goes
    m_kept.show(
        questions, [this](const Question& question) { return rowFor(question); },
        [](QWidget* row, const Question& was, const Question& now) {
            Question typed = was;
            typed.answer = now.answer;
            if (typed != now)
                return false;
            row->findChild<NoteField*>()->show({Kind::Question, now.id.value}, "answer", now.answer);
            return true;
        });
    const int rest = static_cast<int>(m_shown.size() - questions.size());
    m_more->setText(tr("%n more questions", nullptr, rest));
    if (rest == 0 && m_more->hasFocus())
        m_ask->setFocus(Qt::OtherFocusReason);
    m_more->setVisible(rest > 0);
}

QWidget* SharedQuestions::rowFor(const Question& question)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(bodyLabel(question.text));
    QStringList said{question.asker ? tr("%1 asks").arg(m_name) : tr("you ask")};
    if (question.asked.isValid())
        said += DateField::words(question.asked);
    if (question.state != QuestionState::Open)
        said += Words::of(question.state);
    column->addWidget(captionLabel(said.join(QStringLiteral(" · "))));
    auto* answer = new NoteField(m_context, tr("Answer to “%1”").arg(question.text), tr("Write the answer"));
    answer->setLines(1);
    answer->show({Kind::Question, question.id.value}, "answer", question.answer);
    connect(
        answer, &NoteField::left, this, [this, question](const QString& text) { settle(question, text); });
    auto* line = new QHBoxLayout;
    line->addWidget(answer, 1);
    auto* state = new QPushButton(question.state == QuestionState::Open ? tr("Let go") : tr("Open again"));
    state->setProperty("flat", true);
    state->setAccessibleName(QStringLiteral("%1: %2").arg(state->text(), question.text));
    connect(state, &QPushButton::clicked, this, [this, question] {
        setState(
            question, question.state == QuestionState::Open ? QuestionState::LetGo : QuestionState::Open);
    });
    line->addWidget(state, 0, Qt::AlignTop);
    column->addLayout(line);
    return row;
}

// While it is being written an answer is a text like any other; left, it answers the question, and
// emptied it does not any more.
void SharedQuestions::settle(const Question& question, const QString& answer)
{
    const bool answered = question.state == QuestionState::Answered;
    if (answer.trimmed().isEmpty() != answered || question.state == QuestionState::LetGo)
        return;
    m_context.courier->ask(
        this,
        [id = question.id, answer](Workspace& workspace) { return answerQuestion(workspace, id, answer); },
        [this](const Result<ChangeSet>& done) {
            if (!done)
                m_context.commands->tell(ErrorText::sentence(done.error()));
        });
}

void SharedQuestions::ask()
{
    const QString text = m_ask->text().trimmed();
    if (text.isEmpty())
        return;
    m_ask->empty();
    Question made;
    made.text = text;
    made.to = m_other;
    made.asked = m_context.clock->today();
    m_context.courier->write(
        this, {QStringLiteral("ask"), Kind::Question, 1}, [made](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(made));
            return {};
        });
}

void SharedQuestions::setState(const Question& question, QuestionState state)
{
    // The one field: an answer may just be on its way.
    const ItemRef item{Kind::Question, question.id.value};
    m_context.courier->write(this, {QStringLiteral("edit"), Kind::Question, 1},
        [item, state](Writer& writer) { return writer.setField(item, "state", stored::read(state)); });
}

} // namespace telemaco

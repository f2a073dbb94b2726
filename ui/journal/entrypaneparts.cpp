// How an entry is laid out, and what its parts do: sharing, questions, finding.
#include "core/base/text.h"
#include "core/workspace/usecases.h"
#include "ui/data/autosaver.h"
#include "ui/data/itemedit.h"
#include "ui/editor/findbar.h"
#include "ui/editor/foundwords.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/entrychoices.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/questionsbox.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/growingarea.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sharebutton.h"
#include "ui/widgets/titlefield.h"

#include <QAbstractTextDocumentLayout>

namespace telemaco {

static constexpr int shortestText = 120;
static constexpr int mostOffered = 300;

// The editor has the whole width, so that its scroll bar stands at the edge; all else stands in
// line with its text.
void EntryPane::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(8);
    m_trouble = bodyLabel();
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_title = new TitleField(tr("Title of the entry"), tr("Title"));
    m_title->setObjectName(QStringLiteral("title"));
    m_editor = new MarkdownEditor(m_context.openLink);
    m_editor->setAccessibleName(tr("Text of the entry"));
    m_editor->setAccessibleDescription(tr("Ctrl+Tab goes on to the next control"));
    m_editor->setInvitation(tr("Write…"));
    m_editor->setMinimumHeight(shortestText);
    m_find = new FindBar(m_editor);
    m_find->hide();
    m_above = band({buildHead(), m_trouble, m_title, m_find});
    m_above->setProperty("card", true); // its fields show their frame only with the keyboard in them
    m_below = band({buildCard()});
    column->addWidget(m_above);
    column->addWidget(m_editor, 1);
    column->addWidget(m_below);
    column->addStretch(0);
    m_found = new FoundWords(m_context, this);
    m_textSaver = new Autosaver(this);
    m_titleSaver = new Autosaver(this);
}

QWidget* EntryPane::band(const QList<QWidget*>& content)
{
    auto* made = new QWidget;
    made->setLayout(new QVBoxLayout);
    made->layout()->setSpacing(0);
    for (QWidget* widget : content)
        made->layout()->addWidget(widget);
    return made;
}

// The editor is as high as its text while there is room, and the card follows it.
void EntryPane::fit()
{
    const int height
        = static_cast<int>(m_editor->document()->size().height()) + 2 * m_editor->frameWidth() + 4;
    m_editor->setMaximumHeight(qMax(shortestText, height));
    const int left = m_editor->columnLeft();
    const int right = qMax(0, m_editor->width() - left - m_editor->columnWidth());
    m_above->layout()->setContentsMargins(left - fieldInset, 0, right - fieldInset, 0);
    m_below->layout()->setContentsMargins(left, 0, right, 0);
}

void EntryPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_when->setCompact(event->size().width() < withText(320));
    m_hanging->setMaximumHeight(qMax(shortestText, event->size().height() / 2)); // the rest is the text's
}

QWidget* EntryPane::buildHead()
{
    auto* head = new QWidget;
    auto* row = new Flow(head);
    row->setLineGap(0);
    m_when = new MomentField(tr("When it was"));
    m_when->setFont(fontOf(TextSize::Caption));
    m_when->setObjectName(QStringLiteral("when"));
    m_shared = new ShareButton(m_context);
    m_when->setMinimumWidth(withText(170)); // the day whole; large text goes on below it
    row->addWidget(m_when);
    row->addWidget(m_shared);
    return head;
}

QWidget* EntryPane::buildCard()
{
    auto* card = new Card;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(15, 7, 15, 7);
    column->setSpacing(0);
    m_add = new Chooser(tr("Add a goal, a tag or a mood"), tr("Add goal, tag, mood…"));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setProperty("quiet", true);
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chips = new ChipBar(m_add);
    m_questions = new QuestionsBox(m_context);
    column->addWidget(m_chips);
    column->addWidget(m_questions);
    m_hanging = new GrowingArea(content);
    card->add(m_hanging);
    return card;
}

void EntryPane::connectParts()
{
    connect(m_editor, &MarkdownEditor::textTyped, m_textSaver, &Autosaver::changed);
    connect(m_editor, &MarkdownEditor::lineChanged, this, &EntryPane::offerQuestion);
    connect(m_editor, &MarkdownEditor::columnChanged, this, &EntryPane::fit);
    connect(m_editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &EntryPane::fit);
    connect(m_editor, &MarkdownEditor::findRequested, this, &EntryPane::find);
    connect(m_title, &QLineEdit::textEdited, m_titleSaver, &Autosaver::changed);
    connect(m_textSaver, &Autosaver::save, this, [this] { save("text", m_textSaver, m_editor->text()); });
    connect(m_titleSaver, &Autosaver::save, this, [this] { save("title", m_titleSaver, title()); });
    for (Autosaver* saver : {m_textSaver, m_titleSaver})
        connect(saver, &Autosaver::stateChanged, this, &EntryPane::stateChanged);
    connectNotes();
    connectWhatHangsOnIt();
}

void EntryPane::connectNotes()
{
    connect(m_editor, &MarkdownEditor::noteActivated, this, [this](const QString& id) {
        for (const EntryQuestion& entry : std::as_const(m_page.questions))
            if (entry.question.uuid.toString() == id)
                m_questions->answer(entry.question.id);
    });
    connect(m_editor, &MarkdownEditor::anchorsChanged, this, [this](const QList<LineNote>& notes) {
        for (const LineNote& note : notes)
            m_anchors[note.id] = note.anchor;
    });
    connect(m_editor, &MarkdownEditor::filesLinked, this, [this] {
        m_context.commands->tell(
            tr("Linked from where it lies; the file itself is not kept in the journal."));
    });
    connect(m_editor, &MarkdownEditor::pictureNotKept, this, [this] {
        m_context.commands->tell(
            tr("Pictures are not kept in the journal yet. A file that is dropped is linked."));
    });
}

void EntryPane::connectWhatHangsOnIt()
{
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_when, &MomentField::timeEdited, this, [this](QDate date, QTime time) {
        m_page.entry.date = date; // also of a draft
        m_page.entry.time = time;
        if (m_page.entry.id)
            perform([id = m_page.entry.id, date, time](
                        Workspace& workspace) { return setEntryTime(workspace, id, date, time); });
    });
    connect(m_shared, &ShareButton::shareAsked, this, [this](Id<Relationship> with, bool on) {
        withEntry([this, with, on] {
            perform([item = item(), with, on](Workspace& workspace) {
                return on ? shareItems(workspace, {item}, with) : unshareItems(workspace, {item}, with);
            });
        });
    });
    connect(m_add, &Chooser::asked, this, [this](const QString& words) {
        EntryChoices::look(m_context, m_add, words, [this](const QList<Row>& rows) { m_add->suggest(rows); });
    });
    connect(m_add, &Chooser::chosen, this, &EntryPane::choose);
    connect(m_add, &Chooser::left, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_chips, &ChipBar::opened, this, &EntryPane::openChip);
    connect(m_chips, &ChipBar::removeAsked, this, &EntryPane::takeOff);
    connect(m_questions, &QuestionsBox::askAsked, this, &EntryPane::askLine);
    connect(m_questions, &QuestionsBox::personAsked, this, [this](Id<Question> question) {
        const auto send = [this, question](Id<Person> to) {
            perform([question, to](Workspace& workspace) { return sendQuestion(workspace, question, to); });
        };
        if (m_askable.certain && !m_askable.people.isEmpty())
            send(Id<Person>{m_askable.people.first().item.id});
        else
            askPerson(send);
    });
    connect(m_questions, &QuestionsBox::answered, this, [this](Id<Question> question, const QString& answer) {
        perform(
            [question, answer](Workspace& workspace) { return answerQuestion(workspace, question, answer); });
    });
}

void EntryPane::attach() { m_add->setFocus(Qt::ShortcutFocusReason); }

void EntryPane::find() { m_find->start(); }

void EntryPane::showAnswers()
{
    QList<LineNote> notes;
    for (const EntryQuestion& entry : std::as_const(m_page.questions)) {
        const Question& question = entry.question;
        if (question.state != QuestionState::Answered)
            continue;
        const QString id = question.uuid.toString();
        const QString who = entry.to.isEmpty() ? tr("Answered") : tr("%1 answered").arg(entry.to);
        notes += LineNote{id, m_anchors.value(id, question.line), who, question.answer, Tone::Good};
    }
    m_editor->setAnswers(notes);
}

void EntryPane::ask() { askLine(m_editor->anchorUnderCursor()); }

void EntryPane::askLine(const QString& line)
{
    const QString words = line.trimmed();
    if (words.isEmpty()) {
        m_context.commands->tell(tr("Put the cursor in the line that asks something."));
        return;
    }
    if (m_askable.certain || m_askable.people.isEmpty()) {
        const Choice to = m_askable.people.value(0);
        ask(words, Id<Person>{to.item.id}, to.title);
        return;
    }
    askPerson([this, words](Id<Person> to) { ask(words, to, {}); });
}

void EntryPane::ask(const QString& line, Id<Person> to, const QString& name)
{
    const QString said = name.isEmpty() ? tr("Kept as a question") : tr("A question for %1").arg(name);
    withEntry([this, line, to, said] {
        flush(); // the line is in the file before the question that points at it
        m_context.courier->ask(
            this,
            [entry = m_page.entry.id, line, to](
                Workspace& workspace) { return askFromLine(workspace, entry, line, to); },
            [this, said](const Result<Id<Question>>& done) { tellDone(m_context, done, said); });
    });
}

// Whom? The likely one is marked already.
void EntryPane::askPerson(std::function<void(Id<Person>)> then)
{
    auto* card = new ChooserCard(tr("Whom do you want to ask?"), tr("A name"), this);
    connect(&card->chooser(), &Chooser::asked, card, [this, card](const QString& words) {
        card->chooser().suggest(EntryChoices::peopleRows(m_askable.people, words));
    });
    connect(&card->chooser(), &Chooser::chosen, this,
        [then = std::move(then)](const Row& row) { then(Id<Person>{row.item.id}); });
    card->popUp(m_editor->mapTo(this, m_editor->cursorRect().bottomLeft()) + QPoint(0, 4));
}

// The line the keyboard is in, where it asks something and is no question yet.
void EntryPane::offerQuestion()
{
    const QString line = m_editor->anchorUnderCursor().left(mostOffered).trimmed();
    bool offer = line.endsWith(u'?');
    for (const EntryQuestion& entry : std::as_const(m_page.questions))
        offer = offer && entry.question.line.trimmed() != line;
    const bool known = m_askable.certain && !m_askable.people.isEmpty();
    m_questions->setOffer(offer ? line : QString(), known ? m_askable.people.first().title : QString());
}

} // namespace telemaco

#include "ui/relationships/expectationsbox.h"

#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/editor/notefield.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/icons.h"
#include "ui/widgets/focuseditem.h"

namespace telemaco {

ExpectationsBox::ExpectationsBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addColumn(column);
    column->addSpacing(16);
    addColumn(column);
}

void ExpectationsBox::addColumn(QLayout* box)
{
    Column made;
    made.head = new SectionHead({});
    box->addWidget(made.head);
    auto* card = new Card;
    card->column()->setContentsMargins(12, 8, 12, 8);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    card->column()->addLayout(rows);
    card->column()->setSpacing(8);
    made.add = new AddLine;
    card->column()->addWidget(made.add);
    made.rows = std::make_shared<KeptRows<Expectation>>(rows, made.add);
    box->addWidget(card);
    const auto index = m_columns.size();
    connect(made.add, &QLineEdit::returnPressed, this, [this, index] { add(m_columns[index]); });
    m_columns += made;
}

void ExpectationsBox::show(
    Id<Relationship> relationship, Side mySide, const QString& other, const QList<Expectation>& expectations)
{
    if (m_relationship == relationship && m_shown == expectations && m_mySide == mySide)
        return;
    m_relationship = relationship;
    m_mySide = mySide;
    m_shown = expectations;
    m_columns[0].side = mySide;
    m_columns[1].side = mySide == Side::Mentor ? Side::Mentee : Side::Mentor;
    m_columns[0].head->setTitle(tr("What I expect"));
    m_columns[1].head->setTitle(tr("What %1 expects").arg(other));
    m_columns[0].add->setPlaceholderText(tr("Add an expectation of mine"));
    m_columns[1].add->setPlaceholderText(tr("Add what the other side expects"));
    for (Column& column : m_columns) {
        column.add->setAccessibleName(column.add->placeholderText());
        fill(column, expectations);
    }
}

void ExpectationsBox::fill(Column& column, const QList<Expectation>& expectations)
{
    QList<Expectation> those;
    for (const Expectation& expectation : expectations)
        if (expectation.whose == column.side)
            those += expectation;
    column.rows->show(
        those,
        [this, mine = column.side == m_mySide](
            const Expectation& expectation) { return rowFor(expectation, mine); },
        [](QWidget* row, const Expectation&, const Expectation& now) {
            row->findChild<NoteField*>()->show({Kind::Expectation, now.id.value}, "text", now.text);
            if (auto* wordOf = row->findChild<ChoiceField*>())
                wordOf->setValue(now.wordOf ? static_cast<int>(*now.wordOf) : -1);
            return true;
        });
}

static QIcon trash(const QPalette& palette)
{
    return iconOf(QStringLiteral("trash"), palette.color(QPalette::PlaceholderText));
}

QWidget* ExpectationsBox::rowFor(const Expectation& expectation, bool mine)
{
    auto* row = new QWidget;
    setAbout(row, {Kind::Expectation, expectation.id.value});
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    column->addLayout(line);
    auto* text = new NoteField(m_context, tr("Expectation"), {});
    text->setLines(1);
    text->setNeeded();
    text->show({Kind::Expectation, expectation.id.value}, "text", expectation.text);
    line->addWidget(text, 1);
    connect(text, &NoteField::left, this, [this, id = expectation.id](const QString& words) {
        if (words.trimmed().isEmpty()) // emptied is deleted
            remove(id);
    });
    if (!mine) {
        auto* wordOf = new ChoiceField(tr("How it came"));
        wordOf->add(tr("how do you know?", "what the other side expects"), -1);
        for (WordOf choice : {WordOf::Written, WordOf::Told, WordOf::Paper, WordOf::Guess})
            wordOf->add(Words::of(choice), static_cast<int>(choice));
        wordOf->setValue(expectation.wordOf ? static_cast<int>(*expectation.wordOf) : -1);
        column->addWidget(wordOf);
        connect(wordOf, &ChoiceField::chosen, this, [this, expectation](const QVariant& choice) {
            std::optional<WordOf> said;
            if (choice.toInt() >= 0)
                said = static_cast<WordOf>(choice.toInt());
            keep(expectation.id, "word_of", stored::read(said));
        });
    }
    auto* button = new QPushButton;
    button->setIcon(trash(palette()));
    button->setProperty("flat", true);
    button->setAccessibleName(tr("Delete this expectation"));
    button->setToolTip(tr("Delete"));
    line->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, id = expectation.id] { remove(id); });
    return row;
}

void ExpectationsBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QPushButton* button : findChildren<QPushButton*>())
        if (!button->icon().isNull())
            button->setIcon(trash(palette()));
}

void ExpectationsBox::add(const Column& column)
{
    const QString text = column.add->text().trimmed();
    if (text.isEmpty())
        return;
    column.add->empty();
    Expectation made;
    made.relationship = m_relationship;
    made.whose = column.side;
    made.text = text;
    m_context.courier->write(
        this, {QStringLiteral("add"), Kind::Expectation, 1}, [made](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(made));
            return {};
        });
}

void ExpectationsBox::keep(Id<Expectation> id, const char* field, const QVariant& value)
{
    const ItemRef item{Kind::Expectation, id.value};
    m_context.courier->write(this, {QStringLiteral("edit"), Kind::Expectation, 1},
        [item, field, value](Writer& writer) { return writer.setField(item, field, value); });
}

void ExpectationsBox::remove(Id<Expectation> id)
{
    m_context.courier->ask(
        this,
        [id](Workspace& workspace) {
            return removeItems(workspace, {{Kind::Expectation, id.value}});
        },
        [this](const Result<ChangeSet>& done) {
            tellDone(m_context, done, tr("Deleted: %1.").arg(Words::count(Kind::Expectation, 1)));
        });
}

} // namespace telemaco

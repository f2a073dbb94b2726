#include "ui/relationships/expectationsbox.h"

#include "core/workspace/usecases.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/icons.h"

namespace telemaco {

ExpectationsBox::ExpectationsBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addColumn(column);
    addColumn(column);
}

void ExpectationsBox::addColumn(QLayout* box)
{
    Column made;
    made.head = new SectionHead({});
    box->addWidget(made.head);
    auto* card = new Card;
    card->column()->setContentsMargins(12, 8, 12, 8);
    made.rows = new QVBoxLayout;
    made.rows->setSpacing(4);
    card->column()->addLayout(made.rows);
    made.add = new QLineEdit;
    card->column()->addWidget(made.add);
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
    removeAll(column.rows);
    for (const Expectation& expectation : expectations)
        if (expectation.whose == column.side)
            column.rows->addWidget(rowFor(expectation, column.side == m_mySide));
}

QWidget* ExpectationsBox::rowFor(const Expectation& expectation, bool mine)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* text = new LineField(tr("Expectation"), {});
    text->setValue(expectation.text);
    line->addWidget(text, 1);
    connect(text, &LineField::edited, this, [this, expectation](const QString& words) {
        Expectation changed = expectation;
        changed.text = words;
        save(changed);
    });
    if (!mine) {
        auto* wordOf = new ChoiceField(tr("How it came"));
        wordOf->add(tr("not said"), -1);
        for (WordOf choice : {WordOf::Written, WordOf::Told, WordOf::Paper, WordOf::Guess})
            wordOf->add(Words::of(choice), static_cast<int>(choice));
        wordOf->setValue(expectation.wordOf ? static_cast<int>(*expectation.wordOf) : -1);
        line->addWidget(wordOf);
        connect(wordOf, &ChoiceField::chosen, this, [this, expectation](const QVariant& choice) {
            Expectation changed = expectation;
            changed.wordOf.reset();
            if (choice.toInt() >= 0)
                changed.wordOf = static_cast<WordOf>(choice.toInt());
            save(changed);
        });
    }
    auto* remove = new QPushButton;
    remove->setIcon(iconOf(QStringLiteral("trash"), palette().color(QPalette::PlaceholderText)));
    remove->setProperty("flat", true);
    remove->setAccessibleName(tr("Delete the expectation “%1”").arg(expectation.text));
    remove->setToolTip(tr("Delete"));
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, id = expectation.id] {
        m_context.courier->ask(
            this,
            [id](Workspace& workspace) {
                return removeItems(workspace, {{Kind::Expectation, id.value}});
            },
            [](const Result<ChangeSet>&) {});
    });
    return row;
}

void ExpectationsBox::add(const Column& column)
{
    const QString text = column.add->text().trimmed();
    if (text.isEmpty())
        return;
    column.add->clear();
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

void ExpectationsBox::save(const Expectation& expectation)
{
    if (expectation.text.isEmpty()) { // emptied is deleted
        m_context.courier->ask(
            this,
            [id = expectation.id](Workspace& workspace) {
                return removeItems(workspace, {{Kind::Expectation, id.value}});
            },
            [](const Result<ChangeSet>&) {});
        return;
    }
    m_context.courier->write(this, {QStringLiteral("edit"), Kind::Expectation, 1},
        [expectation](Writer& writer) { return writer.save(expectation); });
}

} // namespace telemaco

#include "ui/people/peoplepage.h"

#include "core/workspace/usecases.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"

namespace telemaco {

static constexpr int pageSize = 100;
static constexpr int mostAtOnce = 1000;

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_name(new AddLine)
    , m_list(new RowList(RowList::Form::Pane))
    , m_bar(new SelectionBar(context))
    , m_empty(new EmptyState(tr("Nobody yet"),
          tr("People you mentor, who mentor you, or whom you might ask. A name is enough; a table of "
             "contacts can be imported.")))
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(makeHead());
    m_list->setAccessibleName(tr("People"));
    m_card->add(m_list);
    m_card->fitContent();
    column->addWidget(m_card, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_bar);
    column->addStretch();
    m_bar->hide();
    m_bar->addCommands(QStringLiteral("people"));
    connect(m_empty->addAction(tr("Import…"), false), &QPushButton::clicked, this,
        [this] { m_context.commands->run(QStringLiteral("file.import")); });
    connect(m_list, &RowList::opened, this, [this](const Row& row) {
        m_context.commands->go({QStringLiteral("person"), row.uuid, {}});
    });
    connect(m_list, &RowList::removeAsked, m_bar, &SelectionBar::removeSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_bar->setSelected(m_list->selected()); });
    connect(m_name, &QLineEdit::returnPressed, this, &PeoplePage::add);
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Kind::Person) || changes.touches(Kind::Relationship))
            reload();
    });
}

QLayout* PeoplePage::makeHead()
{
    m_name->setPlaceholderText(tr("Add somebody: a name"));
    m_name->setAccessibleName(tr("Name of the person to add"));
    m_name->setFixedWidth(withText(240));
    auto* button = new QPushButton(tr("Add"));
    button->setAccessibleName(tr("Add this person"));
    makePrimary(button);
    connect(button, &QPushButton::clicked, this, &PeoplePage::add);
    return headLine(tr("People"), {m_name, button});
}

void PeoplePage::addCommands(CommandRegistry& commands, std::function<PeoplePage*()> shown)
{
    commands.add({QStringLiteral("people.add"), tr("Add a mentor, a mentee or somebody else"),
        QStringLiteral("people"), {}, [shown = std::move(shown)] {
            if (PeoplePage* page = shown())
                page->m_name->setFocus(Qt::ShortcutFocusReason);
        }});
}

QWidget* PeoplePage::firstFocus()
{
    return m_list->rows().rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_name;
}

void PeoplePage::open(const Address& address)
{
    m_wanted = address.item;
    reload();
}

QVariantMap PeoplePage::state() const { return {{QStringLiteral("person"), m_list->current().uuid}}; }

void PeoplePage::restore(const QVariantMap& state)
{
    m_wanted = state.value(QStringLiteral("person")).toUuid();
}

void PeoplePage::reload()
{
    if (m_wanted.isNull())
        m_wanted = m_list->current().uuid;
    m_last.reset();
    ++m_loading;
    fetch();
}

static Row rowOf(const PersonLine& person)
{
    Row row;
    row.item = {Kind::Person, person.id.value};
    row.uuid = person.uuid;
    row.mark = Row::Mark::Avatar;
    row.title = person.name.isEmpty() ? PeoplePage::tr("Me") : person.name;
    row.markText = row.title;
    QStringList said;
    if (!person.organisation.isEmpty())
        said += person.organisation;
    if (!person.skills.isEmpty())
        said += person.skills.first().simplified();
    row.caption = said.join(QStringLiteral(" · "));
    row.tone = Tone::Accent;
    if (person.me)
        row.chip = PeoplePage::tr("me");
    else if (person.mentorsMe)
        row.chip = PeoplePage::tr("your mentor");
    else if (person.mentoredByMe)
        row.chip = PeoplePage::tr("you mentor them");
    return row;
}

void PeoplePage::fetch()
{
    const bool first = !m_last;
    // What was scrolled to already comes again in one piece, so that the place is kept.
    const int limit = first ? std::clamp(m_list->rows().rowCount(), pageSize, mostAtOnce) : pageSize;
    m_context.courier->ask(
        this,
        [after = m_last, limit](const Workspace& workspace) { return peoplePage(workspace, after, limit); },
        [this, first, limit, loading = m_loading](const QList<PersonLine>& people) {
            if (loading != m_loading)
                return;
            QList<Row> rows;
            for (const PersonLine& person : people)
                rows += rowOf(person);
            if (first)
                m_list->rows().setRows(rows);
            else
                m_list->rows().append(rows);
            if (!people.isEmpty())
                m_last = people.last();
            m_list->rows().setMore(
                people.size() == limit ? std::function<void()>([this] { fetch(); }) : nullptr);
            const bool nobody = m_list->rows().rowCount() <= 1;
            m_empty->setVisible(nobody);
            m_card->setVisible(!nobody);
            if (const int row = m_list->rows().find(m_wanted); row >= 0) {
                m_list->select(row);
                m_wanted = {};
            }
            m_bar->setSelected(m_list->selected());
        });
}

void PeoplePage::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const auto work = [name](Writer& writer) -> Result<void> {
        Person person;
        person.name = name;
        TELEMACO_TRY(writer.add(person));
        return {};
    };
    m_context.courier->write(
        this, {QStringLiteral("add"), Kind::Person, 1}, work, [this](const Result<ChangeSet>& done) {
            if (!done) {
                m_context.commands->tell(ErrorText::sentence(done.error()));
                return;
            }
            m_name->empty();
            m_wanted = done->changes.first().uuid;
            m_context.commands->go({QStringLiteral("person"), m_wanted, {}});
        });
}

} // namespace telemaco

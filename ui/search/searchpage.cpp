#include "ui/search/searchpage.h"

#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace telemaco {

static constexpr int pageSize = 50;

SearchPage::SearchPage(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_source(*context.courier, this)
    , m_field(new QLineEdit)
    , m_kind(new ChoiceField(tr("Kind")))
    , m_tag(new LineField(tr("Tag"), tr("Tag")))
    , m_with(new LineField(tr("With"), tr("With whom")))
    , m_from(new DateField(tr("From"), tr("From"), context.clock->today()))
    , m_to(new DateField(tr("To"), tr("To"), context.clock->today()))
    , m_said(captionLabel())
    , m_list(new RowList(RowList::Form::Pane))
    , m_empty(new EmptyState(tr("Everything you ever wrote"),
          tr("Write a word, or the beginning of one. \"Several words\" in quotes stand together, ‑word "
             "leaves out.")))
{
    QVBoxLayout* column = listColumn(this);
    column->addLayout(headLine(tr("Search"), {}));
    m_field->setPlaceholderText(tr("What are you looking for?"));
    m_field->setAccessibleName(tr("What are you looking for?"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    column->addLayout(makeFilters());
    column->addWidget(m_said);
    m_list->setAccessibleName(tr("Results"));
    m_card->add(m_list);
    m_card->fitContent();
    column->addWidget(m_card, 1);
    column->addWidget(m_empty, 1);
    column->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::look);
    connect(&m_source, &SearchSource::found, this,
        [this](const QString&, const QList<Row>& rows, bool complete) { show(rows, complete); });
    connect(m_list, &RowList::opened, this,
        [this](const Row& row) { openHit(m_context, this, row, m_field->text()); });
    look();
}

QLayout* SearchPage::makeFilters()
{
    auto* row = new Flow;
    m_kind->add(tr("Everything"), QString());
    for (Kind kind :
        {Kind::Entry, Kind::Goal, Kind::Person, Kind::Relationship, Kind::Question, Kind::Meeting,
            Kind::Action, Kind::AgendaItem, Kind::Milestone, Kind::CheckIn, Kind::Expectation, Kind::Contact})
        m_kind->add(Words::kind(kind), kindName(kind).remove(u'_'));
    for (QWidget* filter : std::initializer_list<QWidget*>{m_kind, m_tag, m_with, m_from, m_to}) {
        filter->setMinimumWidth(withText(112));
        filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(filter);
    }
    connect(m_kind, &ChoiceField::chosen, this,
        [this](const QVariant& kind) { setFilter(QStringLiteral("kind"), kind.toString()); });
    connect(m_tag, &LineField::edited, this,
        [this](const QString& tag) { setFilter(QStringLiteral("tag"), tag); });
    connect(m_with, &LineField::edited, this,
        [this](const QString& name) { setFilter(QStringLiteral("with"), name); });
    connect(m_from, &DateField::dateEdited, this,
        [this](QDate date) { setFilter(QStringLiteral("from"), date.toString(Qt::ISODate)); });
    connect(m_to, &DateField::dateEdited, this,
        [this](QDate date) { setFilter(QStringLiteral("to"), date.toString(Qt::ISODate)); });
    return row;
}

// A filter is a word of the query: what the control says takes the place of what stood there.
void SearchPage::setFilter(const QString& name, const QString& value)
{
    const QRegularExpression there(QStringLiteral("\\b%1:(\"[^\"]*\"?|\\S*)\\s*").arg(name));
    QString text = m_field->text().remove(there).trimmed();
    if (!value.isEmpty())
        text = QStringLiteral("%1:%2 ").arg(name, value.contains(u' ') ? u'"' + value + u'"' : value) + text;
    m_field->setText(text);
}

void SearchPage::open(const Address& address)
{
    if (!address.words.isEmpty())
        m_field->setText(address.words.join(u' '));
    m_field->selectAll();
}

QVariantMap SearchPage::state() const { return {{QStringLiteral("text"), m_field->text()}}; }

void SearchPage::restore(const QVariantMap& state)
{
    m_field->setText(state.value(QStringLiteral("text")).toString());
}

void SearchPage::look()
{
    const QString text = m_field->text();
    m_list->rows().setMore({});
    m_empty->setVisible(text.trimmed().isEmpty());
    m_card->setVisible(!text.trimmed().isEmpty());
    m_said->setVisible(!text.trimmed().isEmpty());
    if (text.trimmed().isEmpty())
        m_source.stop();
    else
        m_source.start(text, pageSize);
}

void SearchPage::show(const QList<Row>& rows, bool complete)
{
    RowModel& model = m_list->rows();
    const int had = model.rowCount();
    const bool continues = had > 0 && had <= rows.size() && model.at(had - 1).uuid == rows[had - 1].uuid
        && model.at(0).uuid == rows[0].uuid;
    if (continues)
        model.append(rows.mid(had));
    else
        model.setRows(rows);
    if (!complete)
        model.setMore([this] { m_source.more(pageSize); });
    else
        model.setMore({});
    m_card->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        m_said->setText(complete ? tr("Nothing found. Fewer letters find more.") : tr("Looking…"));
    else
        m_said->setText(
            complete ? tr("%n found", nullptr, static_cast<int>(rows.size())) : tr("Newest first"));
    if (m_list->currentIndex().isValid() || rows.isEmpty())
        return;
    m_list->select(0);
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return PageWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
        Q_EMIT m_list->opened(m_list->current());
        return true;
    }
    return PageWidget::eventFilter(watched, event);
}

} // namespace telemaco

#include "ui/history/historypage.h"

#include "core/base/shortened.h"
#include "ui/language/valuewords.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flow.h"

#include <QLocale>

namespace telemaco {

static constexpr int changesAtOnce = 60;

HistoryView::HistoryView(const PageContext& context, QWidget* parent)
    : PageWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(TextSize::Title))
    , m_caption(captionLabel())
    , m_list(new RowList(RowList::Form::Pane))
    , m_when(new TextLabel(TextSize::Section))
    , m_who(captionLabel())
    , m_text(new DifferenceText)
    , m_restore(new QPushButton(tr("Restore this version")))
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 24, pageMargin, 24);
    column->setSpacing(16);
    column->addLayout(makeHead());
    m_both->setSpacing(pageMargin);
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_card->add(m_list);
    m_both->addWidget(m_card, 2);
    m_right = makeRight();
    m_both->addWidget(m_right, 3);
    column->addLayout(m_both, 1);
    connect(m_list, &RowList::shown, this, &HistoryView::showCurrent);
    connect(m_list, &RowList::opened, this, [this] { m_text->setFocus(); });
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restoreCurrent);
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet&) {
        if (isVisible())
            reload();
    });
}

QLayout* HistoryView::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_title->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    head->addLayout(words, 1);
    auto* back = new QPushButton(tr("Back"));
    connect(
        back, &QPushButton::clicked, this, [this] { m_context.commands->run(QStringLiteral("go.back")); });
    head->addWidget(back, 0, Qt::AlignTop);
    return head;
}

QWidget* HistoryView::makeRight()
{
    auto* card = new Card;
    auto* line = new Flow;
    auto* both = new QWidget;
    auto* words = new QVBoxLayout(both);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    m_when->setWordWrap(true);
    words->addWidget(m_when);
    words->addWidget(m_who);
    both->setMinimumWidth(withText(160));
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(both);
    line->addWidget(m_restore);
    card->column()->addLayout(line);
    card->column()->addWidget(m_text, 1);
    return card;
}

// Beside each other where there is room, else one above the other and closer.
void HistoryView::resizeEvent(QResizeEvent* event)
{
    PageWidget::resizeEvent(event);
    const bool narrow = width() < withText(640);
    m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_both->setSpacing(narrow ? 8 : pageMargin);
    m_right->layout()->setContentsMargins(narrow ? QMargins(16, 6, 16, 6) : QMargins(24, 16, 24, 16));
    m_right->layout()->setSpacing(narrow ? 2 : 8);
}

void HistoryView::open(const Address& address)
{
    m_uuid = address.item;
    m_versions.clear();
    m_list->rows().setRows({});
    reload();
}

void HistoryView::reload()
{
    m_place = {};
    ++m_loading;
    fetch();
}

void HistoryView::fetch()
{
    const auto loading = m_loading;
    m_context.courier->ask(
        this,
        [uuid = m_uuid, place = m_place](const Workspace& workspace) {
            return std::pair(historyHead(workspace, uuid), historyOf(workspace, uuid, place, changesAtOnce));
        },
        [this, loading](const std::pair<HistoryHead, HistoryPage>& answer) {
            if (loading != m_loading)
                return;
            showHead(answer.first);
            append(answer.second);
        });
}

void HistoryView::showHead(const HistoryHead& head)
{
    m_head = head;
    const QString title = head.title.simplified();
    m_title->setText(!head.kind ? tr("Nothing is known of this item.")
            : title.isEmpty()   ? tr("History")
                                : tr("History of “%1”").arg(shortened(title, 80)));
    QString said = head.kind ? Words::kind(*head.kind) : QString();
    if (head.kind && !head.isThere)
        said = tr("%1, deleted").arg(said);
    m_caption->setText(said);
    m_card->setVisible(head.kind.has_value());
    m_right->setVisible(head.kind.has_value());
}

static QString fieldsWords(Kind kind, const Version& version)
{
    QStringList fields;
    for (const FieldChange& change : version.changes)
        if (const QString name = ValueWords::field(kind, entityType(kind).fields[change.field]);
            entityType(kind).fields[change.field].type != FieldType::Instant && !fields.contains(name))
            fields += name;
    return fields.join(QStringLiteral(", "));
}

static QString momentWords(const Clock& clock, qint64 at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at, clock.zone());
    return QLocale().toString(moment, QStringLiteral("d MMMM yyyy, HH:mm"));
}

Row HistoryView::rowOf(const Version& version) const
{
    Row row;
    row.uuid = QUuid::createUuidV5(m_uuid, QByteArray::number(version.operation));
    row.title = version.what == Version::What::Made ? tr("Made")
        : version.what == Version::What::Deleted    ? tr("Deleted")
                                                    : fieldsWords(*m_head.kind, version);
    row.caption = momentWords(*m_context.clock, version.at);
    if (!version.doer.isMe || version.doer.elsewhere || version.doer.via != viaName(Via::Window))
        row.caption += QStringLiteral(" · ") + ValueWords::doer(version.doer);
    return row;
}

void HistoryView::append(const HistoryPage& page)
{
    const bool first = m_place.below == 0;
    QList<Row> rows;
    if (first)
        m_versions.clear();
    m_versions += page.versions;
    for (const Version& version : first ? m_versions : page.versions)
        rows += rowOf(version);
    m_place = page.next;
    m_list->rows().setMore(page.more ? std::function<void()>([this] { fetch(); }) : nullptr);
    if (first)
        m_list->rows().setRows(rows);
    else
        m_list->rows().append(rows);
    if (first && !m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->select(0);
    showCurrent();
}

const Version* HistoryView::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

void HistoryView::showCurrent()
{
    const Version* version = current();
    const bool stands = version && version == &m_versions.first();
    m_restore->setText(stands && !m_head.isThere ? tr("Bring it back") : tr("Restore this version"));
    m_restore->setEnabled(
        version && (!stands || !m_head.isThere) && (version->what != Version::What::Deleted || stands));
    if (!version || !m_head.kind) {
        m_when->setText({});
        m_who->setText({});
        m_text->clearText();
        return;
    }
    m_when->setText(momentWords(*m_context.clock, version->at));
    m_who->setText(
        QStringLiteral("%1: %2").arg(ValueWords::doer(version->doer), Words::operation(version->name)));
    const int showing = ++m_showing;
    m_context.courier->ask(
        this,
        [uuid = m_uuid, kind = *m_head.kind, shown = *version](
            Workspace& workspace) { return shownChanges(workspace, uuid, kind, shown); },
        [this, showing, made = version->what == Version::What::Made](const QList<ShownChange>& changes) {
            if (showing == m_showing)
                m_text->setChanges(changes, made);
        });
}

void HistoryView::restoreCurrent()
{
    const Version* version = current();
    if (!version)
        return;
    const qint64 operation
        = version->what == Version::What::Deleted ? version->operation - 1 : version->operation;
    m_context.courier->ask(
        this,
        [uuid = m_uuid, operation](
            Workspace& workspace) { return restoreVersion(workspace, uuid, operation); },
        [this](const Result<ChangeSet>& done) {
            const bool changed = done && !done->isEmpty();
            m_context.commands->tell(!done ? ErrorText::sentence(done.error())
                    : changed              ? tr("It stands again as it was.")
                                           : tr("That is how it stands already."),
                changed ? QStringLiteral("edit.undo") : QString());
        });
}

} // namespace telemaco

#include "ui/shell/navigation.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace telemaco {

static constexpr int usualWidth = 200;

static int entryHeight() { return qMax(32, QFontMetrics(fontOf(TextSize::Body)).height() + 12) + 2; }
static int headingHeight() { return qMax(36, QFontMetrics(fontOf(TextSize::Caption)).height() + 20); }

namespace {

enum Role { AddressRole = Qt::UserRole, IconRole, PersonRole, HeadingRole };

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {120, index.data(HeadingRole).toBool() ? headingHeight() : entryHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = coloursOf(option.palette);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(HeadingRole).toBool()) {
            painter->setFont(fontOf(TextSize::Caption));
            painter->setPen(colours.muted);
            painter->drawText(option.rect.adjusted(12, 0, -8, -6), Qt::AlignLeft | Qt::AlignBottom, text);
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        const QRect rect = option.rect.adjusted(0, 1, 0, -1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected                       ? colours.accentSoft
                : option.state & QStyle::State_MouseOver ? colours.line
                                                         : QColor(Qt::transparent));
        painter->drawRoundedRect(rect, controlRadius, controlRadius);
        const int icon = withText(16);
        const QRect mark(rect.left() + 12, rect.center().y() - icon / 2, icon + 2, icon + 2);
        const QColor ink = selected ? colours.accent : colours.text;
        if (index.data(PersonRole).toBool())
            paintAvatar(*painter, mark.adjusted(-1, -1, 1, 1), text, colours);
        else
            painter->drawPixmap(mark.topLeft(),
                iconPixmap(
                    index.data(IconRole).toString(), ink, icon, painter->device()->devicePixelRatio()));
        QFont font = fontOf(TextSize::Body);
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(ink);
        const QRect place = rect.adjusted(24 + icon, 0, -8, 0);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, rect, option.palette, controlRadius);
        painter->restore();
    }
};

QStandardItem* itemOf(const NavigationEntry& entry)
{
    auto* item = new QStandardItem(entry.title);
    item->setData(QVariant::fromValue(entry.address), AddressRole);
    item->setData(entry.icon, IconRole);
    item->setData(entry.isPerson, PersonRole);
    item->setToolTip(entry.title);
    return item;
}

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_finder(new QPushButton)
    , m_model(new QStandardItemModel(this))
    , m_list(makeList(tr("Navigation"), m_model))
    , m_footModel(new QStandardItemModel(this))
    , m_foot(makeList(tr("Settings"), m_footModel))
    , m_state(captionLabel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 9, 16);
    column->setSpacing(8);
    auto* name = new TextLabel(TextSize::Section, QStringLiteral("Telemaco"));
    name->setContentsMargins(12, 0, 0, 8);
    column->addWidget(name);
    m_finder->setText(tr("Find or do…"));
    m_finder->setProperty("field", true);
    showKeys(m_finder, QKeySequence(Qt::CTRL | Qt::Key_K));
    m_finder->setAccessibleName(tr("Find or do"));
    m_finder->setToolTip(tr("Find anything, do anything (Ctrl+K)"));
    column->addWidget(m_finder);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    m_state->setContentsMargins(12, 0, 0, 0);
    m_state->setAccessibleName(tr("State of the workspace"));
    column->addWidget(m_state);
    m_finder->setIcon(iconOf(QStringLiteral("search"), coloursOf(palette()).muted));
    fit();
}

QListView* Navigation::makeList(const QString& name, QStandardItemModel* model)
{
    auto* list = new QListView;
    list->setAccessibleName(name);
    list->setModel(model);
    list->setItemDelegate(new EntryDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    connect(list, &QListView::clicked, this, &Navigation::go);
    connect(list, &QListView::activated, this, &Navigation::go);
    return list;
}

void Navigation::go(const QModelIndex& index)
{
    const auto address = index.data(AddressRole).value<Address>();
    if (!address.page.isEmpty())
        Q_EMIT chosen(address);
    else
        setCurrent(m_current); // a heading leads nowhere
}

void Navigation::setPages(const QList<NavigationEntry>& pages)
{
    m_pages = pages;
    fill();
}

void Navigation::setRelationships(const QList<NavigationEntry>& relationships)
{
    m_relationships = relationships;
    fill();
}

void Navigation::setFoot(const NavigationEntry& settings)
{
    m_footModel->clear();
    m_footModel->appendRow(itemOf(settings));
}

void Navigation::setState(const QString& words) { m_state->setText(words); }

void Navigation::fill()
{
    m_model->clear();
    for (const NavigationEntry& entry : m_pages)
        m_model->appendRow(itemOf(entry));
    if (!m_relationships.isEmpty()) {
        auto* heading = new QStandardItem(tr("Relationships"));
        heading->setData(true, HeadingRole);
        heading->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(heading);
    }
    for (const NavigationEntry& entry : m_relationships)
        m_model->appendRow(itemOf(entry));
    setCurrent(m_current);
}

void Navigation::setCurrent(const Address& address)
{
    m_current = address;
    const auto mark = [&address](QListView* list, const QStandardItemModel* model) {
        list->selectionModel()->clear();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto there = model->item(row)->data(AddressRole).value<Address>();
            const bool isIt = there.item.isNull() ? there.page == address.page : there.item == address.item;
            if (isIt) // a relationship is there on each of its pages
                list->setCurrentIndex(model->index(row, 0));
        }
    };
    mark(m_list, m_model);
    mark(m_foot, m_footModel);
}

void Navigation::fit()
{
    const QFontMetrics body(fontOf(TextSize::Body));
    m_foot->setFixedHeight(entryHeight() + 4);
    setFixedWidth(qMax(usualWidth, body.height() * 12));
}

void Navigation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // comes with every theme
        fit();
    if (event->type() == QEvent::PaletteChange)
        m_finder->setIcon(iconOf(QStringLiteral("search"), coloursOf(palette()).muted));
}

void Navigation::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

} // namespace telemaco

#include "ui/charts/progresschart.h"

#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QTableWidget>

#include <qcustomplot.h>

namespace telemaco {

static double keyOf(QDate date) { return double(QDateTime(date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch()); }

static QString dateWords(QDate date) { return QLocale().toString(date, QStringLiteral("d MMM yyyy")); }

static QString valueWords(double value, const QString& of)
{
    const QString number = QLocale().toString(value, 'g', 6);
    return of.isEmpty() ? number : number + QChar(QChar::Nbsp) + of;
}

// A screen reader is told that it is a picture.
static QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ProgressChart*>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

ProgressChart::ProgressChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot)
    , m_table(new QTableWidget(0, 3))
    , m_pages(new QStackedLayout(this))
{
    QAccessible::installFactory(accessOf);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Progress over time"));
    setToolTip(tr("T: the values as a table"));
    m_pages->setContentsMargins(3, 3, 3, 3);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false); // whatever it stands on shows through
    m_table->setAccessibleName(tr("Progress as a table"));
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("Value"), tr("Comment")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
}

void ProgressChart::setCourse(const ProgressCourse& course)
{
    if (course == m_course && m_plot->graphCount() > 0)
        return;
    m_course = course;
    std::stable_sort(m_course.points.begin(), m_course.points.end(),
        [](const ProgressPoint& a, const ProgressPoint& b) { return a.date < b.date; });
    setAccessibleDescription(description());
    fillTable();
    draw();
}

bool ProgressChart::showsTable() const { return m_pages->currentWidget() == m_table; }

void ProgressChart::showTable(bool table)
{
    if (table == showsTable())
        return;
    const bool focused = hasFocus() || m_table->hasFocus();
    m_pages->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot);
    setToolTip(table ? tr("T: the values as a picture") : tr("T: the values as a table"));
    if (focused)
        (table ? static_cast<QWidget*>(m_table) : this)->setFocus(Qt::OtherFocusReason);
    Q_EMIT tableShown(table);
}

QString ProgressChart::description() const
{
    QStringList parts;
    if (!m_course.goal.isEmpty())
        parts += m_course.goal + u'.';
    if (m_course.points.isEmpty())
        parts += tr("No check-in yet.");
    else
        parts += tr("%n check-in(s), the last on %1: %2.", nullptr, int(m_course.points.size()))
                     .arg(dateWords(m_course.points.last().date),
                         valueWords(m_course.points.last().value, m_course.unit));
    if (m_course.from && m_course.to)
        parts += tr("From %1 to %2.")
                     .arg(valueWords(*m_course.from, m_course.unit), valueWords(*m_course.to, m_course.unit));
    if (m_course.due.isValid())
        parts += tr("Due on %1.").arg(dateWords(m_course.due));
    for (QDate was : m_course.earlierDues)
        parts += tr("Was due on %1.").arg(dateWords(was));
    return parts.join(u' ');
}

// ---- the table

void ProgressChart::fillTable()
{
    m_table->setRowCount(int(m_course.points.size()));
    for (int row = 0; row < m_course.points.size(); ++row) {
        const ProgressPoint& point = m_course.points[row];
        m_table->setItem(row, 0, new QTableWidgetItem(dateWords(point.date)));
        m_table->setItem(row, 1, new QTableWidgetItem(valueWords(point.value, m_course.unit)));
        m_table->setItem(row, 2, new QTableWidgetItem(point.comment));
    }
    m_table->resizeColumnsToContents();
}

// ---- the picture

void ProgressChart::draw()
{
    m_plot->clearGraphs();
    m_plot->clearItems();
    drawAxes();
    drawLine();
    drawDates();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

static QCPRange around(double low, double high, double least, double above)
{
    const double span = std::max(high - low, least);
    const double missing = (span - (high - low)) / 2; // of one point alone: on both sides of it
    return {low - missing - span * 0.06, high + missing + span * above};
}

void ProgressChart::drawAxes()
{
    const Colours& colours = coloursOf(palette());
    m_plot->setBackground(Qt::transparent);
    const QSharedPointer<QCPAxisTickerDateTime> dates(new QCPAxisTickerDateTime);
    dates->setDateTimeSpec(Qt::UTC);
    dates->setTickCount(5);
    QList<double> keys;
    QList<double> values;
    for (const ProgressPoint& point : m_course.points) {
        keys += keyOf(point.date);
        values += point.value;
    }
    for (QDate date : m_course.earlierDues + QList<QDate>{m_course.start, m_course.due, m_course.today})
        if (date.isValid())
            keys += keyOf(date);
    for (const auto& value : {m_course.from, m_course.to})
        if (value)
            values += *value;
    const auto [early, late] = std::minmax_element(keys.cbegin(), keys.cend());
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    static constexpr double day = 86400;
    m_plot->xAxis->setRange(keys.isEmpty() ? QCPRange(0, day) : around(*early, *late, 7 * day, 0.08));
    m_plot->yAxis->setRange(values.isEmpty() ? QCPRange(0, 1) : around(*low, *high, 1e-6, 0.3));
    const double shown = m_plot->xAxis->range().size() / day;
    dates->setDateTimeFormat(shown > 400 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
    m_plot->xAxis->setTicker(dates);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->setLocale(QLocale());
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(fontOf(TextSize::Caption));
        axis->setTickLabelColor(colours.muted);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(colours.line) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(axis == m_plot->yAxis ? QPen(colours.line) : QPen(Qt::NoPen));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

void ProgressChart::drawLine()
{
    const Colours& colours = coloursOf(palette());
    // The straight way from where it began to where it is to come, faint behind the real one.
    if (m_course.from && m_course.to && m_course.start.isValid() && m_course.due.isValid()) {
        QCPGraph* plan = m_plot->addGraph();
        plan->setPen(QPen(colours.muted, 1, Qt::DotLine));
        plan->setData({keyOf(m_course.start), keyOf(m_course.due)}, {*m_course.from, *m_course.to}, true);
    }
    QVector<double> keys;
    QVector<double> values;
    if (m_course.from && m_course.start.isValid()
        && (m_course.points.isEmpty() || m_course.start < m_course.points.first().date)) {
        keys += keyOf(m_course.start);
        values += *m_course.from;
    }
    for (const ProgressPoint& point : m_course.points) {
        keys += keyOf(point.date);
        values += point.value;
    }
    QCPGraph* line = m_plot->addGraph();
    line->setPen(QPen(colours.accent, 2));
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, colours.accent, colours.accent, 7));
    line->setData(keys, values, true);
}

void ProgressChart::drawDates()
{
    const Colours& colours = coloursOf(palette());
    int row = 0;
    for (QDate was : m_course.earlierDues)
        addDateLine(was, tr("was %1").arg(dateWords(was)), colours.muted, Qt::DashLine, row++ % 2 + 1);
    addDateLine(m_course.due, tr("due %1").arg(dateWords(m_course.due)), colours.attention, Qt::SolidLine, 0);
    addDateLine(m_course.today, tr("today"), colours.accent, Qt::DotLine, 3);
}

// `row` keeps the words of lines that stand close apart.
void ProgressChart::addDateLine(
    QDate date, const QString& words, const QColor& colour, Qt::PenStyle style, int row)
{
    if (!date.isValid())
        return;
    const Colours& colours = coloursOf(palette());
    auto* line = new QCPItemStraightLine(m_plot);
    line->point1->setTypeX(QCPItemPosition::ptPlotCoords);
    line->point1->setCoords(keyOf(date), 0);
    line->point2->setCoords(keyOf(date), 1);
    line->setPen(QPen(colour, style == Qt::SolidLine ? 1.5 : 1, style));
    auto* label = new QCPItemText(m_plot);
    label->position->setTypeX(QCPItemPosition::ptPlotCoords);
    label->position->setTypeY(QCPItemPosition::ptAbsolute);
    label->setClipToAxisRect(false);
    label->setLayer(QStringLiteral("axes"));
    label->setBrush(colours.surface); // no line goes through the words of another
    const bool left = keyOf(date) > m_plot->xAxis->range().center();
    label->setPositionAlignment(Qt::AlignTop | (left ? Qt::AlignRight : Qt::AlignLeft));
    label->setFont(fontOf(TextSize::Caption));
    label->setColor(colour);
    label->setPadding(QMargins(4, 0, 4, 0));
    label->position->setCoords(keyOf(date), 4 + row * (QFontMetrics(label->font()).height() + 4));
    label->setText(words);
}

// ---- keyboard and looks

void ProgressChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showTable(!showsTable());
    else
        QWidget::keyPressEvent(event);
}

bool ProgressChart::eventFilter(QObject* watched, QEvent* event)
{
    // The table would look for a row that begins with T.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            showTable(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProgressChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        draw();
}

void ProgressChart::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    drawFocusRing(painter, QRectF(rect()), palette(), controlRadius);
}

void ProgressChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProgressChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace telemaco

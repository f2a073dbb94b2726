#include "ui/charts/progresschart.h"

#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/part.h"

#include <QAccessibleWidget>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QTableWidget>

namespace telemaco {

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

// The picture, or in its place why there is none; the table is there all the same.
QWidget* ProgressChart::makePicture()
{
    Part part(QStringLiteral("plot"));
    if (auto* make = part.function<MakeProgressPlot>("makeProgressPlot")) {
        m_plot = make();
        return m_plot->widget();
    }
    auto* why = new QLabel(part.problem());
    why->setWordWrap(true);
    return why;
}

ProgressChart::ProgressChart(QWidget* parent)
    : QWidget(parent)
    , m_picture(makePicture())
    , m_table(new QTableWidget(0, 3))
    , m_pages(new QStackedLayout(this))
{
    QAccessible::installFactory(accessOf);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Progress over time"));
    setToolTip(tr("T: the values as a table"));
    m_pages->setContentsMargins(3, 3, 3, 3);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_table);
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_picture->setAttribute(Qt::WA_OpaquePaintEvent, false); // whatever it stands on shows through
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
    if (m_wasSet && course == m_course)
        return;
    m_wasSet = true;
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
    m_pages->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_picture);
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
    if (!m_plot)
        return;
    m_plot->draw({m_course, dates(), coloursOf(palette()), fontOf(TextSize::Caption)});
}

QList<PlotDate> ProgressChart::dates() const
{
    const Colours& colours = coloursOf(palette());
    QList<PlotDate> dates;
    const auto add
        = [&dates](QDate date, const QString& words, const QColor& colour, Qt::PenStyle style, int row) {
              if (date.isValid())
                  dates += {date, words, colour, style, row};
          };
    int row = 0;
    for (QDate was : m_course.earlierDues)
        add(was, tr("was %1").arg(dateWords(was)), colours.muted, Qt::DashLine, row++ % 2 + 1);
    add(m_course.due, tr("due %1").arg(dateWords(m_course.due)), colours.attention, Qt::SolidLine, 0);
    add(m_course.today, tr("today"), colours.accent, Qt::DotLine, 3);
    return dates;
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

// The picture of a course by QCustomPlot, a part of its own (ui/charts/progressplot.h).
#include "ui/charts/progressplot.h"

#include <QLocale>

#include <qcustomplot.h>

namespace telemaco {

static double keyOf(QDate date) { return double(QDateTime(date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch()); }

namespace {

class CustomPlot final : public QCustomPlot, public ProgressPlot {
public:
    QWidget* widget() override { return this; }
    void draw(const PlotPicture& picture) override;

private:
    void drawAxes(const PlotPicture& picture);
    void drawLine(const PlotPicture& picture);
    void drawDate(const PlotPicture& picture, const PlotDate& date);
};

void CustomPlot::draw(const PlotPicture& picture)
{
    clearGraphs();
    clearItems();
    drawAxes(picture);
    drawLine(picture);
    for (const PlotDate& date : picture.dates)
        drawDate(picture, date);
    replot(rpQueuedReplot);
}

QCPRange around(double low, double high, double least, double above)
{
    const double span = std::max(high - low, least);
    const double missing = (span - (high - low)) / 2; // of one point alone: on both sides of it
    return {low - missing - span * 0.06, high + missing + span * above};
}

void CustomPlot::drawAxes(const PlotPicture& picture)
{
    const ProgressCourse& course = picture.course;
    const Colours& colours = picture.colours;
    setBackground(Qt::transparent);
    const QSharedPointer<QCPAxisTickerDateTime> dates(new QCPAxisTickerDateTime);
    dates->setDateTimeSpec(Qt::UTC);
    dates->setTickCount(5);
    QList<double> keys;
    QList<double> values;
    for (const ProgressPoint& point : course.points) {
        keys += keyOf(point.date);
        values += point.value;
    }
    for (QDate date : course.earlierDues + QList<QDate>{course.start, course.due, course.today})
        if (date.isValid())
            keys += keyOf(date);
    for (const auto& value : {course.from, course.to})
        if (value)
            values += *value;
    const auto [early, late] = std::minmax_element(keys.cbegin(), keys.cend());
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    static constexpr double day = 86400;
    xAxis->setRange(keys.isEmpty() ? QCPRange(0, day) : around(*early, *late, 7 * day, 0.08));
    yAxis->setRange(values.isEmpty() ? QCPRange(0, 1) : around(*low, *high, 1e-6, 0.3));
    const double shown = xAxis->range().size() / day;
    dates->setDateTimeFormat(shown > 400 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
    xAxis->setTicker(dates);
    yAxis->ticker()->setTickCount(4);
    setLocale(QLocale());
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelFont(picture.caption);
        axis->setTickLabelColor(colours.muted);
        axis->setBasePen(axis == xAxis ? QPen(colours.line) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(axis == yAxis ? QPen(colours.line) : QPen(Qt::NoPen));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

void CustomPlot::drawLine(const PlotPicture& picture)
{
    const ProgressCourse& course = picture.course;
    const Colours& colours = picture.colours;
    // The straight way from where it began to where it is to come, faint behind the real one.
    if (course.from && course.to && course.start.isValid() && course.due.isValid()) {
        QCPGraph* plan = addGraph();
        plan->setPen(QPen(colours.muted, 1, Qt::DotLine));
        plan->setData({keyOf(course.start), keyOf(course.due)}, {*course.from, *course.to}, true);
    }
    QVector<double> keys;
    QVector<double> values;
    if (course.from && course.start.isValid()
        && (course.points.isEmpty() || course.start < course.points.first().date)) {
        keys += keyOf(course.start);
        values += *course.from;
    }
    for (const ProgressPoint& point : course.points) {
        keys += keyOf(point.date);
        values += point.value;
    }
    QCPGraph* line = addGraph();
    line->setPen(QPen(colours.accent, 2));
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, colours.accent, colours.accent, 7));
    line->setData(keys, values, true);
}

void CustomPlot::drawDate(const PlotPicture& picture, const PlotDate& date)
{
    auto* line = new QCPItemStraightLine(this);
    line->point1->setTypeX(QCPItemPosition::ptPlotCoords);
    line->point1->setCoords(keyOf(date.date), 0);
    line->point2->setCoords(keyOf(date.date), 1);
    line->setPen(QPen(date.colour, date.style == Qt::SolidLine ? 1.5 : 1, date.style));
    auto* label = new QCPItemText(this);
    label->position->setTypeX(QCPItemPosition::ptPlotCoords);
    label->position->setTypeY(QCPItemPosition::ptAbsolute);
    label->setClipToAxisRect(false);
    label->setLayer(QStringLiteral("axes"));
    label->setBrush(picture.colours.surface); // no line goes through the words of another
    const bool left = keyOf(date.date) > xAxis->range().center();
    label->setPositionAlignment(Qt::AlignTop | (left ? Qt::AlignRight : Qt::AlignLeft));
    label->setFont(picture.caption);
    label->setColor(date.colour);
    label->setPadding(QMargins(4, 0, 4, 0));
    label->position->setCoords(keyOf(date.date), 4 + date.row * (QFontMetrics(label->font()).height() + 4));
    label->setText(date.words);
}

} // namespace

} // namespace telemaco

extern "C" Q_DECL_EXPORT telemaco::ProgressPlot* makeProgressPlot() { return new telemaco::CustomPlot; }

// The picture of a course: what it shows is decided by ProgressChart, how it is drawn by a part of its
// own (ui/charts/plot), which brings QCustomPlot. It needs nothing of the rest of the program.
#pragma once

#include "ui/charts/progresscourse.h"
#include "ui/theme/colours.h"

#include <QFont>

class QWidget;

namespace telemaco {

struct PlotDate { // a line that stands upright on a day
    QDate date{};
    QString words{};
    QColor colour{};
    Qt::PenStyle style = Qt::SolidLine;
    int row = 0; // of its words: keeps those of lines that stand close apart
};

struct PlotPicture {
    const ProgressCourse& course;
    QList<PlotDate> dates;
    const Colours& colours;
    QFont caption;
};

class ProgressPlot {
public:
    virtual ~ProgressPlot() = default;

    virtual QWidget* widget() = 0; // which it lives and ends with
    virtual void draw(const PlotPicture& picture) = 0;
};

// `makeProgressPlot` of the part "plot".
using MakeProgressPlot = ProgressPlot*();

} // namespace telemaco

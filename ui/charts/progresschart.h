// Check-ins of a goal over time as a line, from where it began to where it is to come, with the
// due date, those it had before, and today. T shows the same values as a table.
#pragma once

#include "ui/charts/progressplot.h"

#include <QWidget>

class QStackedLayout;
class QTableWidget;

namespace telemaco {

class ProgressChart : public QWidget {
    Q_OBJECT

public:
    explicit ProgressChart(QWidget* parent = nullptr);

    void setCourse(const ProgressCourse& course);
    const ProgressCourse& course() const { return m_course; }
    bool showsTable() const;
    void showTable(bool table);
    QString description() const; // the picture in words

    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void tableShown(bool table);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QWidget* makePicture();
    void draw();
    QList<PlotDate> dates() const;
    void fillTable();

    ProgressPlot* m_plot = nullptr; // none: its part is missing
    QWidget* m_picture;
    QTableWidget* m_table;
    QStackedLayout* m_pages;
    ProgressCourse m_course;
    bool m_wasSet = false;
};

} // namespace telemaco

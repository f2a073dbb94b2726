// Check-ins of a goal over time as a line, from where it began to where it is to come, with the
// due date, those it had before, and today. T shows the same values as a table.
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

class QCustomPlot;
class QStackedLayout;
class QTableWidget;

namespace telemaco {

struct ProgressPoint {
    QDate date{};
    double value = 0;
    QString comment{};

    bool operator==(const ProgressPoint&) const = default;
};

struct ProgressCourse {
    QList<ProgressPoint> points{};
    QString unit{};
    std::optional<double> from{};
    std::optional<double> to{};
    QDate start{};
    QDate due{};
    QList<QDate> earlierDues{}; // oldest first
    QDate today{};
    QString goal{}; // its outcome, for the accessible description

    bool operator==(const ProgressCourse&) const = default;
};

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
    void draw();
    void drawAxes();
    void drawLine();
    void drawDates();
    void fillTable();
    void addDateLine(QDate date, const QString& words, const QColor& colour, Qt::PenStyle style, int row);

    QCustomPlot* m_plot;
    QTableWidget* m_table;
    QStackedLayout* m_pages;
    ProgressCourse m_course;
};

} // namespace telemaco

// What a chart of a goal shows: its check-ins, where it began and is to come, the dates around them.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

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

} // namespace telemaco

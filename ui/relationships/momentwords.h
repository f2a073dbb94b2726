// How a moment of a relationship's line stands as a row of a list.
#pragma once

#include "core/insight/timeline.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

namespace telemaco {

class MomentWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::MomentWords)

public:
    static QString kind(MomentKind kind); // several of them: "Meetings"
    // What it is stands in the chip, so that a row says it without its colour.
    static Row row(const Moment& moment, const QString& other, QDate today);

private:
    static void meeting(Row& row, const Moment& moment, const QString& other);
    static void contact(Row& row, const Moment& moment);
    static void goal(Row& row, const Moment& moment, const QString& other, QDate today);
    static void question(Row& row, const Moment& moment, const QString& other);
};

} // namespace telemaco

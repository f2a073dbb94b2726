// A time of day as people and programs write it.
#pragma once

#include <QString>
#include <QTime>

namespace telemaco {

// "21:00", "9:00 PM", "09:00:30 p.m.", "21:00:30.5"; invalid where it is none.
QTime writtenTime(const QString& text);

} // namespace telemaco

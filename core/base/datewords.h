// Days as people name them, in English and in Italian whatever the language of the screen. Case and
// accents are forgiven. On any thread.
#pragma once

#include <QDate>
#include <QString>

namespace telemaco {

// What a day without a year belongs to: the first such day from today on, or this year.
enum class Yearless { Ahead, ThisYear };

// The day that the whole of `text` names; invalid: it names none, or one there is not.
//   today, tomorrow, day after tomorrow, yesterday      oggi, domani, dopodomani, ieri
//   friday, next friday: the next such day after today  venerdì, venerdì prossimo
//   in 3 days, in two weeks, in a month, +14 (days)     tra 3 giorni, fra due settimane, tra un mese
//   next week, next month: the same day a week, a month later    la prossima settimana, mese prossimo
//   end of the week (Sunday), month, year, of May       fine settimana, mese, anno, maggio
//   12 December, 12 dec 2027, December 12th, the 12th   12 dicembre, 12 dic 2027, il 12
//   2026-12-24, 24/12, 24/12/2026, 24.12.2026: where it is not ISO, the day stands before the month
QDate dateNamed(QStringView text, QDate today, Yearless yearless = Yearless::Ahead);

} // namespace telemaco

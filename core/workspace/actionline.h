// An action written in one line while two people talk, in English or Italian:
//   @anna two papers by friday        @anna due articoli entro venerdì
//
// The first word may say whose it is: @me, @io, or @ and the beginning of a name, mine or the other
// side's; without one it is mine. A day is what follows "by", "due", "until", "within", "entro" or
// "per" (datewords.h says which are understood), or "in two weeks", "tra 3 giorni", "+14" alone;
// the last one in the line counts. What is not understood stays in the title. On any thread.
#pragma once

#include <QDate>
#include <QString>

namespace telemaco {

struct ActionDraft {
    QString title{}; // empty only where nothing but a name was written
    bool ofOther = false; // else mine
    QDate due{}; // none: none given

    bool operator==(const ActionDraft&) const = default;
};

ActionDraft readActionLine(QStringView text, const QString& myName, const QString& otherName, QDate today);

} // namespace telemaco

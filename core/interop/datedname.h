// What the name of a note says about it: the day, the time and the title that people put there.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace telemaco {

struct DatedName {
    QDate date{}; // none: the name has no day
    QTime time{};
    QString title{}; // what is left of the name; may be empty
};

// Of a path below the chosen folder: "2024-03-05.md", "20240305 title.md", "202403051430 title.md",
// "2024-03-05-1430-title.md", "2024-03-05 14.30 title.md", "title 2024-03-05.md", "2024/03/05.md".
DatedName datedName(const QString& relativePath);

} // namespace telemaco

// Where words stand in a text, whatever their accents and case.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace telemaco {

struct TextMatch {
    int start = 0; // UTF-16 units
    int length = 0;

    bool operator==(const TextMatch&) const = default;
};

// Every occurrence of `needle`, in order, at most `most`; spaces in it match as they are.
QList<TextMatch> matchesOf(const QString& text, const QString& needle, int most = 10'000);

} // namespace telemaco

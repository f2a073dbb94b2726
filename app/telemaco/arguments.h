// What the window's program was asked on its command line.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace telemaco {

struct Arguments {
    QString file{}; // empty: the default workspace
    bool demo = false; // a sample workspace, made for this start
    bool newEntry = false;
    QString page{}; // empty: where the person was
    QString item{}; // UUID of the item the page shows; of a sample also its name in the story
    QString words{}; // what the search page looks for
    QString screenshot{}; // a PNG to write; then the program ends
    QSize size{1100, 700};
    QString theme{}; // light, dark, or empty: as set
    QString language{}; // en, it, or empty: as set
    bool help = false;
    bool version = false;
};

// The arguments after the program's name; none and a word about why when they cannot be used.
std::optional<Arguments> parseArguments(const QStringList& arguments, QString* problem);

// Whether the program is asked for a picture; known before there is an application object,
// because then no display is needed.
bool asksForPicture(int argc, char** argv);

QString usageText();

} // namespace telemaco

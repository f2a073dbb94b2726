// The language the program speaks: English, or Italian, as chosen or as the system has it.
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace telemaco {

enum class Language { English, Italian };

// "en", "it", or anything else for the system's language; English where that is neither.
Language languageFrom(const QString& code);

// Loads the words of Telemaco and of Qt and sets the locale for dates and numbers. Call once,
// before the first widget is made.
void speak(Language language, QCoreApplication& application);

} // namespace telemaco

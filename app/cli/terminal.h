// Where the command line speaks: data to the standard output, messages to the standard error,
// both in UTF-8.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace telemaco {

class Terminal {
public:
    void data(const QByteArray& utf8);
    void line(const QString& text); // a line of data
    void message(const QString& text); // a line for the person
    void message(const Error& error);

    // False when not all data could be written: a full disk behind a redirection.
    bool flush();

private:
    bool m_written = true;
};

// On one line and without what would steer a terminal: texts come from anywhere.
QString oneLine(const QString& text, int length = 0); // 0: whole
// The same, but lines and tabs stay.
QString printable(const QString& text);

} // namespace telemaco

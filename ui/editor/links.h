// Which addresses in somebody's text may be opened, and who opens them.
#pragma once

#include <QUrl>

#include <functional>

namespace telemaco {

// In the person's browser or mail program; tests look at what arrives instead.
using OpenLink = std::function<void(const QUrl&)>;

// Only http, https and mailto: a text from elsewhere must not start a program or open a file.
bool mayOpen(const QUrl& url);

} // namespace telemaco

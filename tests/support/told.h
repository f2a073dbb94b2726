// An error for the reader of a failed test: codes by number, what somebody else said, the place.
#pragma once

#include "core/base/error.h"

#include <string>

namespace telemaco::test {

inline std::string told(const Error& error)
{
    return QStringLiteral("error %1, reason %2, %3, %4:%5 %6")
        .arg(static_cast<int>(error.code))
        .arg(static_cast<int>(error.detail.reason))
        .arg(error.detail.said.join(u' '), error.file)
        .arg(error.line)
        .arg(error.field)
        .toStdString();
}

} // namespace telemaco::test

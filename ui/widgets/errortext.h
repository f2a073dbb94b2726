// The words for what core reports: core knows codes, a person reads sentences.
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace telemaco {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(telemaco::ErrorText)

public:
    // What happened, where (file, line, field) and what it means for the person's data.
    static QString sentence(const Error& error);
};

} // namespace telemaco

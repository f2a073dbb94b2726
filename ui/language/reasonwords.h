// The words for why something failed, from the reason that core gives and what somebody else said.
// Half a sentence, in small letters, for brackets behind ErrorText's. Qt Core only.
#pragma once

#include "core/base/reason.h"

#include <QCoreApplication>

namespace telemaco {

class ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::ReasonWords)

public:
    static QString of(const Detail& detail); // empty: there is nothing to say
};

} // namespace telemaco

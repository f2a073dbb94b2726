// The sample workspace: two years of somebody who mentors two people and has a mentor herself, told
// in the language of the screen and around today. The story lies in resources/sample; each of its
// facts is written at its own moment through the workspace's use cases, so that the change log holds
// two years as well. The same language, moment and seed give the same workspace, but for the UUID of me.
//
// Any thread. Errors: CannotCreate (the path is taken), Invalid (no such language), those of the file.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QUuid>

namespace telemaco {

struct SampleRequest {
    QString path{}; // nothing is there yet
    QString language{}; // one of sampleLanguages()
    QUuid device{};
    const Clock* clock = nullptr; // today, and where
    quint64 seed = 1;
};

struct Sample {
    QHash<QString, QUuid> items{}; // by the names that the story gives them
};

QStringList sampleLanguages(); // "en", "it"
Result<Sample> makeSample(const SampleRequest& request);

} // namespace telemaco

// The eight mentoring activities of the guide, by the names that stand in a meeting's `activities`.
// Whatever else stands there is a word of the person's own.
#pragma once

#include <array>

namespace telemaco {

inline constexpr std::array activityNames{
    "career", "knowledge", "skills", "encouragement", "role_model", "goals", "feedback", "trust"};

} // namespace telemaco

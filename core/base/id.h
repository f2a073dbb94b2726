// The integer that names a row inside one workspace file. Typed, so that a goal's id
// cannot be passed where a person's is meant. Outside the file items are known by UUID.
#pragma once

#include <QHashFunctions>

namespace telemaco {

template <class T> struct Id {
    qint64 value = 0; // 0: none

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

template <class T> size_t qHash(Id<T> id, size_t seed = 0) { return ::qHash(id.value, seed); }

} // namespace telemaco

// The kinds of item a workspace holds. The numbers stand in the file and never change.
#pragma once

#include <QHashFunctions>
#include <QStringView>
#include <optional>

namespace telemaco {

enum class Kind : quint8 {
    Person = 1,
    Relationship = 2,
    Expectation = 3,
    Contact = 4,
    Goal = 5,
    Milestone = 6,
    CheckIn = 7,
    Question = 8,
    Entry = 9,
    Tag = 10,
    Link = 11,
    ImportSource = 12,
    Meeting = 13,
    AgendaItem = 14,
    Action = 15,
};

// The name used in the change log's words, in JSON and on the command line: "person", "check_in".
QString kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

// One item of any kind inside one file.
struct ItemRef {
    Kind kind{};
    qint64 id = 0;

    explicit operator bool() const { return id != 0; }
    auto operator<=>(const ItemRef&) const = default;
};

inline size_t qHash(const ItemRef& ref, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
}

} // namespace telemaco

// What stands on the command line, taken apart. Options begin with two dashes and may stand
// anywhere; after "--" nothing is one. A single dash begins a word: it excludes in a search.
#pragma once

#include <QHash>
#include <QStringList>
#include <optional>

namespace telemaco {

struct Arguments {
    QString command{};
    QStringList words{}; // what follows the command
    QHash<QString, QString> options{}; // without dashes; those without a value have an empty one

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option); }

    // `withValue` names the options that are followed by a value. None: an option lacks its value
    // or has one it cannot have, which `problem` names.
    static std::optional<Arguments> parse(
        const QStringList& arguments, const QStringList& withValue, QString* problem);
};

} // namespace telemaco

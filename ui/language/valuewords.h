// The values of an item, and who changed them, in words. What refers to another item is called by
// that item's name, so these read the file: on the workspace's thread. Qt Core only.
#pragma once

#include "core/workspace/history.h"

#include <QCoreApplication>

namespace telemaco {

class ValueWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::ValueWords)

public:
    // For whom: a person reads dates as they are written in their language; on the command line
    // they stand as they are kept, and an item is followed by its UUID.
    enum class Reader { Window, CommandLine };

    static QString field(Kind kind, const Field& field);
    // Lists by lines, choices by their word. Empty for none.
    static QString value(
        const Workspace& workspace, Kind kind, const QVariantList& values, size_t field, Reader reader);

    static QString me(); // where my name is not known
    static QString via(const QString& via); // "command line"
    static QString doer(const Doer& doer); // "Anna (command line)"
};

} // namespace telemaco

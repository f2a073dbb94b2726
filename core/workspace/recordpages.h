// The items of a kind in the order of a list, page by page, each found through an index: people
// by name, goals by title, entries newest first, everything else as it was made.
// On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

class RecordPages {
public:
    static constexpr int size = 200;

    RecordPages(const Workspace& workspace, Kind kind)
        : m_workspace(workspace)
        , m_kind(kind)
    {
    }

    // Empty at the end.
    QList<Record> next();

private:
    const Workspace& m_workspace;
    Kind m_kind;
    std::optional<Record> m_last{};
};

} // namespace telemaco

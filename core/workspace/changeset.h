// What one operation changed: enough for a view to know whether it must look again.
#pragma once

#include "core/domain/kind.h"
#include "core/store/changelog.h"

#include <QList>
#include <QMetaType>

namespace telemaco {

struct Change {
    ItemRef item{};
    QUuid uuid{};
    ChangeAction action{};
    QString field{}; // of Set and Splice
};

struct ChangeSet {
    qint64 operation = 0; // 0: nothing was changed
    OperationName name{};
    QList<Change> changes{};

    bool isEmpty() const { return changes.isEmpty(); }
    bool touches(Kind kind) const
    {
        for (const Change& change : changes)
            if (change.item.kind == kind)
                return true;
        return false;
    }
    bool touches(ItemRef item) const
    {
        for (const Change& change : changes)
            if (change.item == item)
                return true;
        return false;
    }
};

} // namespace telemaco

Q_DECLARE_METATYPE(telemaco::ChangeSet)

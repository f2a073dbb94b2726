// What can hang on an entry, as lines of suggestions, and back: goals, relationships and tags as
// for any item, and whatever is left can be the mood. "#calm" is a tag.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

namespace telemaco {

class EntryChoices {
    Q_DECLARE_TR_FUNCTIONS(telemaco::EntryChoices)

public:
    // Looks for `words` there and calls `done` here with the lines.
    static void look(const PageContext& context, QObject* owner, const QString& words,
        std::function<void(QList<Row>)> done);
    static QList<Row> peopleRows(const QList<Choice>& people, const QString& words);

    // What choosing a line does to the entries, as one operation.
    static Result<ChangeSet> attach(Workspace& workspace, const QList<ItemRef>& entries, const Row& row);
    static Result<ChangeSet> detach(Workspace& workspace, ItemRef entry, const ChipContent& chip);

    static QList<ChipContent> chipsOf(const EntryPage& page);
};

} // namespace telemaco

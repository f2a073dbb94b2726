// Goals, people, tags and moods as lines of suggestions, and back. What stands in the field
// decides: "#calm" is a tag, a name a goal or a person, and whatever is left can be the mood.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"
#include "ui/journal/chipbar.h"
#include "ui/widgets/row.h"

#include <QCoreApplication>

namespace telemaco {

class EntryChoices {
    Q_DECLARE_TR_FUNCTIONS(telemaco::EntryChoices)

public:
    enum class Among { Everything, Tags, Goals, People, Links };

    // Looks for `words` there and calls `done` here with the lines.
    static void look(const PageContext& context, QObject* owner, const QString& words, Among among,
        std::function<void(QList<Row>)> done);
    static QList<Row> peopleRows(const QList<Choice>& people, const QString& words);

    // What choosing a line does to the entries, as one operation.
    static Result<ChangeSet> attach(Workspace& workspace, const QList<ItemRef>& entries, const Row& row);
    static Result<ChangeSet> detach(Workspace& workspace, ItemRef entry, const ChipContent& chip);

    static QList<ChipContent> chipsOf(const EntryPage& page);

private:
    static QList<Row> rowsOf(const QList<Choice>& found, const QString& words, Among among);
};

} // namespace telemaco

// The journal as it is read and written: its lines page by page in the order of time, one entry
// with all that hangs on it, and what could be hung on it. Nothing here grows with the journal.
// On the workspace's thread. Changes are one operation each; errors are those of usecases.h.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// An entry's place in the journal: the instant, and the id where two have the same.
struct EntryKey {
    qint64 instant = 0;
    qint64 id = 0;

    auto operator<=>(const EntryKey&) const = default;
};

// What a list shows of an entry.
struct JournalLine {
    EntryKey key{};
    QUuid uuid{};
    QDate date{};
    QTime time{};
    QString title{}; // or its first line
    QStringList about{}; // the goals it is about, else its tags (#path): at most two
    QString mood{};

    bool operator==(const JournalLine&) const = default;
};

// A stretch of the journal, newest first, and whether there is more beyond its ends.
struct JournalStretch {
    QList<JournalLine> lines{};
    bool newer = false;
    bool older = false;
};

JournalStretch newestEntries(const Workspace& workspace, int limit);
JournalStretch entriesBefore(const Workspace& workspace, EntryKey key, int limit); // older is known
JournalStretch entriesAfter(const Workspace& workspace, EntryKey key, int limit); // newer is known
// `limit` entries to each side of the key, and the one that has it.
JournalStretch entriesAround(const Workspace& workspace, EntryKey key, int limit);
// From `first` down to `last`, at most `limit`.
JournalStretch entriesBetween(const Workspace& workspace, EntryKey first, EntryKey last, int limit);

std::optional<JournalLine> journalLine(const Workspace& workspace, Id<Entry> id);
std::optional<EntryKey> entryKey(const Workspace& workspace, const QUuid& uuid);
// The newest moment of a day where the person is now.
EntryKey endOfDay(const Workspace& workspace, QDate day);
bool journalIsEmpty(const Workspace& workspace);

// Something that can hang on an entry, or that a question can be for.
struct Choice {
    ItemRef item{};
    QUuid uuid{};
    QString title{}; // a goal's title, the other person's name, a tag's path
};

// What hangs on an item of any kind.
struct ItemTies {
    QList<Choice> goals{}; // that it is about
    QList<Choice> relationships{}; // that it is about
    QList<Choice> brought{}; // the relationships at whose next meeting it is to be brought up
    QList<Choice> tags{};
    QList<Choice> shares{}; // the relationships whose other side may see it
};
ItemTies tiesOf(const Workspace& workspace, ItemRef item);

struct EntryQuestion {
    Question question{};
    QString to{}; // the person's name
};

struct EntryPage : ItemTies {
    Entry entry{};
    QList<EntryQuestion> questions{};
};
std::optional<EntryPage> entryPage(const Workspace& workspace, const QUuid& uuid);

// Goals, relationships and tags whose name has `words` in it, the kind asked for or all of them.
QList<Choice> choicesFor(
    const Workspace& workspace, const QString& words, std::optional<Kind> kind, int limit);

// Whom a question from this entry could go to: my mentors, those that the entry is about first,
// then the other people of my active relationships.
struct Askable {
    QList<Choice> people{};
    bool certain = false; // the first one is meant: the entry's, or the only mentor
};
Askable askableFor(const Workspace& workspace, Id<Entry> entry, int limit);

// Says whom a question is for; none takes it back.
Result<ChangeSet> sendQuestion(Workspace& workspace, Id<Question> question, Id<Person> to);

// The lines that questions stand on have been written anew.
Result<ChangeSet> setQuestionLines(
    Workspace& workspace, const QList<std::pair<Id<Question>, QString>>& lines);

// Where and when an entry was begun.
Entry entryOfNow(const Clock& clock);
// The person says when it was; the zone stays. Without a time it counts as noon.
Result<ChangeSet> setEntryTime(Workspace& workspace, Id<Entry> entry, QDate date, QTime time);
// Takes an entry away again that says nothing and carries nothing; others stay as they are.
Result<ChangeSet> removeIfEmpty(Workspace& workspace, Id<Entry> entry);

} // namespace telemaco

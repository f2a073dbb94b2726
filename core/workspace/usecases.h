// What a person does, each as one operation and so one undo step. Everything is checked and
// written inside the operation: when one item of a list cannot be done, none is.
//
// A call that finds all as it should be changes nothing and answers an empty ChangeSet.
// Errors are those of Workspace::perform (ReadOnly, Locked, DiskFull …) and those of the values
// (Missing, Required, Invalid, InUse). On the workspace's thread.
#pragma once

#include "core/workspace/workspace.h"

namespace telemaco {

// With what belongs to them. An item that went with another one, or was gone already, is no
// error; me is (InUse).
Result<ChangeSet> removeItems(Workspace& workspace, const QList<ItemRef>& items);

// The tag is made where there is none of that path.
Result<ChangeSet> tagItems(Workspace& workspace, const QList<ItemRef>& items, const QString& path);
Result<ChangeSet> untagItems(Workspace& workspace, const QList<ItemRef>& items, const QString& path);

// Whether the other side of a relationship may see them. Passed over: that other side itself.
Result<ChangeSet> shareItems(Workspace& workspace, const QList<ItemRef>& items, Id<Relationship> with);
// Whether sharing it there says anything: nobody is shared with themselves.
bool canBeShared(const Workspace& workspace, ItemRef item, Id<Relationship> with);
Result<ChangeSet> unshareItems(Workspace& workspace, const QList<ItemRef>& items, Id<Relationship> with);

// Says what the items are about: a goal, a relationship, a person.
Result<ChangeSet> linkItems(Workspace& workspace, const QList<ItemRef>& items, ItemRef about);
Result<ChangeSet> unlinkItems(Workspace& workspace, const QList<ItemRef>& items, ItemRef about);

// The paths nested below it follow (work/talks becomes job/talks); a path that exists already
// takes over what carried the old one. Missing: no tag has this path or one below it.
Result<ChangeSet> renameTag(Workspace& workspace, const QString& from, const QString& to);
// What carries a tag of `gone` carries `keep` instead; what is nested below them stays.
Result<ChangeSet> mergeTags(Workspace& workspace, Id<Tag> keep, const QList<Id<Tag>>& gone);

// All that refers to `gone` refers to `keep`; empty fields are filled, lists united, and what
// finds no place is added to the biography. Merging with me keeps me, whichever way round.
// InUse: the two have a relationship with each other, which has to go first.
Result<ChangeSet> mergePeople(Workspace& workspace, Id<Person> keep, Id<Person> gone);

// A person and an active relationship with me as mentor for each name; empty names are passed
// over. A person of that name whom I do not mentor yet is taken. The relationships, in order.
Result<QList<Id<Relationship>>> addMentees(Workspace& workspace, const QStringList& names);
// The same with me as mentee. Required: the name is empty. My first mentor is whom the open questions
// that were put to nobody are for; so in beginRelationship().
Result<Id<Relationship>> addMentor(Workspace& workspace, const QString& name);
// With somebody who is there already; `mine` is my side of it.
Result<Id<Relationship>> beginRelationship(Workspace& workspace, Id<Person> other, Side mine);

Result<Id<Contact>> addContact(Workspace& workspace, const Contact& contact);
Result<Id<Contact>> addContactToday(Workspace& workspace, Id<Relationship> relationship, Channel channel);

// A journal entry of this moment, without a title.
Result<Id<Entry>> addEntry(Workspace& workspace, const QString& text);

// A question made of a line of an entry; `to` may be none. Required: the line says nothing.
Result<Id<Question>> askFromLine(Workspace& workspace, Id<Entry> entry, const QString& line, Id<Person> to);
// Answered today; an empty text takes the answer back and leaves the question open.
Result<ChangeSet> answerQuestion(Workspace& workspace, Id<Question> question, const QString& text);

} // namespace telemaco

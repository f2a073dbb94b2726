// What Enter and Tab do to a list: small edits of the text under a cursor, each one undo step.
#pragma once

class QTextCursor;

namespace telemaco {

// A new line that goes on with the list or quote; an empty item ends it instead.
// False: there is nothing to go on with, an ordinary new line is wanted.
bool continueList(QTextCursor& cursor);

// The selected list items, or the one under the cursor, deeper (1) or less deep (-1).
// False: no list here.
bool indentList(QTextCursor& cursor, int by);

// "[ ]" becomes "[x]" and back. False: no task.
bool toggleTask(QTextCursor& cursor);

} // namespace telemaco

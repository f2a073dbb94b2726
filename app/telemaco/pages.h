// All pages of the window, and how a search result or a relationship becomes a place to go to.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/row.h"

namespace telemaco {

QList<PageEntry> allPages(const PageContext& context);

// The page that shows an item, with the words to highlight.

// The active relationships, for the navigation. On the database thread.
QList<NavigationEntry> activeRelationshipEntries(const Workspace& workspace);

// The small window to write a journal entry in.
void showNewEntryWindow(const PageContext& context);

} // namespace telemaco

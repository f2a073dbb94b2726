#include "app/telemaco/pages.h"

#include "core/base/text.h"
#include "core/workspace/relationships.h"
#include "core/workspace/titles.h"
#include "ui/goals/goalpage.h"
#include "ui/goals/goalspage.h"
#include "ui/history/deletedpage.h"
#include "ui/history/historypage.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/newentrywindow.h"
#include "ui/meetings/meetingpage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personpage.h"
#include "ui/relationships/pastrelationshippage.h"
#include "ui/relationships/relationshippage.h"
#include "ui/relationships/timelinepage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/shortcutspage.h"
#include "ui/today/todaypage.h"
#include "ui/welcome/welcomepage.h"

#include <QCoreApplication>

namespace telemaco {

static constexpr int mostListed = 200;

namespace {

class PageWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::PageWords)
};

template <class Page>
PageEntry entry(const PageContext& context, const char* name, const QString& title, const char* icon = "")
{
    return {
        QString::fromLatin1(name), title, QString::fromLatin1(icon), [context] { return new Page(context); }};
}

} // namespace

QList<PageEntry> allPages(const PageContext& context)
{
    return {
        entry<TodayPage>(context, "today", PageWords::tr("Today"), "today"),
        entry<JournalPage>(context, "journal", PageWords::tr("Journal"), "journal"),
        entry<MeetingsPage>(context, "meetings", PageWords::tr("Meetings"), "meetings"),
        entry<MeetingPage>(context, "meeting", PageWords::tr("Meeting")),
        entry<GoalsPage>(context, "goals", PageWords::tr("Goals"), "goals"),
        entry<GoalPage>(context, "goal", PageWords::tr("Goal")),
        entry<PeoplePage>(context, "people", PageWords::tr("People"), "people"),
        entry<PersonPage>(context, "person", PageWords::tr("Person")),
        entry<RelationshipPage>(context, "relationship", PageWords::tr("Relationship")),
        entry<TimelinePage>(context, "timeline", PageWords::tr("Timeline")),
        entry<PastRelationshipPage>(context, "past", PageWords::tr("As it stood on…")),
        entry<HistoryView>(context, "history", PageWords::tr("History")),
        entry<DeletedView>(context, "deleted", PageWords::tr("Recently deleted")),
        entry<SettingsPage>(context, "settings", PageWords::tr("Settings"), "settings"),
        entry<SearchPage>(context, "search", PageWords::tr("Search")),
        entry<ShortcutsPage>(context, "shortcuts", PageWords::tr("Shortcuts")),
        entry<WelcomePage>(context, "welcome", PageWords::tr("Welcome")),
    };
}

QList<NavigationEntry> activeRelationshipEntries(const Workspace& workspace)
{
    QList<NavigationEntry> entries;
    for (const NamedRelationship& relationship : activeRelationships(workspace, mostListed))
        entries += NavigationEntry{
            {QStringLiteral("relationship"), relationship.uuid, {}}, relationship.other, {}, true};
    // Not by the rules of a language: ICU would read a megabyte of them at each start.
    std::ranges::sort(entries, {}, [](const NavigationEntry& entry) { return folded(entry.title); });
    return entries;
}

void showNewEntryWindow(const PageContext& context)
{
    auto* window = new NewEntryWindow(context);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace telemaco

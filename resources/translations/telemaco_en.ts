<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>telemaco::BackupsBox</name>
    <message numerus="yes">
        <source>%n backups will be deleted for good.</source>
        <translation>
            <numerusform>%n backup will be deleted for good.</numerusform>
            <numerusform>%n backups will be deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::Cli</name>
    <message numerus="yes">
        <source>%n items, no fault found.</source>
        <translation>
            <numerusform>%n item, no fault found.</numerusform>
            <numerusform>%n items, no fault found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items written.</source>
        <translation>
            <numerusform>%n item written.</numerusform>
            <numerusform>%n items written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings written.</source>
        <translation>
            <numerusform>%n meeting written.</numerusform>
            <numerusform>%n meetings written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::DropFolder</name>
    <message numerus="yes">
        <source>%n journal entries came in from “%1”.</source>
        <translation>
            <numerusform>%n journal entry came in from “%1”.</numerusform>
            <numerusform>%n journal entries came in from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>%n more was refused.</numerusform>
            <numerusform>%n more were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::DueWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::ExportDialog</name>
    <message numerus="yes">
        <source>%n items are in %1.</source>
        <translation>
            <numerusform>%n item is in %1.</numerusform>
            <numerusform>%n items are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::GoalsPage</name>
    <message numerus="yes">
        <source>%n goals were overdue already when they came. Each letter in the list does what its button does.</source>
        <translation>
            <numerusform>%n goal was overdue already when it came. Each letter in the list does what its button does.</numerusform>
            <numerusform>%n goals were overdue already when they came. Each letter in the list does what its button does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::ImportDialog</name>
    <message numerus="yes">
        <source>Import (%n more follow)</source>
        <translation>
            <numerusform>Import (one more follows)</numerusform>
            <numerusform>Import (%n more follow)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::JournalPage</name>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::MeetingWords</name>
    <message numerus="yes">
        <source>moved %n times</source>
        <translation>
            <numerusform>moved once</numerusform>
            <numerusform>moved %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::OldGoalsBar</name>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::PastRelationshipPage</name>
    <message numerus="yes">
        <source>Agreed: in touch every %n days</source>
        <translation>
            <numerusform>Agreed: in touch every day</numerusform>
            <numerusform>Agreed: in touch every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier meetings</source>
        <translation>
            <numerusform>%n earlier meeting</numerusform>
            <numerusform>%n earlier meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled earlier</source>
        <translation>
            <numerusform>%n settled earlier</numerusform>
            <numerusform>%n settled earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::ProgressChart</name>
    <message numerus="yes">
        <source>%n check-in(s), the last on %1: %2.</source>
        <translation>
            <numerusform>%n check-in, the last on %1: %2.</numerusform>
            <numerusform>%n check-ins, the last on %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::RelationshipPage</name>
    <message numerus="yes">
        <source>Last contact %1, %n days ago.</source>
        <translation>
            <numerusform>Last contact %1, %n day ago.</numerusform>
            <numerusform>Last contact %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: every %n days.</source>
        <translation>
            <numerusform>Agreed: every day.</numerusform>
            <numerusform>Agreed: every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::SharedQuestions</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::SheetWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last in touch %n days ago</source>
        <translation>
            <numerusform>Last in touch %n day ago</numerusform>
            <numerusform>Last in touch %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n times</source>
        <comment>an action</comment>
        <translation>
            <numerusform>moved once</numerusform>
            <numerusform>moved %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::TodayWords</name>
    <message numerus="yes">
        <source>%n people not heard from for a while</source>
        <translation>
            <numerusform>%n person not heard from for a while</numerusform>
            <numerusform>%n people not heard from for a while</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait</source>
        <translation>
            <numerusform>%n question waits</numerusform>
            <numerusform>%n questions wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old goals: go through them</source>
        <translation>
            <numerusform>%n old goal: look at it</numerusform>
            <numerusform>%n old goals: go through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n old goals: go through them</source>
        <translation>
            <numerusform>More than %n old goal: go through them</numerusform>
            <numerusform>More than %n old goals: go through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings this week</source>
        <translation>
            <numerusform>%n meeting this week</numerusform>
            <numerusform>%n meetings this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due</source>
        <translation>
            <numerusform>%n thing is due</numerusform>
            <numerusform>%n things are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::Words</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectations</source>
        <translation>
            <numerusform>%n expectation</numerusform>
            <numerusform>%n expectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entries</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import sources</source>
        <translation>
            <numerusform>%n import source</numerusform>
            <numerusform>%n import sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
</TS>

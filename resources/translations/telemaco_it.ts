<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>telemaco::Arguments</name>
    <message>
        <source>Keeps a mentoring relationship on course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open; the last one when none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a small window to write a new journal entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page: today, journal, goals, goal, people, person, relationship, search, settings, welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item that the page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the search page looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the page into this PNG file, without a display, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the picture, 1100x700 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size must be like 1100x700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme must be light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language must be en or it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telemaco::ErrorText</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Telemaco workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer Telemaco. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is writing to this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be made here: the folder is missing or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer work is under way. Wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else still needs this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here and in the source; what is here was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

-- A past is read item by item; those that belonged elsewhere then are found by what they were taken from.
-- Few rows of the log. core/store/changelog.cpp has the same words.
CREATE INDEX change_moved ON change(operation) WHERE field IN ('mentor', 'mentee', 'owner', 'relationship',
    'goal', 'meeting', 'settled_in', 'entry', 'asker', 'to_person');

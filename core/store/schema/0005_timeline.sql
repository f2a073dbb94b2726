-- The line of a relationship is read by day: questions by when they were asked and answered, and of
-- the log what moved a goal.
CREATE INDEX question_asked_to ON question(to_person, asked);
CREATE INDEX question_asked_by ON question(asker, asked);
CREATE INDEX question_answered_to ON question(to_person, answered) WHERE answered IS NOT NULL;
CREATE INDEX question_answered_by ON question(asker, answered) WHERE answered IS NOT NULL;
-- Few rows of the log, and read for every goal in sight. core/store/changelog.cpp has the same words.
CREATE INDEX change_plan ON change(entity, operation) WHERE field IN ('due', 'due_reason', 'state');

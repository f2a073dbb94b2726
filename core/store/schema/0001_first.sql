-- The first form of a workspace. Every item has a row id, used inside the file and never used
-- again, and a UUID, used outside. Dates are ISO 8601 text, instants milliseconds since 1970 UTC.

CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE
) STRICT;

-- The change log: one row an operation, one row a change. A change keeps what is needed to go
-- back: nothing for an item added (action 0), the value before (1), a splice of a long text (2:
-- at `position`, `length` characters now stand for the text in `before`), or the whole record of
-- an item removed (3).
CREATE TABLE operation (
    number INTEGER PRIMARY KEY,      -- Lamport clock
    at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,        -- later than `at` where typing went on
    device INTEGER NOT NULL REFERENCES device(id),
    author BLOB,                     -- UUID of a person
    via TEXT NOT NULL,               -- window, command_line, import, packet
    verb TEXT NOT NULL,
    kind INTEGER,
    count INTEGER NOT NULL,
    undoes INTEGER,                  -- the operation that this one takes back
    below INTEGER,                   -- what comes next on its stack, undo or redo
    stack INTEGER NOT NULL,          -- 0 no part of undo, 1 can be undone, 2 can be redone
    state INTEGER NOT NULL           -- 0 done, 1 unfinished, 2 taken back before its end
) STRICT;
CREATE INDEX operation_unfinished ON operation(state) WHERE state = 1;
CREATE INDEX operation_undoes ON operation(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change (
    operation INTEGER NOT NULL REFERENCES operation(number),
    sequence INTEGER NOT NULL,
    action INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    entity BLOB NOT NULL,
    field TEXT,
    position INTEGER,
    length INTEGER,
    before ANY,
    PRIMARY KEY (operation, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_entity ON change(entity, field, operation);
CREATE INDEX change_removed ON change(operation) WHERE action = 3;

CREATE TABLE tally (kind INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    me INTEGER NOT NULL,
    organisation TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    biography TEXT NOT NULL,
    skills_offered TEXT NOT NULL,
    skills_sought TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX person_me ON person(me) WHERE me = 1;
CREATE INDEX person_name ON person(name COLLATE NOCASE, id);
CREATE INDEX person_email ON person(email COLLATE NOCASE) WHERE email <> '';

CREATE TABLE relationship (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    mentor INTEGER NOT NULL REFERENCES person(id),
    mentee INTEGER NOT NULL REFERENCES person(id),
    type TEXT NOT NULL,
    origin TEXT,
    stage TEXT NOT NULL,
    since TEXT,
    cadence_days INTEGER,
    hours_per_month REAL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX relationship_mentor ON relationship(mentor);
CREATE INDEX relationship_mentee ON relationship(mentee);
CREATE INDEX relationship_stage ON relationship(stage);

CREATE TABLE expectation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    relationship INTEGER NOT NULL REFERENCES relationship(id),
    whose TEXT NOT NULL,
    text TEXT NOT NULL,
    word_of TEXT
) STRICT;
CREATE INDEX expectation_relationship ON expectation(relationship);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    relationship INTEGER NOT NULL REFERENCES relationship(id),
    day TEXT NOT NULL,
    channel TEXT NOT NULL,
    begun_by TEXT,
    line TEXT NOT NULL
) STRICT;
CREATE INDEX contact_day ON contact(relationship, day);

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    owner INTEGER NOT NULL REFERENCES person(id),
    relationship INTEGER REFERENCES relationship(id),
    outcome TEXT NOT NULL,
    why TEXT NOT NULL,
    notes TEXT NOT NULL,
    start TEXT,
    due TEXT,
    due_reason TEXT NOT NULL,
    state TEXT NOT NULL,
    progress_by TEXT NOT NULL,
    unit TEXT NOT NULL,
    from_value REAL,
    to_value REAL
) STRICT;
CREATE INDEX goal_owner ON goal(owner, state, due);
CREATE INDEX goal_relationship ON goal(relationship, state, due);
CREATE INDEX goal_due ON goal(state, due);
CREATE INDEX goal_title ON goal(title);
-- Whether a goal was overdue already when it was made here, told from the instant in its UUID: 0 no,
-- 2 yes wherever on earth that was, 1 it depends on the zone. core/workspace/goals.cpp has the same
-- words. The indexes keep a heap of old goals out of the way of what is due now.
CREATE INDEX goal_scope ON goal(relationship, state, (CASE WHEN due IS NULL OR substr(hex(uuid), 13, 1) <> '7' THEN 0
    WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 36000000)) THEN 0
    WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 129600000)) THEN 1
    ELSE 2 END), due);
CREATE INDEX goal_alone ON goal(owner, state, (CASE WHEN due IS NULL OR substr(hex(uuid), 13, 1) <> '7' THEN 0
    WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 36000000)) THEN 0
    WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 129600000)) THEN 1
    ELSE 2 END), due) WHERE relationship IS NULL;
CREATE INDEX goal_old ON goal(state, (CASE WHEN due IS NULL OR substr(hex(uuid), 13, 1) <> '7' THEN 0
    WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 36000000)) THEN 0
    WHEN substr(hex(uuid), 1, 12) < printf('%012X', max(0, strftime('%s', due) * 1000 + 129600000)) THEN 1
    ELSE 2 END), due);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    goal INTEGER NOT NULL REFERENCES goal(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    due TEXT,
    done TEXT
) STRICT;
CREATE INDEX milestone_goal ON milestone(goal, position);
CREATE INDEX milestone_due ON milestone(due) WHERE done IS NULL AND due IS NOT NULL;

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    goal INTEGER NOT NULL REFERENCES goal(id),
    value REAL,
    date TEXT NOT NULL,
    comment TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_goal ON check_in(goal, date);

CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    date TEXT NOT NULL,
    time TEXT,
    zone TEXT NOT NULL,
    instant INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    mood TEXT NOT NULL
) STRICT;
CREATE INDEX entry_instant ON entry(instant, id);

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    text TEXT NOT NULL,
    asker INTEGER REFERENCES person(id),
    to_person INTEGER REFERENCES person(id),
    asked TEXT,
    state TEXT NOT NULL,
    entry INTEGER REFERENCES entry(id),
    line TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered TEXT
) STRICT;
CREATE INDEX question_to ON question(to_person, state);
CREATE INDEX question_asker ON question(asker, state);
CREATE INDEX question_state ON question(state, id);
CREATE INDEX question_entry ON question(entry);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    path TEXT NOT NULL
) STRICT;
CREATE INDEX tag_path ON tag(path);

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    from_kind INTEGER NOT NULL,
    from_item INTEGER NOT NULL,
    to_kind INTEGER NOT NULL,
    to_item INTEGER NOT NULL,
    role TEXT NOT NULL
) STRICT;
CREATE INDEX link_from ON link(from_kind, from_item, role);
CREATE INDEX link_to ON link(to_kind, to_item, role, from_kind, from_item);

CREATE TABLE import_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    format TEXT NOT NULL,
    source_key TEXT NOT NULL,
    hash BLOB NOT NULL,
    item_kind INTEGER NOT NULL,
    item BLOB,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX import_source_item ON import_source(item);

-- Search: one row an item, its distinct folded words, marked stems and markers. The row id is
-- the item's instant or the next free one, so that newest first is the order of the rows.
CREATE VIRTUAL TABLE word_index USING fts5(tokens, content='', detail=none, columnsize=0,
    prefix='1 2 3', tokenize="ascii tokenchars '+#@%='");
CREATE TABLE word (text TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE indexed (
    key INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    item INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX indexed_item ON indexed(kind, item);
CREATE TABLE index_version (tokenizer INTEGER NOT NULL, stemmer TEXT NOT NULL) STRICT;

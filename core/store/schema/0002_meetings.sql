-- Meetings, what is to be talked about, and what was agreed to be done.

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    relationship INTEGER NOT NULL REFERENCES relationship(id),
    state TEXT NOT NULL,
    date TEXT NOT NULL,
    time TEXT,
    zone TEXT NOT NULL,
    instant INTEGER NOT NULL,
    minutes INTEGER,
    channel TEXT,
    place TEXT NOT NULL,
    notes TEXT NOT NULL,
    private_notes TEXT NOT NULL,
    closing TEXT NOT NULL,
    activities TEXT NOT NULL,
    begun INTEGER,
    called_off_by TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_relationship ON meeting(relationship, state, instant);
CREATE INDEX meeting_time ON meeting(relationship, instant);
CREATE INDEX meeting_instant ON meeting(instant, id);
CREATE INDEX meeting_state ON meeting(state, instant);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    relationship INTEGER NOT NULL REFERENCES relationship(id),
    meeting INTEGER REFERENCES meeting(id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    raised_by TEXT,
    state TEXT NOT NULL,
    settled_in INTEGER REFERENCES meeting(id)
) STRICT;
CREATE INDEX agenda_item_relationship ON agenda_item(relationship, state, position);
CREATE INDEX agenda_item_meeting ON agenda_item(meeting);
CREATE INDEX agenda_item_settled ON agenda_item(settled_in);

CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    owner INTEGER NOT NULL REFERENCES person(id),
    relationship INTEGER REFERENCES relationship(id),
    meeting INTEGER REFERENCES meeting(id),
    goal INTEGER REFERENCES goal(id),
    due TEXT,
    state TEXT NOT NULL,
    done TEXT
) STRICT;
CREATE INDEX action_owner ON action(owner, state, due);
CREATE INDEX action_relationship ON action(relationship, state, due);
CREATE INDEX action_done ON action(relationship, done) WHERE done IS NOT NULL;
CREATE INDEX action_state ON action(state, due);
CREATE INDEX action_meeting ON action(meeting);
CREATE INDEX action_goal ON action(goal);

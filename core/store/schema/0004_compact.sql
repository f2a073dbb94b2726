-- Rows of the search index are places in the order of the items' instants instead of the instants
-- themselves: the index consists of the distances between rows. The beginnings of words are tokens of
-- their own, since a prefix index would keep those of stems and markers too. Both are filled anew from
-- the items after this.
DROP TABLE word_index;
DROP TABLE indexed;
DELETE FROM word;
DELETE FROM index_version;
CREATE VIRTUAL TABLE word_index USING fts5(tokens, content='', detail=none, columnsize=0,
    tokenize="ascii tokenchars '+#@%=<'");
CREATE TABLE indexed (
    key INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    item INTEGER NOT NULL,
    instant INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX indexed_item ON indexed(kind, item);
CREATE INDEX indexed_instant ON indexed(instant);

-- Of the operations of years only few differ in who did what to which kind, so that is kept once.
CREATE TABLE deed (
    id INTEGER PRIMARY KEY,
    author BLOB,                     -- UUID of a person
    via TEXT NOT NULL,
    verb TEXT NOT NULL,
    kind INTEGER
) STRICT;
INSERT INTO deed (author, via, verb, kind) SELECT DISTINCT author, via, verb, kind FROM operation;
CREATE INDEX deed_verb ON deed(verb, via, kind, author);
ALTER TABLE operation ADD COLUMN deed INTEGER NOT NULL DEFAULT 0;
UPDATE operation SET deed = (SELECT d.id FROM deed d WHERE d.author IS operation.author
    AND d.via = operation.via AND d.verb = operation.verb AND d.kind IS operation.kind);
ALTER TABLE operation DROP COLUMN author;
ALTER TABLE operation DROP COLUMN via;
ALTER TABLE operation DROP COLUMN verb;
ALTER TABLE operation DROP COLUMN kind;
ALTER TABLE operation RENAME COLUMN last_at TO lasted; -- milliseconds since `at`
UPDATE operation SET lasted = lasted - at;

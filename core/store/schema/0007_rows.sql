-- The log names an item by its row number, which is a fifth of a UUID and stands in two places for each
-- change. A row number belongs to one UUID for ever; that of an item that is gone stands with its removal.
CREATE TEMP TABLE life (
    uuid BLOB NOT NULL,
    kind INTEGER NOT NULL,
    operation INTEGER NOT NULL,      -- of the removal that ended it, the highest number while it lasts
    sequence INTEGER NOT NULL,
    item INTEGER NOT NULL,
    PRIMARY KEY (uuid, kind, operation, sequence)
) WITHOUT ROWID;
INSERT INTO life SELECT uuid, 1, 9223372036854775807, 0, id FROM person
    UNION ALL SELECT uuid, 2, 9223372036854775807, 0, id FROM relationship
    UNION ALL SELECT uuid, 3, 9223372036854775807, 0, id FROM expectation
    UNION ALL SELECT uuid, 4, 9223372036854775807, 0, id FROM contact
    UNION ALL SELECT uuid, 5, 9223372036854775807, 0, id FROM goal
    UNION ALL SELECT uuid, 6, 9223372036854775807, 0, id FROM milestone
    UNION ALL SELECT uuid, 7, 9223372036854775807, 0, id FROM check_in
    UNION ALL SELECT uuid, 8, 9223372036854775807, 0, id FROM question
    UNION ALL SELECT uuid, 9, 9223372036854775807, 0, id FROM entry
    UNION ALL SELECT uuid, 10, 9223372036854775807, 0, id FROM tag
    UNION ALL SELECT uuid, 11, 9223372036854775807, 0, id FROM link
    UNION ALL SELECT uuid, 12, 9223372036854775807, 0, id FROM import_source
    UNION ALL SELECT uuid, 13, 9223372036854775807, 0, id FROM meeting
    UNION ALL SELECT uuid, 14, 9223372036854775807, 0, id FROM agenda_item
    UNION ALL SELECT uuid, 15, 9223372036854775807, 0, id FROM action;
-- A removal keeps the record as CBOR, and that begins with a map of under 24 members, "id" the first of
-- them: the number is the rest of its head byte, or stands in the 1, 2, 4 or 8 bytes behind that.
INSERT INTO life
    WITH head(uuid, kind, operation, sequence, digits) AS (
        SELECT entity, kind, operation, sequence,
            CASE substr(hex(before), 9, 2) WHEN '18' THEN substr(hex(before), 11, 2)
                WHEN '19' THEN substr(hex(before), 11, 4) WHEN '1A' THEN substr(hex(before), 11, 8)
                WHEN '1B' THEN substr(hex(before), 11, 16) ELSE substr(hex(before), 9, 2) END
        FROM change WHERE action = 3),
    number(uuid, kind, operation, sequence, value, digits) AS (
        SELECT uuid, kind, operation, sequence, 0, digits FROM head
        UNION ALL
        SELECT uuid, kind, operation, sequence,
            value * 16 + instr('0123456789ABCDEF', substr(digits, 1, 1)) - 1, substr(digits, 2)
        FROM number WHERE digits <> '')
    SELECT uuid, kind, operation, sequence, value FROM number WHERE digits = '';

CREATE TABLE told (
    operation INTEGER NOT NULL REFERENCES operation(number),
    sequence INTEGER NOT NULL,
    action INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    item INTEGER NOT NULL,
    field TEXT,
    position INTEGER,
    length INTEGER,
    before ANY,
    uuid BLOB,                       -- of a removal
    PRIMARY KEY (operation, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO told SELECT operation, sequence, action, kind,
    coalesce((SELECT item FROM life l WHERE l.uuid = change.entity AND l.kind = change.kind
        AND (l.operation, l.sequence) >= (change.operation, change.sequence)
        ORDER BY l.operation, l.sequence LIMIT 1), 0), -- 0: nothing is known of it any more
    field, position, length, before, CASE action WHEN 3 THEN entity END
    FROM change ORDER BY operation, sequence;
DROP TABLE change;
ALTER TABLE told RENAME TO change;
DROP TABLE life;
CREATE INDEX change_item ON change(kind, item, operation);
CREATE INDEX change_removed ON change(operation) WHERE action = 3;
CREATE INDEX change_gone ON change(uuid, operation) WHERE uuid IS NOT NULL;
-- core/store/changelog.cpp has the words of these two.
CREATE INDEX change_plan ON change(kind, item, operation) WHERE field IN ('due', 'due_reason', 'state');
CREATE INDEX change_moved ON change(operation) WHERE field IN ('mentor', 'mentee', 'owner', 'relationship',
    'goal', 'meeting', 'settled_in', 'entry', 'asker', 'to_person');

-- The history of an item is read newest first, whatever the field.
DROP INDEX change_entity;
CREATE INDEX change_item ON change(entity, operation);

-- One row while what was erased for good may still be found in the bytes of the file.
CREATE TABLE cleaning (due INTEGER NOT NULL) STRICT;

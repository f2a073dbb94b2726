-- The words of a stem are looked up in a list, as those of a beginning are, so that an item's row in the
-- index need not name the stems of all its words. Both are filled anew from the items after this.
CREATE TABLE word_form (
    stem TEXT NOT NULL,              -- Italian or English, where it differs from the word
    word TEXT NOT NULL,
    PRIMARY KEY (stem, word)
) STRICT, WITHOUT ROWID;
DELETE FROM index_version;

-- Feeds and programmes that are brought by a rule set: which ones there are is the program's to say, not a list here.

-- A good row of a file whose contract a programme brings. Fields holds its values by column, as JSON; the columns
-- beside it are those by which rows are found, withdrawn (R03) and referred to (R48), as in the tables of single files.
CREATE TABLE BroughtRow (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT,
    OwnTo TEXT,
    BornOn TEXT,
    Fields TEXT NOT NULL,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_BroughtRow PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_BroughtRow_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_BroughtRow_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId)
) STRICT, WITHOUT ROWID;

-- SQLite can't alter a constraint. Its own way to loosen one, without rewriting rows that satisfy it anyway, is to
-- replace the text of the table (sqlite.org/lang_altertable.html, "removing CHECK constraints").
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = REPLACE(REPLACE(sql,
    'Feed IN (''early_help'', ''schools'', ''police'', ''dwp'', ''housing'', ''social_care'')',
    'Feed <> '''''),
    'Feed IN (' || CHAR(10) ||
    '        ''early_help'', ''schools'', ''police'', ''dwp'', ''housing'', ''social_care'')',
    'Feed <> ''''')
WHERE type = 'table'
AND name IN ('Agreement', 'Delivery', 'Content', 'PersonRecord', 'LinkEdge', 'LinkReview');

UPDATE sqlite_schema
SET sql = REPLACE(REPLACE(sql,
    'Programme IN (''phase1'', ''expanded'', ''supporting-families'', ''skills'')',
    'Programme <> '''''),
    'Programme IN (' || CHAR(10) || '        ''phase1'', ''expanded'', ''supporting-families'', ''skills'')',
    'Programme <> ''''')
WHERE type = 'table'
AND name IN ('FamilySnapshot', 'Claim', 'ClaimLine');

PRAGMA writable_schema = RESET;

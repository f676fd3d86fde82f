-- Why and why not for every rule and family, as data. Ids, codes and numbers only: no name, no date of birth.

-- Conditions as they are written, once for each rule set: a family's trace names their places. A rule itself stands at
-- -1, -1 with what it decides, a whole element at condition -1.
CREATE TABLE RuleText (
    RuleSetHash TEXT NOT NULL,
    RuleId TEXT NOT NULL,
    ElementNumber INTEGER NOT NULL,
    ConditionNumber INTEGER NOT NULL,
    Text TEXT NOT NULL,
    CONSTRAINT PK_RuleText PRIMARY KEY (RuleSetHash, RuleId, ElementNumber, ConditionNumber),
    CONSTRAINT CK_RuleText_Place CHECK (ElementNumber >= -1 AND ConditionNumber >= -1)
) STRICT, WITHOUT ROWID;

-- The trace of one family, compressed; its form and its version are described in docs/explaining.md. A family of a run
-- from before this table has none.
CREATE TABLE FamilyTrace (
    AttemptId INTEGER NOT NULL,
    FamilyRef TEXT NOT NULL,
    Body BLOB NOT NULL,
    CONSTRAINT PK_FamilyTrace PRIMARY KEY (AttemptId, FamilyRef),
    CONSTRAINT FK_FamilyTrace_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef)
) STRICT, WITHOUT ROWID;

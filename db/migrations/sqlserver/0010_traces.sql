-- Why and why not for every rule and family, as data. Ids, codes and numbers only: no name, no date of birth.

-- Conditions as they are written, once for each rule set: a family's trace names their places. A rule itself stands at
-- -1, -1 with what it decides, a whole element at condition -1.
IF OBJECT_ID(N'RuleText', N'U') IS NULL
CREATE TABLE RuleText (
    RuleSetHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RuleId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ElementNumber INT NOT NULL,
    ConditionNumber INT NOT NULL,
    Text NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_RuleText PRIMARY KEY (RuleSetHash, RuleId, ElementNumber, ConditionNumber),
    CONSTRAINT CK_RuleText_Place CHECK (ElementNumber >= -1 AND ConditionNumber >= -1)
);

-- The trace of one family, compressed; its form and its version are described in docs/explaining.md. A family of a run
-- from before this table has none.
IF OBJECT_ID(N'FamilyTrace', N'U') IS NULL
CREATE TABLE FamilyTrace (
    AttemptId BIGINT NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Body VARBINARY(MAX) NOT NULL,
    CONSTRAINT PK_FamilyTrace PRIMARY KEY (AttemptId, FamilyRef),
    CONSTRAINT FK_FamilyTrace_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef)
);

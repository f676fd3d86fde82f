-- Outcomes of an attempt: families, measures, results, each with what it rests on. Ids only, no personal data.
-- Names of measures and results belong to the rule sets, so no list here restricts them.

-- A family as an attempt saw it, and the rule set that judged it.
CREATE TABLE FamilySnapshot (
    AttemptId INTEGER NOT NULL,
    FamilyRef TEXT NOT NULL,
    Programme TEXT NOT NULL,
    Eligible TEXT NOT NULL,
    Needs TEXT NOT NULL,
    AttachedOn TEXT,
    RuleSet TEXT NOT NULL,
    RuleSetHash TEXT NOT NULL,
    Explanation TEXT NOT NULL,
    CONSTRAINT PK_FamilySnapshot PRIMARY KEY (AttemptId, FamilyRef),
    CONSTRAINT FK_FamilySnapshot_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_FamilySnapshot_Programme CHECK (Programme IN (
        'phase1', 'expanded', 'supporting-families', 'skills')),
    CONSTRAINT CK_FamilySnapshot_Eligible CHECK (Eligible IN ('Y', 'N', 'UNKNOWN'))
) STRICT, WITHOUT ROWID;

-- Dated membership, as an attempt saw it.
CREATE TABLE FamilyMember (
    AttemptId INTEGER NOT NULL,
    FamilyRef TEXT NOT NULL,
    PersonId INTEGER NOT NULL,
    JoinedOn TEXT NOT NULL,
    LeftOn TEXT,
    CONSTRAINT PK_FamilyMember PRIMARY KEY (AttemptId, FamilyRef, PersonId, JoinedOn),
    CONSTRAINT FK_FamilyMember_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef),
    CONSTRAINT FK_FamilyMember_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId)
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_FamilyMember_PersonId ON FamilyMember (PersonId);

-- One measure of a family, or of one of its persons. Evidence names the facts that made it: position of the file in the
-- contract, content and line, which lead to file, extract and agreement.
CREATE TABLE Measure (
    AttemptId INTEGER NOT NULL,
    FamilyRef TEXT NOT NULL,
    MeasureNumber INTEGER NOT NULL,
    PersonId INTEGER,
    Measure TEXT NOT NULL,
    State TEXT NOT NULL,
    Reason TEXT NOT NULL,
    WindowFrom TEXT,
    WindowTo TEXT,
    Numerator INTEGER,
    Denominator INTEGER,
    Evidence TEXT NOT NULL,
    Warnings TEXT NOT NULL,
    CONSTRAINT PK_Measure PRIMARY KEY (AttemptId, FamilyRef, MeasureNumber),
    CONSTRAINT FK_Measure_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef),
    CONSTRAINT FK_Measure_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT CK_Measure_State CHECK (State IN ('Met', 'NotMet', 'NotApplicable', 'Unknown')),
    CONSTRAINT CK_Measure_Reason CHECK (State IN ('Met', 'NotMet') OR Reason <> '')
) STRICT, WITHOUT ROWID;

-- What a programme pays for, or why not.
CREATE TABLE Result (
    AttemptId INTEGER NOT NULL,
    FamilyRef TEXT NOT NULL,
    Result TEXT NOT NULL,
    State TEXT NOT NULL,
    AmountPence INTEGER NOT NULL,
    RuleId TEXT NOT NULL,
    CONSTRAINT PK_Result PRIMARY KEY (AttemptId, FamilyRef, Result),
    CONSTRAINT FK_Result_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef),
    CONSTRAINT CK_Result_State CHECK (State IN ('PAYABLE', 'BLOCKED', 'NOT_ACHIEVED')),
    CONSTRAINT CK_Result_Amount CHECK (AmountPence >= 0 AND (State = 'PAYABLE' OR AmountPence = 0))
) STRICT, WITHOUT ROWID;

-- Reason codes of a result, in order.
CREATE TABLE ResultReason (
    AttemptId INTEGER NOT NULL,
    FamilyRef TEXT NOT NULL,
    Result TEXT NOT NULL,
    Position INTEGER NOT NULL,
    Code TEXT NOT NULL,
    CONSTRAINT PK_ResultReason PRIMARY KEY (AttemptId, FamilyRef, Result, Position),
    CONSTRAINT FK_ResultReason_Result FOREIGN KEY (AttemptId, FamilyRef, Result)
        REFERENCES Result (AttemptId, FamilyRef, Result)
) STRICT, WITHOUT ROWID;

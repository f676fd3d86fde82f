-- Outcomes of an attempt: families, measures, results, each with what it rests on. Ids only, no personal data.
-- Names of measures and results belong to the rule sets, so no list here restricts them.

-- A family as an attempt saw it, and the rule set that judged it.
IF OBJECT_ID(N'FamilySnapshot', N'U') IS NULL
CREATE TABLE FamilySnapshot (
    AttemptId BIGINT NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Programme NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Eligible NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Needs NVARCHAR(400) NOT NULL,
    AttachedOn DATE NULL,
    RuleSet NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RuleSetHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Explanation NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_FamilySnapshot PRIMARY KEY (AttemptId, FamilyRef),
    CONSTRAINT FK_FamilySnapshot_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_FamilySnapshot_Programme CHECK (Programme IN (
        N'phase1', N'expanded', N'supporting-families', N'skills')),
    CONSTRAINT CK_FamilySnapshot_Eligible CHECK (Eligible IN (N'Y', N'N', N'UNKNOWN'))
);

-- Dated membership, as an attempt saw it.
IF OBJECT_ID(N'FamilyMember', N'U') IS NULL
CREATE TABLE FamilyMember (
    AttemptId BIGINT NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PersonId BIGINT NOT NULL,
    JoinedOn DATE NOT NULL,
    LeftOn DATE NULL,
    CONSTRAINT PK_FamilyMember PRIMARY KEY (AttemptId, FamilyRef, PersonId, JoinedOn),
    CONSTRAINT FK_FamilyMember_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef),
    CONSTRAINT FK_FamilyMember_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_FamilyMember_PersonId'
    AND object_id = OBJECT_ID(N'FamilyMember'))
CREATE INDEX IX_FamilyMember_PersonId ON FamilyMember (PersonId);

-- One measure of a family, or of one of its persons. Evidence names the facts that made it: position of the file in the
-- contract, content and line, which lead to file, extract and agreement.
IF OBJECT_ID(N'Measure', N'U') IS NULL
CREATE TABLE Measure (
    AttemptId BIGINT NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    MeasureNumber INT NOT NULL,
    PersonId BIGINT NULL,
    Measure NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Reason NVARCHAR(400) NOT NULL,
    WindowFrom DATE NULL,
    WindowTo DATE NULL,
    Numerator BIGINT NULL,
    Denominator BIGINT NULL,
    Evidence NVARCHAR(MAX) NOT NULL,
    Warnings NVARCHAR(400) NOT NULL,
    CONSTRAINT PK_Measure PRIMARY KEY (AttemptId, FamilyRef, MeasureNumber),
    CONSTRAINT FK_Measure_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef),
    CONSTRAINT FK_Measure_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT CK_Measure_State CHECK (State IN (N'Met', N'NotMet', N'NotApplicable', N'Unknown')),
    CONSTRAINT CK_Measure_Reason CHECK (State IN (N'Met', N'NotMet') OR Reason <> N'')
);

-- What a programme pays for, or why not.
IF OBJECT_ID(N'Result', N'U') IS NULL
CREATE TABLE Result (
    AttemptId BIGINT NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Result NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AmountPence BIGINT NOT NULL,
    RuleId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_Result PRIMARY KEY (AttemptId, FamilyRef, Result),
    CONSTRAINT FK_Result_FamilySnapshot FOREIGN KEY (AttemptId, FamilyRef)
        REFERENCES FamilySnapshot (AttemptId, FamilyRef),
    CONSTRAINT CK_Result_State CHECK (State IN (N'PAYABLE', N'BLOCKED', N'NOT_ACHIEVED')),
    CONSTRAINT CK_Result_Amount CHECK (AmountPence >= 0 AND (State = N'PAYABLE' OR AmountPence = 0))
);

-- Reason codes of a result, in order.
IF OBJECT_ID(N'ResultReason', N'U') IS NULL
CREATE TABLE ResultReason (
    AttemptId BIGINT NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Result NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Position INT NOT NULL,
    Code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_ResultReason PRIMARY KEY (AttemptId, FamilyRef, Result, Position),
    CONSTRAINT FK_ResultReason_Result FOREIGN KEY (AttemptId, FamilyRef, Result)
        REFERENCES Result (AttemptId, FamilyRef, Result)
);

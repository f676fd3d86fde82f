-- Claims and the ledger. A programme pays once for an entitlement: an attachment, or a result by whichever route. No
-- family, and no person in any re-formed family, stands in two lines for one: Withdrawn is 0 while a line stands and
-- the
-- line's own id once it does not, so the unique keys hold only the standing lines.

-- Results put forward in one window. Whoever prepared it cannot approve it.
IF OBJECT_ID(N'Claim', N'U') IS NULL
CREATE TABLE Claim (
    ClaimId BIGINT IDENTITY(1, 1) NOT NULL,
    Programme NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    WindowFrom DATE NOT NULL,
    WindowTo DATE NOT NULL,
    AttemptId BIGINT NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PreparedBy NVARCHAR(200) NULL,
    ApprovedBy NVARCHAR(200) NULL,
    CONSTRAINT PK_Claim PRIMARY KEY (ClaimId),
    CONSTRAINT FK_Claim_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_Claim_Programme CHECK (Programme IN (N'phase1', N'expanded', N'supporting-families', N'skills')),
    CONSTRAINT CK_Claim_State CHECK (State IN (
        N'Draft', N'Prepared', N'Sampled', N'Approved', N'Submitted', N'Paid', N'Rejected', N'Adjusted')),
    CONSTRAINT CK_Claim_Window CHECK (WindowFrom <= WindowTo),
    CONSTRAINT CK_Claim_FourEyes CHECK (
        ApprovedBy IS NULL OR (PreparedBy IS NOT NULL AND LOWER(ApprovedBy) <> LOWER(PreparedBy))),
    CONSTRAINT CK_Claim_Approved CHECK (
        State IN (N'Draft', N'Prepared', N'Sampled', N'Rejected') OR ApprovedBy IS NOT NULL)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_Claim_Window'
    AND object_id = OBJECT_ID(N'Claim'))
CREATE INDEX IX_Claim_Window ON Claim (Programme, WindowFrom);

-- Every move of a claim from one state to another: who, when, why.
IF OBJECT_ID(N'ClaimMove', N'U') IS NULL
CREATE TABLE ClaimMove (
    ClaimId BIGINT NOT NULL,
    MoveNumber INT NOT NULL,
    FromState NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ToState NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    MovedBy NVARCHAR(200) NOT NULL,
    MovedAt DATETIME2(6) NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_ClaimMove PRIMARY KEY (ClaimId, MoveNumber),
    CONSTRAINT FK_ClaimMove_Claim FOREIGN KEY (ClaimId)
        REFERENCES Claim (ClaimId),
    CONSTRAINT CK_ClaimMove_FromState CHECK (FromState IN (
        N'Draft', N'Prepared', N'Sampled', N'Approved', N'Submitted', N'Paid', N'Rejected', N'Adjusted')),
    CONSTRAINT CK_ClaimMove_ToState CHECK (ToState IN (
        N'Draft', N'Prepared', N'Sampled', N'Approved', N'Submitted', N'Paid', N'Rejected', N'Adjusted'))
);

-- One result of one family in a claim.
IF OBJECT_ID(N'ClaimLine', N'U') IS NULL
CREATE TABLE ClaimLine (
    ClaimLineId BIGINT IDENTITY(1, 1) NOT NULL,
    ClaimId BIGINT NOT NULL,
    Programme NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Result NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Entitlement NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Withdrawn BIGINT NOT NULL,
    AmountPence BIGINT NOT NULL,
    AttemptId BIGINT NOT NULL,
    RuleSet NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RuleSetHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RuleId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_ClaimLine PRIMARY KEY (ClaimLineId),
    CONSTRAINT UQ_ClaimLine_Entitlement UNIQUE (Programme, FamilyRef, Entitlement, Withdrawn),
    CONSTRAINT UQ_ClaimLine_Standing UNIQUE (ClaimLineId, Programme, Entitlement, Withdrawn),
    CONSTRAINT FK_ClaimLine_Claim FOREIGN KEY (ClaimId)
        REFERENCES Claim (ClaimId),
    CONSTRAINT FK_ClaimLine_Result FOREIGN KEY (AttemptId, FamilyRef, Result)
        REFERENCES Result (AttemptId, FamilyRef, Result),
    CONSTRAINT CK_ClaimLine_Programme CHECK (Programme IN (N'phase1', N'expanded', N'supporting-families', N'skills')),
    CONSTRAINT CK_ClaimLine_Amount CHECK (AmountPence >= 0),
    CONSTRAINT CK_ClaimLine_Withdrawn CHECK (Withdrawn = 0 OR Withdrawn = ClaimLineId)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_ClaimLine_ClaimId'
    AND object_id = OBJECT_ID(N'ClaimLine'))
CREATE INDEX IX_ClaimLine_ClaimId ON ClaimLine (ClaimId);

-- The persons whom a line pays for; follows its line when that is withdrawn.
IF OBJECT_ID(N'ClaimLinePerson', N'U') IS NULL
CREATE TABLE ClaimLinePerson (
    ClaimLineId BIGINT NOT NULL,
    PersonId BIGINT NOT NULL,
    Programme NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Entitlement NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Withdrawn BIGINT NOT NULL,
    CONSTRAINT PK_ClaimLinePerson PRIMARY KEY (ClaimLineId, PersonId),
    CONSTRAINT UQ_ClaimLinePerson_Person UNIQUE (Programme, Entitlement, PersonId, Withdrawn),
    CONSTRAINT FK_ClaimLinePerson_ClaimLine FOREIGN KEY (ClaimLineId, Programme, Entitlement, Withdrawn)
        REFERENCES ClaimLine (ClaimLineId, Programme, Entitlement, Withdrawn) ON UPDATE CASCADE,
    CONSTRAINT FK_ClaimLinePerson_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_ClaimLinePerson_PersonId'
    AND object_id = OBJECT_ID(N'ClaimLinePerson'))
CREATE INDEX IX_ClaimLinePerson_PersonId ON ClaimLinePerson (PersonId);

-- Append-only, chained by hash, ids only. Corrections are further entries. One key has one content (InputHash).
-- EnteredAt is text because it is hashed as it stands.
IF OBJECT_ID(N'LedgerEntry', N'U') IS NULL
CREATE TABLE LedgerEntry (
    EntryNumber BIGINT NOT NULL,
    EnteredAt NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ClaimLineId BIGINT NOT NULL,
    Account NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AmountPence BIGINT NOT NULL,
    Reason NVARCHAR(400) NOT NULL,
    IdempotencyKey NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    InputHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PreviousHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Hash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_LedgerEntry PRIMARY KEY (EntryNumber),
    CONSTRAINT UQ_LedgerEntry_IdempotencyKey UNIQUE (IdempotencyKey),
    CONSTRAINT UQ_LedgerEntry_PreviousHash UNIQUE (PreviousHash),
    CONSTRAINT UQ_LedgerEntry_Hash UNIQUE (Hash),
    CONSTRAINT FK_LedgerEntry_ClaimLine FOREIGN KEY (ClaimLineId)
        REFERENCES ClaimLine (ClaimLineId),
    CONSTRAINT CK_LedgerEntry_Account CHECK (Account IN (
        N'results_receivable', N'results_income', N'attachment_fees', N'reversals')),
    CONSTRAINT CK_LedgerEntry_EntryNumber CHECK (EntryNumber >= 1),
    CONSTRAINT CK_LedgerEntry_Amount CHECK (AmountPence <> 0)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_LedgerEntry_ClaimLineId'
    AND object_id = OBJECT_ID(N'LedgerEntry'))
CREATE INDEX IX_LedgerEntry_ClaimLineId ON LedgerEntry (ClaimLineId);

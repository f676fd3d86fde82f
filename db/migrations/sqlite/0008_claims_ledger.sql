-- Claims and the ledger. A programme pays once for an entitlement: an attachment, or a result by whichever route. No
-- family, and no person in any re-formed family, stands in two lines for one: Withdrawn is 0 while a line stands and
-- the
-- line's own id once it does not, so the unique keys hold only the standing lines.

-- Results put forward in one window. Whoever prepared it cannot approve it.
CREATE TABLE Claim (
    ClaimId INTEGER NOT NULL,
    Programme TEXT NOT NULL,
    WindowFrom TEXT NOT NULL,
    WindowTo TEXT NOT NULL,
    AttemptId INTEGER NOT NULL,
    State TEXT NOT NULL,
    PreparedBy TEXT,
    ApprovedBy TEXT,
    CONSTRAINT PK_Claim PRIMARY KEY (ClaimId),
    CONSTRAINT FK_Claim_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_Claim_Programme CHECK (Programme IN ('phase1', 'expanded', 'supporting-families', 'skills')),
    CONSTRAINT CK_Claim_State CHECK (State IN (
        'Draft', 'Prepared', 'Sampled', 'Approved', 'Submitted', 'Paid', 'Rejected', 'Adjusted')),
    CONSTRAINT CK_Claim_Window CHECK (WindowFrom <= WindowTo),
    CONSTRAINT CK_Claim_FourEyes CHECK (
        ApprovedBy IS NULL OR (PreparedBy IS NOT NULL AND LOWER(ApprovedBy) <> LOWER(PreparedBy))),
    CONSTRAINT CK_Claim_Approved CHECK (
        State IN ('Draft', 'Prepared', 'Sampled', 'Rejected') OR ApprovedBy IS NOT NULL)
) STRICT;

CREATE INDEX IX_Claim_Window ON Claim (Programme, WindowFrom);

-- Every move of a claim from one state to another: who, when, why.
CREATE TABLE ClaimMove (
    ClaimId INTEGER NOT NULL,
    MoveNumber INTEGER NOT NULL,
    FromState TEXT NOT NULL,
    ToState TEXT NOT NULL,
    MovedBy TEXT NOT NULL,
    MovedAt TEXT NOT NULL,
    Reason TEXT NOT NULL,
    CONSTRAINT PK_ClaimMove PRIMARY KEY (ClaimId, MoveNumber),
    CONSTRAINT FK_ClaimMove_Claim FOREIGN KEY (ClaimId)
        REFERENCES Claim (ClaimId),
    CONSTRAINT CK_ClaimMove_FromState CHECK (FromState IN (
        'Draft', 'Prepared', 'Sampled', 'Approved', 'Submitted', 'Paid', 'Rejected', 'Adjusted')),
    CONSTRAINT CK_ClaimMove_ToState CHECK (ToState IN (
        'Draft', 'Prepared', 'Sampled', 'Approved', 'Submitted', 'Paid', 'Rejected', 'Adjusted'))
) STRICT, WITHOUT ROWID;

-- One result of one family in a claim.
CREATE TABLE ClaimLine (
    ClaimLineId INTEGER NOT NULL,
    ClaimId INTEGER NOT NULL,
    Programme TEXT NOT NULL,
    FamilyRef TEXT NOT NULL,
    Result TEXT NOT NULL,
    Entitlement TEXT NOT NULL,
    Withdrawn INTEGER NOT NULL,
    AmountPence INTEGER NOT NULL,
    AttemptId INTEGER NOT NULL,
    RuleSet TEXT NOT NULL,
    RuleSetHash TEXT NOT NULL,
    RuleId TEXT NOT NULL,
    CONSTRAINT PK_ClaimLine PRIMARY KEY (ClaimLineId),
    CONSTRAINT UQ_ClaimLine_Entitlement UNIQUE (Programme, FamilyRef, Entitlement, Withdrawn),
    CONSTRAINT UQ_ClaimLine_Standing UNIQUE (ClaimLineId, Programme, Entitlement, Withdrawn),
    CONSTRAINT FK_ClaimLine_Claim FOREIGN KEY (ClaimId)
        REFERENCES Claim (ClaimId),
    CONSTRAINT FK_ClaimLine_Result FOREIGN KEY (AttemptId, FamilyRef, Result)
        REFERENCES Result (AttemptId, FamilyRef, Result),
    CONSTRAINT CK_ClaimLine_Programme CHECK (Programme IN ('phase1', 'expanded', 'supporting-families', 'skills')),
    CONSTRAINT CK_ClaimLine_Amount CHECK (AmountPence >= 0),
    CONSTRAINT CK_ClaimLine_Withdrawn CHECK (Withdrawn = 0 OR Withdrawn = ClaimLineId)
) STRICT;

CREATE INDEX IX_ClaimLine_ClaimId ON ClaimLine (ClaimId);

-- The persons whom a line pays for; follows its line when that is withdrawn.
CREATE TABLE ClaimLinePerson (
    ClaimLineId INTEGER NOT NULL,
    PersonId INTEGER NOT NULL,
    Programme TEXT NOT NULL,
    Entitlement TEXT NOT NULL,
    Withdrawn INTEGER NOT NULL,
    CONSTRAINT PK_ClaimLinePerson PRIMARY KEY (ClaimLineId, PersonId),
    CONSTRAINT UQ_ClaimLinePerson_Person UNIQUE (Programme, Entitlement, PersonId, Withdrawn),
    CONSTRAINT FK_ClaimLinePerson_ClaimLine FOREIGN KEY (ClaimLineId, Programme, Entitlement, Withdrawn)
        REFERENCES ClaimLine (ClaimLineId, Programme, Entitlement, Withdrawn) ON UPDATE CASCADE,
    CONSTRAINT FK_ClaimLinePerson_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId)
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_ClaimLinePerson_PersonId ON ClaimLinePerson (PersonId);

-- Append-only, chained by hash, ids only. Corrections are further entries. One key has one content (InputHash).
-- EnteredAt is text because it is hashed as it stands.
CREATE TABLE LedgerEntry (
    EntryNumber INTEGER NOT NULL,
    EnteredAt TEXT NOT NULL,
    ClaimLineId INTEGER NOT NULL,
    Account TEXT NOT NULL,
    AmountPence INTEGER NOT NULL,
    Reason TEXT NOT NULL,
    IdempotencyKey TEXT NOT NULL,
    InputHash TEXT NOT NULL,
    PreviousHash TEXT NOT NULL,
    Hash TEXT NOT NULL,
    CONSTRAINT PK_LedgerEntry PRIMARY KEY (EntryNumber),
    CONSTRAINT UQ_LedgerEntry_IdempotencyKey UNIQUE (IdempotencyKey),
    CONSTRAINT UQ_LedgerEntry_PreviousHash UNIQUE (PreviousHash),
    CONSTRAINT UQ_LedgerEntry_Hash UNIQUE (Hash),
    CONSTRAINT FK_LedgerEntry_ClaimLine FOREIGN KEY (ClaimLineId)
        REFERENCES ClaimLine (ClaimLineId),
    CONSTRAINT CK_LedgerEntry_Account CHECK (Account IN (
        'results_receivable', 'results_income', 'attachment_fees', 'reversals')),
    CONSTRAINT CK_LedgerEntry_EntryNumber CHECK (EntryNumber >= 1),
    CONSTRAINT CK_LedgerEntry_Amount CHECK (AmountPence <> 0)
) STRICT;

CREATE INDEX IX_LedgerEntry_ClaimLineId ON LedgerEntry (ClaimLineId);

-- Information-sharing agreements, as the council itself registers them. A version is never changed: a later one
-- supersedes it.

-- One version of one agreement; the highest version counts.
CREATE TABLE Agreement (
    AgreementId TEXT NOT NULL,
    Version INTEGER NOT NULL,
    Feed TEXT NOT NULL,
    Gateway TEXT NOT NULL,
    ValidFrom TEXT NOT NULL,
    ValidTo TEXT NOT NULL,
    RegisteredAt TEXT NOT NULL,
    CONSTRAINT PK_Agreement PRIMARY KEY (AgreementId, Version),
    CONSTRAINT CK_Agreement_Feed CHECK (Feed IN ('early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_Agreement_Valid CHECK (ValidFrom <= ValidTo)
) STRICT, WITHOUT ROWID;

-- What an agreement allows the data to be used for, in the order of the register.
CREATE TABLE AgreementPurpose (
    AgreementId TEXT NOT NULL,
    Version INTEGER NOT NULL,
    Position INTEGER NOT NULL,
    Purpose TEXT NOT NULL,
    CONSTRAINT PK_AgreementPurpose PRIMARY KEY (AgreementId, Version, Position),
    CONSTRAINT UQ_AgreementPurpose_Purpose UNIQUE (AgreementId, Version, Purpose),
    CONSTRAINT FK_AgreementPurpose_Agreement FOREIGN KEY (AgreementId, Version)
        REFERENCES Agreement (AgreementId, Version),
    CONSTRAINT CK_AgreementPurpose_Purpose CHECK (Purpose IN ('identify', 'support', 'monitor', 'research'))
) STRICT, WITHOUT ROWID;

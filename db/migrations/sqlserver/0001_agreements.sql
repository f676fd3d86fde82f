-- Information-sharing agreements, as the council itself registers them. A version is never changed: a later one
-- supersedes it.

-- One version of one agreement; the highest version counts.
IF OBJECT_ID(N'Agreement', N'U') IS NULL
CREATE TABLE Agreement (
    AgreementId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Version INT NOT NULL,
    Feed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Gateway NVARCHAR(400) NOT NULL,
    ValidFrom DATE NOT NULL,
    ValidTo DATE NOT NULL,
    RegisteredAt DATETIME2(6) NOT NULL,
    CONSTRAINT PK_Agreement PRIMARY KEY (AgreementId, Version),
    CONSTRAINT CK_Agreement_Feed CHECK (Feed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_Agreement_Valid CHECK (ValidFrom <= ValidTo)
);

-- What an agreement allows the data to be used for, in the order of the register.
IF OBJECT_ID(N'AgreementPurpose', N'U') IS NULL
CREATE TABLE AgreementPurpose (
    AgreementId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Version INT NOT NULL,
    Position INT NOT NULL,
    Purpose NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_AgreementPurpose PRIMARY KEY (AgreementId, Version, Position),
    CONSTRAINT UQ_AgreementPurpose_Purpose UNIQUE (AgreementId, Version, Purpose),
    CONSTRAINT FK_AgreementPurpose_Agreement FOREIGN KEY (AgreementId, Version)
        REFERENCES Agreement (AgreementId, Version),
    CONSTRAINT CK_AgreementPurpose_Purpose CHECK (Purpose IN (N'identify', N'support', N'monitor', N'research'))
);

-- A named person has seen one value of a parameter in the source's own text. Append-only. ValueHash is of the value
-- with its first day: another value needs a confirmation of its own. Whoever wrote the rule set can't confirm it.
IF OBJECT_ID(N'ParameterConfirmation', N'U') IS NULL
CREATE TABLE ParameterConfirmation (
    ConfirmationId BIGINT IDENTITY(1, 1) NOT NULL,
    Programme NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Version NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ParameterId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ValueFrom DATE NOT NULL,
    ValueText NVARCHAR(MAX) NOT NULL,
    ValueHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    SourceSeen NVARCHAR(MAX) NOT NULL,
    ConfirmedBy NVARCHAR(200) NOT NULL,
    ConfirmedAt DATETIME2(6) NOT NULL,
    Author NVARCHAR(200) NOT NULL,
    CONSTRAINT PK_ParameterConfirmation PRIMARY KEY (ConfirmationId),
    CONSTRAINT UQ_ParameterConfirmation_Value UNIQUE (Programme, Version, ParameterId, ValueHash, ConfirmedBy),
    CONSTRAINT CK_ParameterConfirmation_FourEyes CHECK (LOWER(ConfirmedBy) <> LOWER(Author)),
    CONSTRAINT CK_ParameterConfirmation_ConfirmedBy CHECK (ConfirmedBy <> N''),
    CONSTRAINT CK_ParameterConfirmation_SourceSeen CHECK (SourceSeen <> N'')
);

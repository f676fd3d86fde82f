-- A named person has seen one value of a parameter in the source's own text. Append-only. ValueHash is of the value
-- with its first day: another value needs a confirmation of its own. Whoever wrote the rule set can't confirm it.
CREATE TABLE ParameterConfirmation (
    ConfirmationId INTEGER NOT NULL,
    Programme TEXT NOT NULL,
    Version TEXT NOT NULL,
    ParameterId TEXT NOT NULL,
    ValueFrom TEXT NOT NULL,
    ValueText TEXT NOT NULL,
    ValueHash TEXT NOT NULL,
    SourceSeen TEXT NOT NULL,
    ConfirmedBy TEXT NOT NULL,
    ConfirmedAt TEXT NOT NULL,
    Author TEXT NOT NULL,
    CONSTRAINT PK_ParameterConfirmation PRIMARY KEY (ConfirmationId),
    CONSTRAINT UQ_ParameterConfirmation_Value UNIQUE (Programme, Version, ParameterId, ValueHash, ConfirmedBy),
    CONSTRAINT CK_ParameterConfirmation_FourEyes CHECK (LOWER(ConfirmedBy) <> LOWER(Author)),
    CONSTRAINT CK_ParameterConfirmation_ConfirmedBy CHECK (ConfirmedBy <> ''),
    CONSTRAINT CK_ParameterConfirmation_SourceSeen CHECK (SourceSeen <> '')
) STRICT;

-- Gates: what was checked before an attempt was to be published, and who let through what was held.

-- What one gate said when the attempt was last to be published. Measured and the bounds are in the unit.
IF OBJECT_ID(N'RunGate', N'U') IS NULL
CREATE TABLE RunGate (
    AttemptId BIGINT NOT NULL,
    Gate NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    GateNumber INT NOT NULL,
    Verdict NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Measured BIGINT NULL,
    Unit NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ExpectedFrom BIGINT NULL,
    ExpectedTo BIGINT NULL,
    LimitFrom BIGINT NULL,
    LimitTo BIGINT NULL,
    ComparedValue BIGINT NULL,
    ComparedWith NVARCHAR(400) NOT NULL,
    Message NVARCHAR(MAX) NOT NULL,
    WhatToDo NVARCHAR(MAX) NOT NULL,
    InputHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CheckedAt DATETIME2(6) NOT NULL,
    CONSTRAINT PK_RunGate PRIMARY KEY (AttemptId, Gate),
    CONSTRAINT FK_RunGate_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_RunGate_Verdict CHECK (Verdict IN (N'passed', N'warned', N'held')),
    CONSTRAINT CK_RunGate_Held CHECK (Verdict <> N'held' OR Measured IS NOT NULL)
);

-- Somebody let a held gate through, for the input and the value that it had judged. Only ever added to.
IF OBJECT_ID(N'RunGateRelease', N'U') IS NULL
CREATE TABLE RunGateRelease (
    AttemptId BIGINT NOT NULL,
    Gate NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    InputHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Measured BIGINT NOT NULL,
    ReleasedBy NVARCHAR(200) NOT NULL,
    ReleasedAt DATETIME2(6) NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_RunGateRelease PRIMARY KEY (AttemptId, Gate, InputHash, Measured),
    CONSTRAINT FK_RunGateRelease_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_RunGateRelease_ReleasedBy CHECK (ReleasedBy <> N''),
    CONSTRAINT CK_RunGateRelease_Reason CHECK (Reason <> N'')
);

-- Gates: what was checked before an attempt was to be published, and who let through what was held.

-- What one gate said when the attempt was last to be published. Measured and the bounds are in the unit.
CREATE TABLE RunGate (
    AttemptId INTEGER NOT NULL,
    Gate TEXT NOT NULL,
    GateNumber INTEGER NOT NULL,
    Verdict TEXT NOT NULL,
    Measured INTEGER,
    Unit TEXT NOT NULL,
    ExpectedFrom INTEGER,
    ExpectedTo INTEGER,
    LimitFrom INTEGER,
    LimitTo INTEGER,
    ComparedValue INTEGER,
    ComparedWith TEXT NOT NULL,
    Message TEXT NOT NULL,
    WhatToDo TEXT NOT NULL,
    InputHash TEXT NOT NULL,
    CheckedAt TEXT NOT NULL,
    CONSTRAINT PK_RunGate PRIMARY KEY (AttemptId, Gate),
    CONSTRAINT FK_RunGate_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_RunGate_Verdict CHECK (Verdict IN ('passed', 'warned', 'held')),
    CONSTRAINT CK_RunGate_Held CHECK (Verdict <> 'held' OR Measured IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Somebody let a held gate through, for the input and the value that it had judged. Only ever added to.
CREATE TABLE RunGateRelease (
    AttemptId INTEGER NOT NULL,
    Gate TEXT NOT NULL,
    InputHash TEXT NOT NULL,
    Measured INTEGER NOT NULL,
    ReleasedBy TEXT NOT NULL,
    ReleasedAt TEXT NOT NULL,
    Reason TEXT NOT NULL,
    CONSTRAINT PK_RunGateRelease PRIMARY KEY (AttemptId, Gate, InputHash, Measured),
    CONSTRAINT FK_RunGateRelease_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_RunGateRelease_ReleasedBy CHECK (ReleasedBy <> ''),
    CONSTRAINT CK_RunGateRelease_Reason CHECK (Reason <> '')
) STRICT, WITHOUT ROWID;

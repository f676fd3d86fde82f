-- Runs: one for each as-at date, with any number of attempts, of which one is published.

-- One night: one as-at date.
IF OBJECT_ID(N'Run', N'U') IS NULL
CREATE TABLE Run (
    RunId BIGINT IDENTITY(1, 1) NOT NULL,
    AsAt DATE NOT NULL,
    CONSTRAINT PK_Run PRIMARY KEY (RunId),
    CONSTRAINT UQ_Run_AsAt UNIQUE (AsAt)
);

-- One try at a run. A further one after a finished one needs a reason.
IF OBJECT_ID(N'RunAttempt', N'U') IS NULL
CREATE TABLE RunAttempt (
    AttemptId BIGINT IDENTITY(1, 1) NOT NULL,
    RunId BIGINT NOT NULL,
    AttemptNumber INT NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    StartedAt DATETIME2(6) NOT NULL,
    EndedAt DATETIME2(6) NULL,
    CONSTRAINT PK_RunAttempt PRIMARY KEY (AttemptId),
    CONSTRAINT UQ_RunAttempt_Number UNIQUE (RunId, AttemptNumber),
    CONSTRAINT FK_RunAttempt_Run FOREIGN KEY (RunId)
        REFERENCES Run (RunId),
    CONSTRAINT CK_RunAttempt_State CHECK (State IN (N'running', N'failed', N'published', N'superseded')),
    CONSTRAINT CK_RunAttempt_Again CHECK (AttemptNumber = 1 OR Reason <> N'')
);

-- One step of an attempt: what went in, what came out, how long it took. Counts is a JSON object of numbers.
IF OBJECT_ID(N'RunStep', N'U') IS NULL
CREATE TABLE RunStep (
    AttemptId BIGINT NOT NULL,
    Step NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    InputHash VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Counts NVARCHAR(MAX) NOT NULL,
    StartedAt DATETIME2(6) NOT NULL,
    Milliseconds BIGINT NULL,
    Message NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_RunStep PRIMARY KEY (AttemptId, Step),
    CONSTRAINT FK_RunStep_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_RunStep_Step CHECK (Step IN (
        N'import', N'link', N'evaluate', N'draft-claims', N'publish', N'notify')),
    CONSTRAINT CK_RunStep_State CHECK (State IN (N'running', N'done', N'failed', N'skipped'))
);

-- The one attempt whose outcomes everybody sees; publication is an update of this row.
IF OBJECT_ID(N'PublishedRun', N'U') IS NULL
CREATE TABLE PublishedRun (
    Slot INT NOT NULL,
    AttemptId BIGINT NOT NULL,
    PublishedAt DATETIME2(6) NOT NULL,
    CONSTRAINT PK_PublishedRun PRIMARY KEY (Slot),
    CONSTRAINT FK_PublishedRun_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_PublishedRun_Slot CHECK (Slot = 1)
);

-- Runs: one for each as-at date, with any number of attempts, of which one is published.

-- One night: one as-at date.
CREATE TABLE Run (
    RunId INTEGER NOT NULL,
    AsAt TEXT NOT NULL,
    CONSTRAINT PK_Run PRIMARY KEY (RunId),
    CONSTRAINT UQ_Run_AsAt UNIQUE (AsAt)
) STRICT;

-- One try at a run. A further one after a finished one needs a reason.
CREATE TABLE RunAttempt (
    AttemptId INTEGER NOT NULL,
    RunId INTEGER NOT NULL,
    AttemptNumber INTEGER NOT NULL,
    State TEXT NOT NULL,
    Reason TEXT NOT NULL,
    StartedAt TEXT NOT NULL,
    EndedAt TEXT,
    CONSTRAINT PK_RunAttempt PRIMARY KEY (AttemptId),
    CONSTRAINT UQ_RunAttempt_Number UNIQUE (RunId, AttemptNumber),
    CONSTRAINT FK_RunAttempt_Run FOREIGN KEY (RunId)
        REFERENCES Run (RunId),
    CONSTRAINT CK_RunAttempt_State CHECK (State IN ('running', 'failed', 'published', 'superseded')),
    CONSTRAINT CK_RunAttempt_Again CHECK (AttemptNumber = 1 OR Reason <> '')
) STRICT;

-- One step of an attempt: what went in, what came out, how long it took. Counts is a JSON object of numbers.
CREATE TABLE RunStep (
    AttemptId INTEGER NOT NULL,
    Step TEXT NOT NULL,
    State TEXT NOT NULL,
    InputHash TEXT NOT NULL,
    Counts TEXT NOT NULL,
    StartedAt TEXT NOT NULL,
    Milliseconds INTEGER,
    Message TEXT NOT NULL,
    CONSTRAINT PK_RunStep PRIMARY KEY (AttemptId, Step),
    CONSTRAINT FK_RunStep_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_RunStep_Step CHECK (Step IN ('import', 'link', 'evaluate', 'draft-claims', 'publish', 'notify')),
    CONSTRAINT CK_RunStep_State CHECK (State IN ('running', 'done', 'failed', 'skipped'))
) STRICT, WITHOUT ROWID;

-- The one attempt whose outcomes everybody sees; publication is an update of this row.
CREATE TABLE PublishedRun (
    Slot INTEGER NOT NULL,
    AttemptId INTEGER NOT NULL,
    PublishedAt TEXT NOT NULL,
    CONSTRAINT PK_PublishedRun PRIMARY KEY (Slot),
    CONSTRAINT FK_PublishedRun_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_PublishedRun_Slot CHECK (Slot = 1)
) STRICT;

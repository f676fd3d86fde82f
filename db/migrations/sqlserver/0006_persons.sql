-- Persons: what linking says is one human being. Ids are stable; every change of mind is a further row.

-- A person id, and the attempt that first gave it.
IF OBJECT_ID(N'Person', N'U') IS NULL
CREATE TABLE Person (
    PersonId BIGINT NOT NULL,
    AttemptId BIGINT NOT NULL,
    CONSTRAINT PK_Person PRIMARY KEY (PersonId),
    CONSTRAINT FK_Person_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId)
);

-- Which person a source record is: one row each time that changed; the latest published attempt counts.
IF OBJECT_ID(N'PersonRecord', N'U') IS NULL
CREATE TABLE PersonRecord (
    Feed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Ref NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AttemptId BIGINT NOT NULL,
    PersonId BIGINT NOT NULL,
    CONSTRAINT PK_PersonRecord PRIMARY KEY (Feed, Ref, AttemptId),
    CONSTRAINT FK_PersonRecord_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT FK_PersonRecord_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_PersonRecord_Feed CHECK (Feed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care'))
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_PersonRecord_PersonId'
    AND object_id = OBJECT_ID(N'PersonRecord'))
CREATE INDEX IX_PersonRecord_PersonId ON PersonRecord (PersonId);

-- Same-person evidence between two source records, found by an attempt. Explanation is the agreement of each field,
-- without its
-- values.
IF OBJECT_ID(N'LinkEdge', N'U') IS NULL
CREATE TABLE LinkEdge (
    LeftFeed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    LeftRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RightFeed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RightRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AttemptId BIGINT NOT NULL,
    Basis NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Model NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Weight FLOAT NOT NULL,
    Explanation NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_LinkEdge PRIMARY KEY (LeftFeed, LeftRef, RightFeed, RightRef, AttemptId),
    CONSTRAINT FK_LinkEdge_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_LinkEdge_LeftFeed CHECK (LeftFeed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_LinkEdge_RightFeed CHECK (RightFeed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_LinkEdge_Sides CHECK (LeftFeed < RightFeed OR (LeftFeed = RightFeed AND LeftRef < RightRef))
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_LinkEdge_Right'
    AND object_id = OBJECT_ID(N'LinkEdge'))
CREATE INDEX IX_LinkEdge_Right ON LinkEdge (RightFeed, RightRef);

-- A doubtful pair put to people.
IF OBJECT_ID(N'LinkReview', N'U') IS NULL
CREATE TABLE LinkReview (
    LinkReviewId BIGINT IDENTITY(1, 1) NOT NULL,
    LeftFeed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    LeftRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RightFeed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RightRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AttemptId BIGINT NOT NULL,
    Basis NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Reason NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_LinkReview PRIMARY KEY (LinkReviewId),
    CONSTRAINT UQ_LinkReview_Pair UNIQUE (LeftFeed, LeftRef, RightFeed, RightRef, Reason, AttemptId),
    CONSTRAINT FK_LinkReview_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_LinkReview_LeftFeed CHECK (LeftFeed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_LinkReview_RightFeed CHECK (RightFeed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_LinkReview_State CHECK (State IN (N'open', N'decided', N'withdrawn')),
    CONSTRAINT CK_LinkReview_Sides CHECK (LeftFeed < RightFeed OR (LeftFeed = RightFeed AND LeftRef < RightRef))
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_LinkReview_State'
    AND object_id = OBJECT_ID(N'LinkReview'))
CREATE INDEX IX_LinkReview_State ON LinkReview (State);

-- A decision on a pair. Round 2 is the blind second look, by somebody else.
IF OBJECT_ID(N'LinkJudgement', N'U') IS NULL
CREATE TABLE LinkJudgement (
    LinkReviewId BIGINT NOT NULL,
    Round INT NOT NULL,
    Decision NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    DecidedBy NVARCHAR(200) NOT NULL,
    DecidedAt DATETIME2(6) NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_LinkJudgement PRIMARY KEY (LinkReviewId, Round),
    CONSTRAINT UQ_LinkJudgement_FourEyes UNIQUE (LinkReviewId, DecidedBy),
    CONSTRAINT FK_LinkJudgement_LinkReview FOREIGN KEY (LinkReviewId)
        REFERENCES LinkReview (LinkReviewId),
    CONSTRAINT CK_LinkJudgement_Decision CHECK (Decision IN (N'same', N'different', N'unsure')),
    CONSTRAINT CK_LinkJudgement_Round CHECK (Round IN (1, 2))
);

-- A merge (OtherPersonId became PersonId) or a split (OtherPersonId came out of PersonId).
IF OBJECT_ID(N'PersonEvent', N'U') IS NULL
CREATE TABLE PersonEvent (
    PersonEventId BIGINT IDENTITY(1, 1) NOT NULL,
    AttemptId BIGINT NOT NULL,
    Kind NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PersonId BIGINT NOT NULL,
    OtherPersonId BIGINT NOT NULL,
    CONSTRAINT PK_PersonEvent PRIMARY KEY (PersonEventId),
    CONSTRAINT UQ_PersonEvent_Event UNIQUE (AttemptId, Kind, PersonId, OtherPersonId),
    CONSTRAINT FK_PersonEvent_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT FK_PersonEvent_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT FK_PersonEvent_OtherPersonId FOREIGN KEY (OtherPersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT CK_PersonEvent_Kind CHECK (Kind IN (N'merge', N'split')),
    CONSTRAINT CK_PersonEvent_Other CHECK (PersonId <> OtherPersonId)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_PersonEvent_PersonId'
    AND object_id = OBJECT_ID(N'PersonEvent'))
CREATE INDEX IX_PersonEvent_PersonId ON PersonEvent (PersonId);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_PersonEvent_OtherPersonId'
    AND object_id = OBJECT_ID(N'PersonEvent'))
CREATE INDEX IX_PersonEvent_OtherPersonId ON PersonEvent (OtherPersonId);

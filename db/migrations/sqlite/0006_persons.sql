-- Persons: what linking says is one human being. Ids are stable; every change of mind is a further row.

-- A person id, and the attempt that first gave it.
CREATE TABLE Person (
    PersonId INTEGER NOT NULL,
    AttemptId INTEGER NOT NULL,
    CONSTRAINT PK_Person PRIMARY KEY (PersonId),
    CONSTRAINT FK_Person_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId)
) STRICT;

-- Which person a source record is: one row each time that changed; the latest published attempt counts.
CREATE TABLE PersonRecord (
    Feed TEXT NOT NULL,
    Ref TEXT NOT NULL,
    AttemptId INTEGER NOT NULL,
    PersonId INTEGER NOT NULL,
    CONSTRAINT PK_PersonRecord PRIMARY KEY (Feed, Ref, AttemptId),
    CONSTRAINT FK_PersonRecord_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT FK_PersonRecord_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_PersonRecord_Feed CHECK (Feed IN (
        'early_help', 'schools', 'police', 'dwp', 'housing', 'social_care'))
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_PersonRecord_PersonId ON PersonRecord (PersonId);

-- Same-person evidence between two source records, found by an attempt. Explanation is the agreement of each field,
-- without its
-- values.
CREATE TABLE LinkEdge (
    LeftFeed TEXT NOT NULL,
    LeftRef TEXT NOT NULL,
    RightFeed TEXT NOT NULL,
    RightRef TEXT NOT NULL,
    AttemptId INTEGER NOT NULL,
    Basis TEXT NOT NULL,
    Model TEXT NOT NULL,
    Weight REAL NOT NULL,
    Explanation TEXT NOT NULL,
    CONSTRAINT PK_LinkEdge PRIMARY KEY (LeftFeed, LeftRef, RightFeed, RightRef, AttemptId),
    CONSTRAINT FK_LinkEdge_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_LinkEdge_LeftFeed CHECK (LeftFeed IN (
        'early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_LinkEdge_RightFeed CHECK (RightFeed IN (
        'early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_LinkEdge_Sides CHECK (LeftFeed < RightFeed OR (LeftFeed = RightFeed AND LeftRef < RightRef))
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_LinkEdge_Right ON LinkEdge (RightFeed, RightRef);

-- A doubtful pair put to people.
CREATE TABLE LinkReview (
    LinkReviewId INTEGER NOT NULL,
    LeftFeed TEXT NOT NULL,
    LeftRef TEXT NOT NULL,
    RightFeed TEXT NOT NULL,
    RightRef TEXT NOT NULL,
    AttemptId INTEGER NOT NULL,
    Basis TEXT NOT NULL,
    Reason TEXT NOT NULL,
    State TEXT NOT NULL,
    CONSTRAINT PK_LinkReview PRIMARY KEY (LinkReviewId),
    CONSTRAINT UQ_LinkReview_Pair UNIQUE (LeftFeed, LeftRef, RightFeed, RightRef, Reason, AttemptId),
    CONSTRAINT FK_LinkReview_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_LinkReview_LeftFeed CHECK (LeftFeed IN (
        'early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_LinkReview_RightFeed CHECK (RightFeed IN (
        'early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_LinkReview_State CHECK (State IN ('open', 'decided', 'withdrawn')),
    CONSTRAINT CK_LinkReview_Sides CHECK (LeftFeed < RightFeed OR (LeftFeed = RightFeed AND LeftRef < RightRef))
) STRICT;

CREATE INDEX IX_LinkReview_State ON LinkReview (State);

-- A decision on a pair. Round 2 is the blind second look, by somebody else.
CREATE TABLE LinkJudgement (
    LinkReviewId INTEGER NOT NULL,
    Round INTEGER NOT NULL,
    Decision TEXT NOT NULL,
    DecidedBy TEXT NOT NULL,
    DecidedAt TEXT NOT NULL,
    Reason TEXT NOT NULL,
    CONSTRAINT PK_LinkJudgement PRIMARY KEY (LinkReviewId, Round),
    CONSTRAINT UQ_LinkJudgement_FourEyes UNIQUE (LinkReviewId, DecidedBy),
    CONSTRAINT FK_LinkJudgement_LinkReview FOREIGN KEY (LinkReviewId)
        REFERENCES LinkReview (LinkReviewId),
    CONSTRAINT CK_LinkJudgement_Decision CHECK (Decision IN ('same', 'different', 'unsure')),
    CONSTRAINT CK_LinkJudgement_Round CHECK (Round IN (1, 2))
) STRICT, WITHOUT ROWID;

-- A merge (OtherPersonId became PersonId) or a split (OtherPersonId came out of PersonId).
CREATE TABLE PersonEvent (
    PersonEventId INTEGER NOT NULL,
    AttemptId INTEGER NOT NULL,
    Kind TEXT NOT NULL,
    PersonId INTEGER NOT NULL,
    OtherPersonId INTEGER NOT NULL,
    CONSTRAINT PK_PersonEvent PRIMARY KEY (PersonEventId),
    CONSTRAINT UQ_PersonEvent_Event UNIQUE (AttemptId, Kind, PersonId, OtherPersonId),
    CONSTRAINT FK_PersonEvent_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT FK_PersonEvent_Person FOREIGN KEY (PersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT FK_PersonEvent_OtherPersonId FOREIGN KEY (OtherPersonId)
        REFERENCES Person (PersonId),
    CONSTRAINT CK_PersonEvent_Kind CHECK (Kind IN ('merge', 'split')),
    CONSTRAINT CK_PersonEvent_Other CHECK (PersonId <> OtherPersonId)
) STRICT;

CREATE INDEX IX_PersonEvent_PersonId ON PersonEvent (PersonId);

CREATE INDEX IX_PersonEvent_OtherPersonId ON PersonEvent (OtherPersonId);

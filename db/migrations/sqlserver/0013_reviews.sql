-- Doubtful pairs are judged, and merges and splits that touch claims wait for a person. The state of a pair is derived:
-- from the judgements in force, and from what the published run raises. Nothing is updated in place.
IF EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_LinkReview_State'
    AND object_id = OBJECT_ID(N'LinkReview'))
DROP INDEX IX_LinkReview_State ON LinkReview;

IF OBJECT_ID(N'CK_LinkReview_State', N'C') IS NOT NULL
ALTER TABLE LinkReview DROP CONSTRAINT CK_LinkReview_State;

IF COL_LENGTH(N'LinkReview', N'State') IS NOT NULL
ALTER TABLE LinkReview DROP COLUMN State;

-- What an attempt raises, first or again. Weight is the match weight in bits where the attempt links the pair.
IF OBJECT_ID(N'LinkReviewRaised', N'U') IS NULL
CREATE TABLE LinkReviewRaised (
    AttemptId BIGINT NOT NULL,
    LinkReviewId BIGINT NOT NULL,
    Weight FLOAT NULL,
    CONSTRAINT PK_LinkReviewRaised PRIMARY KEY (AttemptId, LinkReviewId),
    CONSTRAINT FK_LinkReviewRaised_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT FK_LinkReviewRaised_LinkReview FOREIGN KEY (LinkReviewId)
        REFERENCES LinkReview (LinkReviewId)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_LinkReviewRaised_LinkReviewId'
    AND object_id = OBJECT_ID(N'LinkReviewRaised'))
CREATE INDEX IX_LinkReviewRaised_LinkReviewId ON LinkReviewRaised (LinkReviewId);

-- Earlier attempts did not keep what they raised again: until the next one, all that was put to people stays there.
INSERT INTO LinkReviewRaised (AttemptId, LinkReviewId)
SELECT PublishedRun.AttemptId, LinkReview.LinkReviewId
FROM LinkReview
INNER JOIN RunAttempt ON RunAttempt.AttemptId = LinkReview.AttemptId
CROSS JOIN PublishedRun
WHERE RunAttempt.State IN (N'published', N'superseded')
AND NOT EXISTS (SELECT 1 FROM LinkReviewRaised);

-- What somebody says of a pair. Round 2 is the second look, round 3 the third person's after a clash; IsBlind is 1
-- where the reviewer did not see the looks before. AttemptId is the published run that was looked at. A change of mind
-- is a further row: Supersedes is the number of the same person's judgement that it takes the place of, else 0, so that
-- the unique key lets nobody look twice.
IF OBJECT_ID(N'PairJudgement', N'U') IS NULL
CREATE TABLE PairJudgement (
    LinkReviewId BIGINT NOT NULL,
    JudgementNumber INT NOT NULL,
    Round INT NOT NULL,
    IsBlind INT NOT NULL,
    Decision NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    DecidedBy NVARCHAR(200) COLLATE Latin1_General_100_CI_AS NOT NULL,
    DecidedAt DATETIME2(6) NOT NULL,
    AttemptId BIGINT NOT NULL,
    Supersedes INT NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_PairJudgement PRIMARY KEY (LinkReviewId, JudgementNumber),
    CONSTRAINT UQ_PairJudgement_FourEyes UNIQUE (LinkReviewId, DecidedBy, Supersedes),
    CONSTRAINT FK_PairJudgement_LinkReview FOREIGN KEY (LinkReviewId)
        REFERENCES LinkReview (LinkReviewId),
    CONSTRAINT FK_PairJudgement_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_PairJudgement_Round CHECK (Round IN (1, 2, 3)),
    CONSTRAINT CK_PairJudgement_IsBlind CHECK (IsBlind IN (0, 1)),
    CONSTRAINT CK_PairJudgement_Decision CHECK (Decision IN (N'same', N'different', N'unsure')),
    CONSTRAINT CK_PairJudgement_Supersedes CHECK (Supersedes >= 0 AND Supersedes < JudgementNumber)
);

IF OBJECT_ID(N'LinkJudgement', N'U') IS NOT NULL
INSERT INTO PairJudgement (
    LinkReviewId, JudgementNumber, Round, IsBlind, Decision, DecidedBy, DecidedAt, AttemptId, Supersedes, Reason)
SELECT
    LinkJudgement.LinkReviewId,
    LinkJudgement.Round,
    LinkJudgement.Round,
    LinkJudgement.Round - 1,
    LinkJudgement.Decision,
    LinkJudgement.DecidedBy,
    LinkJudgement.DecidedAt,
    LinkReview.AttemptId,
    0,
    LinkJudgement.Reason
FROM LinkJudgement
INNER JOIN LinkReview ON LinkReview.LinkReviewId = LinkJudgement.LinkReviewId
WHERE NOT EXISTS (
    SELECT 1
    FROM PairJudgement
    WHERE PairJudgement.LinkReviewId = LinkJudgement.LinkReviewId
    AND PairJudgement.JudgementNumber = LinkJudgement.Round
);

IF OBJECT_ID(N'LinkJudgement', N'U') IS NOT NULL
DROP TABLE LinkJudgement;

-- A claim line that rested on a person of the event, or on their family, when the event was found.
IF OBJECT_ID(N'PersonEventLine', N'U') IS NULL
CREATE TABLE PersonEventLine (
    PersonEventId BIGINT NOT NULL,
    ClaimLineId BIGINT NOT NULL,
    CONSTRAINT PK_PersonEventLine PRIMARY KEY (PersonEventId, ClaimLineId),
    CONSTRAINT FK_PersonEventLine_PersonEvent FOREIGN KEY (PersonEventId)
        REFERENCES PersonEvent (PersonEventId),
    CONSTRAINT FK_PersonEventLine_ClaimLine FOREIGN KEY (ClaimLineId)
        REFERENCES ClaimLine (ClaimLineId)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_PersonEventLine_ClaimLineId'
    AND object_id = OBJECT_ID(N'PersonEventLine'))
CREATE INDEX IX_PersonEventLine_ClaimLineId ON PersonEventLine (ClaimLineId);

-- Somebody has looked at the event and at the claim lines that it touches.
IF OBJECT_ID(N'PersonEventSettlement', N'U') IS NULL
CREATE TABLE PersonEventSettlement (
    PersonEventId BIGINT NOT NULL,
    SettledBy NVARCHAR(200) NOT NULL,
    SettledAt DATETIME2(6) NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_PersonEventSettlement PRIMARY KEY (PersonEventId),
    CONSTRAINT FK_PersonEventSettlement_PersonEvent FOREIGN KEY (PersonEventId)
        REFERENCES PersonEvent (PersonEventId),
    CONSTRAINT CK_PersonEventSettlement_Reason CHECK (Reason <> N'')
);

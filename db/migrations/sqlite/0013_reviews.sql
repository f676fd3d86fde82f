-- Doubtful pairs are judged, and merges and splits that touch claims wait for a person. The state of a pair is derived:
-- from the judgements in force, and from what the published run raises. Nothing is updated in place.

ALTER TABLE LinkReview RENAME TO LinkReviewBefore;

-- A pair put to people for one reason, and the attempt that first did.
CREATE TABLE LinkReview (
    LinkReviewId INTEGER NOT NULL,
    LeftFeed TEXT NOT NULL,
    LeftRef TEXT NOT NULL,
    RightFeed TEXT NOT NULL,
    RightRef TEXT NOT NULL,
    AttemptId INTEGER NOT NULL,
    Basis TEXT NOT NULL,
    Reason TEXT NOT NULL,
    CONSTRAINT PK_LinkReview PRIMARY KEY (LinkReviewId),
    CONSTRAINT UQ_LinkReview_Pair UNIQUE (LeftFeed, LeftRef, RightFeed, RightRef, Reason, AttemptId),
    CONSTRAINT FK_LinkReview_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_LinkReview_LeftFeed CHECK (LeftFeed <> ''),
    CONSTRAINT CK_LinkReview_RightFeed CHECK (RightFeed <> ''),
    CONSTRAINT CK_LinkReview_Sides CHECK (LeftFeed < RightFeed OR (LeftFeed = RightFeed AND LeftRef < RightRef))
) STRICT;

INSERT INTO LinkReview (LinkReviewId, LeftFeed, LeftRef, RightFeed, RightRef, AttemptId, Basis, Reason)
SELECT LinkReviewId, LeftFeed, LeftRef, RightFeed, RightRef, AttemptId, Basis, Reason
FROM LinkReviewBefore;

-- What an attempt raises, first or again. Weight is the match weight in bits where the attempt links the pair.
CREATE TABLE LinkReviewRaised (
    AttemptId INTEGER NOT NULL,
    LinkReviewId INTEGER NOT NULL,
    Weight REAL,
    CONSTRAINT PK_LinkReviewRaised PRIMARY KEY (AttemptId, LinkReviewId),
    CONSTRAINT FK_LinkReviewRaised_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT FK_LinkReviewRaised_LinkReview FOREIGN KEY (LinkReviewId)
        REFERENCES LinkReview (LinkReviewId)
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_LinkReviewRaised_LinkReviewId ON LinkReviewRaised (LinkReviewId);

-- Earlier attempts did not keep what they raised again: until the next one, all that was put to people stays there.
INSERT INTO LinkReviewRaised (AttemptId, LinkReviewId)
SELECT PublishedRun.AttemptId, LinkReview.LinkReviewId
FROM LinkReview
INNER JOIN RunAttempt ON RunAttempt.AttemptId = LinkReview.AttemptId
CROSS JOIN PublishedRun
WHERE RunAttempt.State IN ('published', 'superseded');

-- What somebody says of a pair. Round 2 is the second look, round 3 the third person's after a clash; IsBlind is 1
-- where the reviewer did not see the looks before. AttemptId is the published run that was looked at. A change of mind
-- is a further row: Supersedes is the number of the same person's judgement that it takes the place of, else 0, so that
-- the unique key lets nobody look twice.
CREATE TABLE PairJudgement (
    LinkReviewId INTEGER NOT NULL,
    JudgementNumber INTEGER NOT NULL,
    Round INTEGER NOT NULL,
    IsBlind INTEGER NOT NULL,
    Decision TEXT NOT NULL,
    DecidedBy TEXT COLLATE NOCASE NOT NULL,
    DecidedAt TEXT NOT NULL,
    AttemptId INTEGER NOT NULL,
    Supersedes INTEGER NOT NULL,
    Reason TEXT NOT NULL,
    CONSTRAINT PK_PairJudgement PRIMARY KEY (LinkReviewId, JudgementNumber),
    CONSTRAINT UQ_PairJudgement_FourEyes UNIQUE (LinkReviewId, DecidedBy, Supersedes),
    CONSTRAINT FK_PairJudgement_LinkReview FOREIGN KEY (LinkReviewId)
        REFERENCES LinkReview (LinkReviewId),
    CONSTRAINT FK_PairJudgement_AttemptId FOREIGN KEY (AttemptId)
        REFERENCES RunAttempt (AttemptId),
    CONSTRAINT CK_PairJudgement_Round CHECK (Round IN (1, 2, 3)),
    CONSTRAINT CK_PairJudgement_IsBlind CHECK (IsBlind IN (0, 1)),
    CONSTRAINT CK_PairJudgement_Decision CHECK (Decision IN ('same', 'different', 'unsure')),
    CONSTRAINT CK_PairJudgement_Supersedes CHECK (Supersedes >= 0 AND Supersedes < JudgementNumber)
) STRICT, WITHOUT ROWID;

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
INNER JOIN LinkReview ON LinkReview.LinkReviewId = LinkJudgement.LinkReviewId;

DROP TABLE LinkJudgement;

DROP TABLE LinkReviewBefore;

-- A claim line that rested on a person of the event, or on their family, when the event was found.
CREATE TABLE PersonEventLine (
    PersonEventId INTEGER NOT NULL,
    ClaimLineId INTEGER NOT NULL,
    CONSTRAINT PK_PersonEventLine PRIMARY KEY (PersonEventId, ClaimLineId),
    CONSTRAINT FK_PersonEventLine_PersonEvent FOREIGN KEY (PersonEventId)
        REFERENCES PersonEvent (PersonEventId),
    CONSTRAINT FK_PersonEventLine_ClaimLine FOREIGN KEY (ClaimLineId)
        REFERENCES ClaimLine (ClaimLineId)
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_PersonEventLine_ClaimLineId ON PersonEventLine (ClaimLineId);

-- Somebody has looked at the event and at the claim lines that it touches.
CREATE TABLE PersonEventSettlement (
    PersonEventId INTEGER NOT NULL,
    SettledBy TEXT NOT NULL,
    SettledAt TEXT NOT NULL,
    Reason TEXT NOT NULL,
    CONSTRAINT PK_PersonEventSettlement PRIMARY KEY (PersonEventId),
    CONSTRAINT FK_PersonEventSettlement_PersonEvent FOREIGN KEY (PersonEventId)
        REFERENCES PersonEvent (PersonEventId),
    CONSTRAINT CK_PersonEventSettlement_Reason CHECK (Reason <> '')
) STRICT, WITHOUT ROWID;

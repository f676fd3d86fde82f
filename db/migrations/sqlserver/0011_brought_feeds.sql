-- Feeds and programmes that are brought by a rule set: which ones there are is the program's to say, not a list here.

-- A good row of a file whose contract a programme brings. Fields holds its values by column, as JSON; the columns
-- beside it are those by which rows are found, withdrawn (R03) and referred to (R48), as in the tables of single files.
IF OBJECT_ID(N'BroughtRow', N'U') IS NULL
CREATE TABLE BroughtRow (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NULL,
    OwnTo DATE NULL,
    BornOn DATE NULL,
    Fields NVARCHAR(MAX) NOT NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_BroughtRow PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_BroughtRow_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_BroughtRow_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId)
);

IF OBJECT_ID(N'CK_Agreement_Feed', N'C') IS NOT NULL
ALTER TABLE Agreement DROP CONSTRAINT CK_Agreement_Feed;

IF OBJECT_ID(N'CK_Agreement_Feed', N'C') IS NULL
ALTER TABLE Agreement ADD
    CONSTRAINT CK_Agreement_Feed CHECK (Feed <> N'');

IF OBJECT_ID(N'CK_Delivery_Feed', N'C') IS NOT NULL
ALTER TABLE Delivery DROP CONSTRAINT CK_Delivery_Feed;

IF OBJECT_ID(N'CK_Delivery_Feed', N'C') IS NULL
ALTER TABLE Delivery ADD
    CONSTRAINT CK_Delivery_Feed CHECK (Feed <> N'');

IF OBJECT_ID(N'CK_Content_Feed', N'C') IS NOT NULL
ALTER TABLE Content DROP CONSTRAINT CK_Content_Feed;

IF OBJECT_ID(N'CK_Content_Feed', N'C') IS NULL
ALTER TABLE Content ADD
    CONSTRAINT CK_Content_Feed CHECK (Feed <> N'');

IF OBJECT_ID(N'CK_PersonRecord_Feed', N'C') IS NOT NULL
ALTER TABLE PersonRecord DROP CONSTRAINT CK_PersonRecord_Feed;

IF OBJECT_ID(N'CK_PersonRecord_Feed', N'C') IS NULL
ALTER TABLE PersonRecord ADD
    CONSTRAINT CK_PersonRecord_Feed CHECK (Feed <> N'');

IF OBJECT_ID(N'CK_LinkEdge_LeftFeed', N'C') IS NOT NULL
ALTER TABLE LinkEdge DROP CONSTRAINT CK_LinkEdge_LeftFeed;

IF OBJECT_ID(N'CK_LinkEdge_LeftFeed', N'C') IS NULL
ALTER TABLE LinkEdge ADD
    CONSTRAINT CK_LinkEdge_LeftFeed CHECK (LeftFeed <> N'');

IF OBJECT_ID(N'CK_LinkEdge_RightFeed', N'C') IS NOT NULL
ALTER TABLE LinkEdge DROP CONSTRAINT CK_LinkEdge_RightFeed;

IF OBJECT_ID(N'CK_LinkEdge_RightFeed', N'C') IS NULL
ALTER TABLE LinkEdge ADD
    CONSTRAINT CK_LinkEdge_RightFeed CHECK (RightFeed <> N'');

IF OBJECT_ID(N'CK_LinkReview_LeftFeed', N'C') IS NOT NULL
ALTER TABLE LinkReview DROP CONSTRAINT CK_LinkReview_LeftFeed;

IF OBJECT_ID(N'CK_LinkReview_LeftFeed', N'C') IS NULL
ALTER TABLE LinkReview ADD
    CONSTRAINT CK_LinkReview_LeftFeed CHECK (LeftFeed <> N'');

IF OBJECT_ID(N'CK_LinkReview_RightFeed', N'C') IS NOT NULL
ALTER TABLE LinkReview DROP CONSTRAINT CK_LinkReview_RightFeed;

IF OBJECT_ID(N'CK_LinkReview_RightFeed', N'C') IS NULL
ALTER TABLE LinkReview ADD
    CONSTRAINT CK_LinkReview_RightFeed CHECK (RightFeed <> N'');

IF OBJECT_ID(N'CK_FamilySnapshot_Programme', N'C') IS NOT NULL
ALTER TABLE FamilySnapshot DROP CONSTRAINT CK_FamilySnapshot_Programme;

IF OBJECT_ID(N'CK_FamilySnapshot_Programme', N'C') IS NULL
ALTER TABLE FamilySnapshot ADD
    CONSTRAINT CK_FamilySnapshot_Programme CHECK (Programme <> N'');

IF OBJECT_ID(N'CK_Claim_Programme', N'C') IS NOT NULL
ALTER TABLE Claim DROP CONSTRAINT CK_Claim_Programme;

IF OBJECT_ID(N'CK_Claim_Programme', N'C') IS NULL
ALTER TABLE Claim ADD
    CONSTRAINT CK_Claim_Programme CHECK (Programme <> N'');

IF OBJECT_ID(N'CK_ClaimLine_Programme', N'C') IS NOT NULL
ALTER TABLE ClaimLine DROP CONSTRAINT CK_ClaimLine_Programme;

IF OBJECT_ID(N'CK_ClaimLine_Programme', N'C') IS NULL
ALTER TABLE ClaimLine ADD
    CONSTRAINT CK_ClaimLine_Programme CHECK (Programme <> N'');

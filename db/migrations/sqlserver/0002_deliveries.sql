-- Deliveries, their files, and what was wrong with them. The same bytes delivered twice share one content (R66).

-- A delivery as its manifest states it, and what became of it. A refused one may state anything, so only the
-- others are held to their dates.
IF OBJECT_ID(N'Delivery', N'U') IS NULL
CREATE TABLE Delivery (
    DeliveryId BIGINT IDENTITY(1, 1) NOT NULL,
    Feed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Supplier NVARCHAR(400) NOT NULL,
    ExtractOn DATE NOT NULL,
    CoverageFrom DATE NOT NULL,
    CoverageTo DATE NOT NULL,
    Area NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AgreementId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AgreementVersion INT NULL,
    Folder NVARCHAR(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Fingerprint VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    State NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    RecordedAt DATETIME2(6) NOT NULL,
    CONSTRAINT PK_Delivery PRIMARY KEY (DeliveryId),
    CONSTRAINT UQ_Delivery_Fingerprint UNIQUE (Fingerprint),
    CONSTRAINT FK_Delivery_Agreement FOREIGN KEY (AgreementId, AgreementVersion)
        REFERENCES Agreement (AgreementId, Version),
    CONSTRAINT CK_Delivery_Feed CHECK (Feed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_Delivery_State CHECK (State IN (N'loaded', N'held', N'refused')),
    CONSTRAINT CK_Delivery_Coverage CHECK (State = N'refused' OR CoverageFrom <= CoverageTo)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_Delivery_Feed'
    AND object_id = OBJECT_ID(N'Delivery'))
CREATE INDEX IX_Delivery_Feed ON Delivery (Feed, ExtractOn);

-- Purposes as the manifest states them, in its order.
IF OBJECT_ID(N'DeliveryPurpose', N'U') IS NULL
CREATE TABLE DeliveryPurpose (
    DeliveryId BIGINT NOT NULL,
    Position INT NOT NULL,
    Purpose NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_DeliveryPurpose PRIMARY KEY (DeliveryId, Position),
    CONSTRAINT FK_DeliveryPurpose_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId)
);

-- Files as the manifest states them, in its order: what was promised, not what came.
IF OBJECT_ID(N'ManifestFile', N'U') IS NULL
CREATE TABLE ManifestFile (
    DeliveryId BIGINT NOT NULL,
    Position INT NOT NULL,
    FileName NVARCHAR(400) NOT NULL,
    RowsTotal BIGINT NOT NULL,
    Sha256 NVARCHAR(400) NOT NULL,
    CONSTRAINT PK_ManifestFile PRIMARY KEY (DeliveryId, Position),
    CONSTRAINT FK_ManifestFile_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId)
);

-- The rows of one file of certain bytes under a certain mapping. DependsOnDelivery: a row was rejected for a
-- reason outside the bytes, so no other delivery may reuse it.
IF OBJECT_ID(N'Content', N'U') IS NULL
CREATE TABLE Content (
    ContentId BIGINT IDENTITY(1, 1) NOT NULL,
    Feed NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    FileName NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Sha256 VARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    MappingHash NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    DependsOnDelivery INT NOT NULL,
    RowsTotal BIGINT NOT NULL,
    RowsLoaded BIGINT NOT NULL,
    RowsRejected BIGINT NOT NULL,
    RowsWarned BIGINT NOT NULL,
    CONSTRAINT PK_Content PRIMARY KEY (ContentId),
    CONSTRAINT CK_Content_Feed CHECK (Feed IN (
        N'early_help', N'schools', N'police', N'dwp', N'housing', N'social_care')),
    CONSTRAINT CK_Content_DependsOnDelivery CHECK (DependsOnDelivery IN (0, 1)),
    CONSTRAINT CK_Content_Rows CHECK (RowsTotal = RowsLoaded + RowsRejected)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_Content_Sha256'
    AND object_id = OBJECT_ID(N'Content'))
CREATE INDEX IX_Content_Sha256 ON Content (Sha256);

-- A file that came, with its counts. A refused delivery has files without content.
IF OBJECT_ID(N'DeliveryFile', N'U') IS NULL
CREATE TABLE DeliveryFile (
    DeliveryId BIGINT NOT NULL,
    FileName NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Position INT NOT NULL,
    Sha256 NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ContentId BIGINT NULL,
    RowsTotal BIGINT NOT NULL,
    RowsLoaded BIGINT NOT NULL,
    RowsRejected BIGINT NOT NULL,
    RowsWarned BIGINT NOT NULL,
    CONSTRAINT PK_DeliveryFile PRIMARY KEY (DeliveryId, FileName),
    CONSTRAINT FK_DeliveryFile_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId),
    CONSTRAINT FK_DeliveryFile_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_DeliveryFile_Rows CHECK (RowsTotal = RowsLoaded + RowsRejected)
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_DeliveryFile_ContentId'
    AND object_id = OBJECT_ID(N'DeliveryFile'))
CREATE INDEX IX_DeliveryFile_ContentId ON DeliveryFile (ContentId);

-- What was wrong with a row of a content: true of every delivery that shares it.
IF OBJECT_ID(N'RowIssue', N'U') IS NULL
CREATE TABLE RowIssue (
    ContentId BIGINT NOT NULL,
    Line INT NOT NULL,
    ColumnName NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IssueNumber INT NOT NULL,
    Severity NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Message NVARCHAR(MAX) NOT NULL,
    Value NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_RowIssue PRIMARY KEY (ContentId, Line, ColumnName, Code, IssueNumber),
    CONSTRAINT FK_RowIssue_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_RowIssue_Severity CHECK (Severity IN (N'warning', N'error', N'fatal'))
);

-- What was wrong with one delivery only: why it was refused, or what was noticed when known bytes came again.
IF OBJECT_ID(N'DeliveryIssue', N'U') IS NULL
CREATE TABLE DeliveryIssue (
    DeliveryId BIGINT NOT NULL,
    FileName NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    ColumnName NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IssueNumber INT NOT NULL,
    Severity NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Message NVARCHAR(MAX) NOT NULL,
    Value NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_DeliveryIssue PRIMARY KEY (DeliveryId, FileName, Line, ColumnName, Code, IssueNumber),
    CONSTRAINT FK_DeliveryIssue_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId),
    CONSTRAINT CK_DeliveryIssue_Severity CHECK (Severity IN (N'warning', N'error', N'fatal'))
);

-- A row that could not be loaded, raw, with its key where that could be read (R03).
IF OBJECT_ID(N'RejectedRow', N'U') IS NULL
CREATE TABLE RejectedRow (
    ContentId BIGINT NOT NULL,
    Line INT NOT NULL,
    RowKey NVARCHAR(MAX) NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_RejectedRow PRIMARY KEY (ContentId, Line),
    CONSTRAINT FK_RejectedRow_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId)
);

-- Who let a held delivery in, when and why.
IF OBJECT_ID(N'DeliveryAcceptance', N'U') IS NULL
CREATE TABLE DeliveryAcceptance (
    DeliveryId BIGINT NOT NULL,
    AcceptedBy NVARCHAR(200) NOT NULL,
    Reason NVARCHAR(MAX) NOT NULL,
    AcceptedAt DATETIME2(6) NOT NULL,
    CONSTRAINT PK_DeliveryAcceptance PRIMARY KEY (DeliveryId),
    CONSTRAINT FK_DeliveryAcceptance_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId)
);

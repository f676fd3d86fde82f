-- Deliveries, their files, and what was wrong with them. The same bytes delivered twice share one content (R66).

-- A delivery as its manifest states it, and what became of it. A refused one may state anything, so only the
-- others are held to their dates.
CREATE TABLE Delivery (
    DeliveryId INTEGER NOT NULL,
    Feed TEXT NOT NULL,
    Supplier TEXT NOT NULL,
    ExtractOn TEXT NOT NULL,
    CoverageFrom TEXT NOT NULL,
    CoverageTo TEXT NOT NULL,
    Area TEXT NOT NULL,
    AgreementId TEXT NOT NULL,
    AgreementVersion INTEGER,
    Folder TEXT NOT NULL,
    Fingerprint TEXT NOT NULL,
    State TEXT NOT NULL,
    Reason TEXT NOT NULL,
    RecordedAt TEXT NOT NULL,
    CONSTRAINT PK_Delivery PRIMARY KEY (DeliveryId),
    CONSTRAINT UQ_Delivery_Fingerprint UNIQUE (Fingerprint),
    CONSTRAINT FK_Delivery_Agreement FOREIGN KEY (AgreementId, AgreementVersion)
        REFERENCES Agreement (AgreementId, Version),
    CONSTRAINT CK_Delivery_Feed CHECK (Feed IN ('early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_Delivery_State CHECK (State IN ('loaded', 'held', 'refused')),
    CONSTRAINT CK_Delivery_Coverage CHECK (State = 'refused' OR CoverageFrom <= CoverageTo)
) STRICT;

CREATE INDEX IX_Delivery_Feed ON Delivery (Feed, ExtractOn);

-- Purposes as the manifest states them, in its order.
CREATE TABLE DeliveryPurpose (
    DeliveryId INTEGER NOT NULL,
    Position INTEGER NOT NULL,
    Purpose TEXT NOT NULL,
    CONSTRAINT PK_DeliveryPurpose PRIMARY KEY (DeliveryId, Position),
    CONSTRAINT FK_DeliveryPurpose_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId)
) STRICT, WITHOUT ROWID;

-- Files as the manifest states them, in its order: what was promised, not what came.
CREATE TABLE ManifestFile (
    DeliveryId INTEGER NOT NULL,
    Position INTEGER NOT NULL,
    FileName TEXT NOT NULL,
    RowsTotal INTEGER NOT NULL,
    Sha256 TEXT NOT NULL,
    CONSTRAINT PK_ManifestFile PRIMARY KEY (DeliveryId, Position),
    CONSTRAINT FK_ManifestFile_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId)
) STRICT, WITHOUT ROWID;

-- The rows of one file of certain bytes under a certain mapping. DependsOnDelivery: a row was rejected for a
-- reason outside the bytes, so no other delivery may reuse it.
CREATE TABLE Content (
    ContentId INTEGER NOT NULL,
    Feed TEXT NOT NULL,
    FileName TEXT NOT NULL,
    Sha256 TEXT NOT NULL,
    MappingHash TEXT NOT NULL,
    DependsOnDelivery INTEGER NOT NULL,
    RowsTotal INTEGER NOT NULL,
    RowsLoaded INTEGER NOT NULL,
    RowsRejected INTEGER NOT NULL,
    RowsWarned INTEGER NOT NULL,
    CONSTRAINT PK_Content PRIMARY KEY (ContentId),
    CONSTRAINT CK_Content_Feed CHECK (Feed IN ('early_help', 'schools', 'police', 'dwp', 'housing', 'social_care')),
    CONSTRAINT CK_Content_DependsOnDelivery CHECK (DependsOnDelivery IN (0, 1)),
    CONSTRAINT CK_Content_Rows CHECK (RowsTotal = RowsLoaded + RowsRejected)
) STRICT;

CREATE INDEX IX_Content_Sha256 ON Content (Sha256);

-- A file that came, with its counts. A refused delivery has files without content.
CREATE TABLE DeliveryFile (
    DeliveryId INTEGER NOT NULL,
    FileName TEXT NOT NULL,
    Position INTEGER NOT NULL,
    Sha256 TEXT NOT NULL,
    ContentId INTEGER,
    RowsTotal INTEGER NOT NULL,
    RowsLoaded INTEGER NOT NULL,
    RowsRejected INTEGER NOT NULL,
    RowsWarned INTEGER NOT NULL,
    CONSTRAINT PK_DeliveryFile PRIMARY KEY (DeliveryId, FileName),
    CONSTRAINT FK_DeliveryFile_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId),
    CONSTRAINT FK_DeliveryFile_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_DeliveryFile_Rows CHECK (RowsTotal = RowsLoaded + RowsRejected)
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_DeliveryFile_ContentId ON DeliveryFile (ContentId);

-- What was wrong with a row of a content: true of every delivery that shares it.
CREATE TABLE RowIssue (
    ContentId INTEGER NOT NULL,
    Line INTEGER NOT NULL,
    ColumnName TEXT NOT NULL,
    Code TEXT NOT NULL,
    IssueNumber INTEGER NOT NULL,
    Severity TEXT NOT NULL,
    Message TEXT NOT NULL,
    Value TEXT NOT NULL,
    CONSTRAINT PK_RowIssue PRIMARY KEY (ContentId, Line, ColumnName, Code, IssueNumber),
    CONSTRAINT FK_RowIssue_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_RowIssue_Severity CHECK (Severity IN ('warning', 'error', 'fatal'))
) STRICT, WITHOUT ROWID;

-- What was wrong with one delivery only: why it was refused, or what was noticed when known bytes came again.
CREATE TABLE DeliveryIssue (
    DeliveryId INTEGER NOT NULL,
    FileName TEXT NOT NULL,
    Line INTEGER NOT NULL,
    ColumnName TEXT NOT NULL,
    Code TEXT NOT NULL,
    IssueNumber INTEGER NOT NULL,
    Severity TEXT NOT NULL,
    Message TEXT NOT NULL,
    Value TEXT NOT NULL,
    CONSTRAINT PK_DeliveryIssue PRIMARY KEY (DeliveryId, FileName, Line, ColumnName, Code, IssueNumber),
    CONSTRAINT FK_DeliveryIssue_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId),
    CONSTRAINT CK_DeliveryIssue_Severity CHECK (Severity IN ('warning', 'error', 'fatal'))
) STRICT, WITHOUT ROWID;

-- A row that could not be loaded, raw, with its key where that could be read (R03).
CREATE TABLE RejectedRow (
    ContentId INTEGER NOT NULL,
    Line INTEGER NOT NULL,
    RowKey TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_RejectedRow PRIMARY KEY (ContentId, Line),
    CONSTRAINT FK_RejectedRow_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId)
) STRICT, WITHOUT ROWID;

-- Who let a held delivery in, when and why.
CREATE TABLE DeliveryAcceptance (
    DeliveryId INTEGER NOT NULL,
    AcceptedBy TEXT NOT NULL,
    Reason TEXT NOT NULL,
    AcceptedAt TEXT NOT NULL,
    CONSTRAINT PK_DeliveryAcceptance PRIMARY KEY (DeliveryId),
    CONSTRAINT FK_DeliveryAcceptance_Delivery FOREIGN KEY (DeliveryId)
        REFERENCES Delivery (DeliveryId)
) STRICT;

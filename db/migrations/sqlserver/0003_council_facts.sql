-- Facts: one table a file, one row a good row, in the columns of its contract (01-extracts.md). RowKey is the
-- row's key across deliveries (R02); OwnFrom and OwnTo are the row's own days (R03), 9999-12-31 for an open end;
-- Raw is the line as it stood. A line begins one row, and the key on it is the way back from evidence. Further
-- indexes answer parent references (R48) by themselves. Here: early help, housing, social care.

-- early_help/families.csv: undated.
IF OBJECT_ID(N'EarlyHelpFamily', N'U') IS NULL
CREATE TABLE EarlyHelpFamily (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NULL,
    OwnTo DATE NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Programme NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    OpenedOn DATE NOT NULL,
    ClosedOn DATE NULL,
    AssessedOn DATE NULL,
    PlanOn DATE NULL,
    LeadPractitioner NVARCHAR(400) NULL,
    AttachedOn DATE NULL,
    LocalDiscretion NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    LocalDiscretionReason NVARCHAR(400) NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_EarlyHelpFamily PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpFamily_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpFamily_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpFamily_Programme CHECK (Programme IN (
        N'phase1', N'expanded', N'supporting-families', N'skills')),
    CONSTRAINT CK_EarlyHelpFamily_LocalDiscretion CHECK (LocalDiscretion IN (N'Y', N'N')),
    CONSTRAINT CK_EarlyHelpFamily_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
);

-- early_help/members.csv: spells.
IF OBJECT_ID(N'EarlyHelpMember', N'U') IS NULL
CREATE TABLE EarlyHelpMember (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    MemberRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Role NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Resident NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ParentalResponsibility NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    JoinedOn DATE NOT NULL,
    LeftOn DATE NULL,
    Forenames NVARCHAR(400) NULL,
    Surname NVARCHAR(400) NULL,
    DateOfBirth DATE NULL,
    Sex NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Address1 NVARCHAR(400) NULL,
    Address2 NVARCHAR(400) NULL,
    Town NVARCHAR(400) NULL,
    Postcode NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Uprn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Nino NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Upn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    NhsNumber NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_EarlyHelpMember PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpMember_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpMember_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpMember_Role CHECK (Role IN (N'parent', N'child', N'other_adult', N'expectant_parent')),
    CONSTRAINT CK_EarlyHelpMember_Resident CHECK (Resident IN (N'Y', N'N')),
    CONSTRAINT CK_EarlyHelpMember_ParentalResponsibility CHECK (ParentalResponsibility IN (N'Y', N'N')),
    CONSTRAINT CK_EarlyHelpMember_Sex CHECK (Sex IN (N'F', N'M', N'X', N'U'))
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_EarlyHelpMember_Member'
    AND object_id = OBJECT_ID(N'EarlyHelpMember'))
CREATE INDEX IX_EarlyHelpMember_Member ON EarlyHelpMember (ContentId, FamilyRef, MemberRef, DateOfBirth);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_EarlyHelpMember_MemberRef'
    AND object_id = OBJECT_ID(N'EarlyHelpMember'))
CREATE INDEX IX_EarlyHelpMember_MemberRef ON EarlyHelpMember (ContentId, MemberRef, DateOfBirth);

-- early_help/needs.csv: spells.
IF OBJECT_ID(N'EarlyHelpNeed', N'U') IS NULL
CREATE TABLE EarlyHelpNeed (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    FamilyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    MemberRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    NeedCode NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IdentifiedOn DATE NOT NULL,
    Source NVARCHAR(400) NULL,
    ClosedOn DATE NULL,
    Closure NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_EarlyHelpNeed PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpNeed_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpNeed_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpNeed_NeedCode CHECK (NeedCode IN (
        N'crime', N'education', N'help', N'work', N'domestic_abuse', N'health', N'1.1', N'1.2', N'1.3', N'1.4',
        N'2.1', N'2.2', N'2.3', N'3.1', N'3.2', N'3.3', N'4.1', N'4.2', N'5.1', N'5.2', N'5.3', N'5.4', N'6.1',
        N'6.2', N'6.3', N'6.4', N'6.5', N'6.6', N'7.1', N'7.2', N'7.3', N'8.1', N'8.2', N'8.3', N'9.1', N'9.2',
        N'9.3', N'10.1', N'10.2', N'10.3')),
    CONSTRAINT CK_EarlyHelpNeed_Closure CHECK (Closure IN (N'positive', N'not_positive'))
);

-- early_help/work_evidence.csv: spells.
IF OBJECT_ID(N'EarlyHelpWorkEvidence', N'U') IS NULL
CREATE TABLE EarlyHelpWorkEvidence (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    MemberRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Kind NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    StartedOn DATE NOT NULL,
    EndedOn DATE NULL,
    EvidenceRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    VerifiedBy NVARCHAR(400) NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_EarlyHelpWorkEvidence PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpWorkEvidence_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpWorkEvidence_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpWorkEvidence_Kind CHECK (Kind IN (
        N'employed', N'self_employed', N'work_programme', N'esf', N'volunteering', N'training'))
);

-- housing/tenants.csv: spells.
IF OBJECT_ID(N'HousingTenant', N'U') IS NULL
CREATE TABLE HousingTenant (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    TenancyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    TenantRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Role NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    [From] DATE NOT NULL,
    [To] DATE NULL,
    Forenames NVARCHAR(400) NULL,
    Surname NVARCHAR(400) NULL,
    DateOfBirth DATE NULL,
    Sex NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Address1 NVARCHAR(400) NULL,
    Address2 NVARCHAR(400) NULL,
    Town NVARCHAR(400) NULL,
    Postcode NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Uprn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_HousingTenant PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_HousingTenant_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_HousingTenant_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_HousingTenant_Role CHECK (Role IN (N'TENANT', N'JOINT', N'OCCUPANT')),
    CONSTRAINT CK_HousingTenant_Sex CHECK (Sex IN (N'F', N'M', N'X', N'U'))
);

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_HousingTenant_Tenant'
    AND object_id = OBJECT_ID(N'HousingTenant'))
CREATE INDEX IX_HousingTenant_Tenant ON HousingTenant (ContentId, TenancyRef, TenantRef, DateOfBirth);

-- housing/actions.csv: events.
IF OBJECT_ID(N'HousingAction', N'U') IS NULL
CREATE TABLE HousingAction (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    ActionRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    TenancyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    TenantRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Kind NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ActionOn DATE NOT NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_HousingAction PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_HousingAction_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_HousingAction_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_HousingAction_Kind CHECK (Kind IN (
        N'ASB_CASE', N'ABC', N'INJUNCTION', N'NSP_ASB', N'DEMOTION', N'EVICTION_ASB', N'NSP_ARREARS',
        N'EVICTION_ARREARS'))
);

-- housing/arrears.csv: events.
IF OBJECT_ID(N'HousingArrears', N'U') IS NULL
CREATE TABLE HousingArrears (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    TenancyRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    BalanceOn DATE NOT NULL,
    ArrearsPence BIGINT NOT NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_HousingArrears PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_HousingArrears_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_HousingArrears_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId)
);

-- social_care/children.csv: undated.
IF OBJECT_ID(N'SocialCareChild', N'U') IS NULL
CREATE TABLE SocialCareChild (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NULL,
    OwnTo DATE NULL,
    ChildRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    NhsNumber NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Upn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Forenames NVARCHAR(400) NULL,
    Surname NVARCHAR(400) NULL,
    DateOfBirth DATE NULL,
    Sex NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Address1 NVARCHAR(400) NULL,
    Address2 NVARCHAR(400) NULL,
    Town NVARCHAR(400) NULL,
    Postcode NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Uprn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_SocialCareChild PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SocialCareChild_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SocialCareChild_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SocialCareChild_Sex CHECK (Sex IN (N'F', N'M', N'X', N'U')),
    CONSTRAINT CK_SocialCareChild_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
);

-- social_care/statuses.csv: spells.
IF OBJECT_ID(N'SocialCareStatus', N'U') IS NULL
CREATE TABLE SocialCareStatus (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    ChildRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Status NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [From] DATE NOT NULL,
    [To] DATE NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_SocialCareStatus PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SocialCareStatus_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SocialCareStatus_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SocialCareStatus_Status CHECK (Status IN (N'CIN', N'CP', N'LAC'))
);

-- Facts: one table a file, one row a good row, in the columns of its contract (01-extracts.md). RowKey is the
-- row's key across deliveries (R02); OwnFrom and OwnTo are the row's own days (R03), 9999-12-31 for an open end;
-- Raw is the line as it stood. A line begins one row, and the key on it is the way back from evidence. Further
-- indexes answer parent references (R48) by themselves. Here: early help, housing, social care.

-- early_help/families.csv: undated.
CREATE TABLE EarlyHelpFamily (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT,
    OwnTo TEXT,
    FamilyRef TEXT NOT NULL,
    Programme TEXT NOT NULL,
    OpenedOn TEXT NOT NULL,
    ClosedOn TEXT,
    AssessedOn TEXT,
    PlanOn TEXT,
    LeadPractitioner TEXT,
    AttachedOn TEXT,
    LocalDiscretion TEXT,
    LocalDiscretionReason TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_EarlyHelpFamily PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpFamily_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpFamily_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpFamily_Programme CHECK (Programme IN (
        'phase1', 'expanded', 'supporting-families', 'skills')),
    CONSTRAINT CK_EarlyHelpFamily_LocalDiscretion CHECK (LocalDiscretion IN ('Y', 'N')),
    CONSTRAINT CK_EarlyHelpFamily_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
) STRICT, WITHOUT ROWID;

-- early_help/members.csv: spells.
CREATE TABLE EarlyHelpMember (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    FamilyRef TEXT NOT NULL,
    MemberRef TEXT NOT NULL,
    Role TEXT NOT NULL,
    Resident TEXT NOT NULL,
    ParentalResponsibility TEXT,
    JoinedOn TEXT NOT NULL,
    LeftOn TEXT,
    Forenames TEXT,
    Surname TEXT,
    DateOfBirth TEXT,
    Sex TEXT,
    Address1 TEXT,
    Address2 TEXT,
    Town TEXT,
    Postcode TEXT,
    Uprn TEXT,
    Nino TEXT,
    Upn TEXT,
    NhsNumber TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_EarlyHelpMember PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpMember_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpMember_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpMember_Role CHECK (Role IN ('parent', 'child', 'other_adult', 'expectant_parent')),
    CONSTRAINT CK_EarlyHelpMember_Resident CHECK (Resident IN ('Y', 'N')),
    CONSTRAINT CK_EarlyHelpMember_ParentalResponsibility CHECK (ParentalResponsibility IN ('Y', 'N')),
    CONSTRAINT CK_EarlyHelpMember_Sex CHECK (Sex IN ('F', 'M', 'X', 'U'))
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_EarlyHelpMember_Member ON EarlyHelpMember (ContentId, FamilyRef, MemberRef, DateOfBirth);

CREATE INDEX IX_EarlyHelpMember_MemberRef ON EarlyHelpMember (ContentId, MemberRef, DateOfBirth);

-- early_help/needs.csv: spells.
CREATE TABLE EarlyHelpNeed (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    FamilyRef TEXT NOT NULL,
    MemberRef TEXT,
    NeedCode TEXT NOT NULL,
    IdentifiedOn TEXT NOT NULL,
    Source TEXT,
    ClosedOn TEXT,
    Closure TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_EarlyHelpNeed PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpNeed_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpNeed_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpNeed_NeedCode CHECK (NeedCode IN (
        'crime', 'education', 'help', 'work', 'domestic_abuse', 'health', '1.1', '1.2', '1.3', '1.4', '2.1', '2.2',
        '2.3', '3.1', '3.2', '3.3', '4.1', '4.2', '5.1', '5.2', '5.3', '5.4', '6.1', '6.2', '6.3', '6.4', '6.5',
        '6.6', '7.1', '7.2', '7.3', '8.1', '8.2', '8.3', '9.1', '9.2', '9.3', '10.1', '10.2', '10.3')),
    CONSTRAINT CK_EarlyHelpNeed_Closure CHECK (Closure IN ('positive', 'not_positive'))
) STRICT, WITHOUT ROWID;

-- early_help/work_evidence.csv: spells.
CREATE TABLE EarlyHelpWorkEvidence (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    MemberRef TEXT NOT NULL,
    Kind TEXT NOT NULL,
    StartedOn TEXT NOT NULL,
    EndedOn TEXT,
    EvidenceRef TEXT,
    VerifiedBy TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_EarlyHelpWorkEvidence PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_EarlyHelpWorkEvidence_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_EarlyHelpWorkEvidence_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_EarlyHelpWorkEvidence_Kind CHECK (Kind IN (
        'employed', 'self_employed', 'work_programme', 'esf', 'volunteering', 'training'))
) STRICT, WITHOUT ROWID;

-- housing/tenants.csv: spells.
CREATE TABLE HousingTenant (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    TenancyRef TEXT NOT NULL,
    TenantRef TEXT NOT NULL,
    Role TEXT,
    [From] TEXT NOT NULL,
    [To] TEXT,
    Forenames TEXT,
    Surname TEXT,
    DateOfBirth TEXT,
    Sex TEXT,
    Address1 TEXT,
    Address2 TEXT,
    Town TEXT,
    Postcode TEXT,
    Uprn TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_HousingTenant PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_HousingTenant_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_HousingTenant_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_HousingTenant_Role CHECK (Role IN ('TENANT', 'JOINT', 'OCCUPANT')),
    CONSTRAINT CK_HousingTenant_Sex CHECK (Sex IN ('F', 'M', 'X', 'U'))
) STRICT, WITHOUT ROWID;

CREATE INDEX IX_HousingTenant_Tenant ON HousingTenant (ContentId, TenancyRef, TenantRef, DateOfBirth);

-- housing/actions.csv: events.
CREATE TABLE HousingAction (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    ActionRef TEXT NOT NULL,
    TenancyRef TEXT NOT NULL,
    TenantRef TEXT,
    Kind TEXT NOT NULL,
    ActionOn TEXT NOT NULL,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_HousingAction PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_HousingAction_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_HousingAction_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_HousingAction_Kind CHECK (Kind IN (
        'ASB_CASE', 'ABC', 'INJUNCTION', 'NSP_ASB', 'DEMOTION', 'EVICTION_ASB', 'NSP_ARREARS', 'EVICTION_ARREARS'))
) STRICT, WITHOUT ROWID;

-- housing/arrears.csv: events.
CREATE TABLE HousingArrears (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    TenancyRef TEXT NOT NULL,
    BalanceOn TEXT NOT NULL,
    ArrearsPence INTEGER NOT NULL,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_HousingArrears PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_HousingArrears_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_HousingArrears_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId)
) STRICT, WITHOUT ROWID;

-- social_care/children.csv: undated.
CREATE TABLE SocialCareChild (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT,
    OwnTo TEXT,
    ChildRef TEXT NOT NULL,
    NhsNumber TEXT,
    Upn TEXT,
    Forenames TEXT,
    Surname TEXT,
    DateOfBirth TEXT,
    Sex TEXT,
    Address1 TEXT,
    Address2 TEXT,
    Town TEXT,
    Postcode TEXT,
    Uprn TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_SocialCareChild PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SocialCareChild_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SocialCareChild_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SocialCareChild_Sex CHECK (Sex IN ('F', 'M', 'X', 'U')),
    CONSTRAINT CK_SocialCareChild_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
) STRICT, WITHOUT ROWID;

-- social_care/statuses.csv: spells.
CREATE TABLE SocialCareStatus (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    ChildRef TEXT NOT NULL,
    Status TEXT NOT NULL,
    [From] TEXT NOT NULL,
    [To] TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_SocialCareStatus PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SocialCareStatus_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SocialCareStatus_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SocialCareStatus_Status CHECK (Status IN ('CIN', 'CP', 'LAC'))
) STRICT, WITHOUT ROWID;

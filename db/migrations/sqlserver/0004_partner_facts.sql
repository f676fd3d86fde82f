-- Facts: one table a file, one row a good row, in the columns of its contract (01-extracts.md). RowKey is the
-- row's key across deliveries (R02); OwnFrom and OwnTo are the row's own days (R03), 9999-12-31 for an open end;
-- Raw is the line as it stood. A line begins one row, and the key on it is the way back from evidence. Here:
-- schools, police, DWP.

-- schools/pupils.csv: undated.
IF OBJECT_ID(N'SchoolsPupil', N'U') IS NULL
CREATE TABLE SchoolsPupil (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NULL,
    OwnTo DATE NULL,
    PupilRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
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
    CONSTRAINT PK_SchoolsPupil PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsPupil_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsPupil_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsPupil_Sex CHECK (Sex IN (N'F', N'M', N'X', N'U')),
    CONSTRAINT CK_SchoolsPupil_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
);

-- schools/placements.csv: spells.
IF OBJECT_ID(N'SchoolsPlacement', N'U') IS NULL
CREATE TABLE SchoolsPlacement (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    PupilRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Kind NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    School NVARCHAR(400) NULL,
    BecauseOfExclusion NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    [From] DATE NOT NULL,
    [To] DATE NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_SchoolsPlacement PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsPlacement_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsPlacement_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsPlacement_Kind CHECK (Kind IN (N'SCHOOL', N'PRU', N'AP', N'EHE', N'CME')),
    CONSTRAINT CK_SchoolsPlacement_BecauseOfExclusion CHECK (BecauseOfExclusion IN (N'Y', N'N'))
);

-- schools/attendance.csv: terms.
IF OBJECT_ID(N'SchoolsAttendance', N'U') IS NULL
CREATE TABLE SchoolsAttendance (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    PupilRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    School NVARCHAR(400) NULL,
    AcademicYear NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Term NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Possible BIGINT NOT NULL,
    Authorised BIGINT NOT NULL,
    Unauthorised BIGINT NOT NULL,
    Unresolved BIGINT NULL,
    Basis NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_SchoolsAttendance PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsAttendance_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsAttendance_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsAttendance_Term CHECK (Term IN (N'AU', N'SP', N'SU')),
    CONSTRAINT CK_SchoolsAttendance_Basis CHECK (Basis IN (N'LIVE', N'CENSUS')),
    CONSTRAINT CK_SchoolsAttendance_Possible CHECK (Possible >= 0),
    CONSTRAINT CK_SchoolsAttendance_Authorised CHECK (Authorised >= 0),
    CONSTRAINT CK_SchoolsAttendance_Unauthorised CHECK (Unauthorised >= 0),
    CONSTRAINT CK_SchoolsAttendance_Unresolved CHECK (Unresolved >= 0)
);

-- schools/exclusions.csv: events.
IF OBJECT_ID(N'SchoolsExclusion', N'U') IS NULL
CREATE TABLE SchoolsExclusion (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    PupilRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    School NVARCHAR(400) NULL,
    Type NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    StartedOn DATE NOT NULL,
    Sessions BIGINT NULL,
    Reason NVARCHAR(400) NULL,
    Withdrawn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_SchoolsExclusion PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsExclusion_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsExclusion_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsExclusion_Type CHECK (Type IN (N'SUSP', N'PERM')),
    CONSTRAINT CK_SchoolsExclusion_Withdrawn CHECK (Withdrawn IN (N'Y', N'N')),
    CONSTRAINT CK_SchoolsExclusion_Sessions CHECK (Sessions >= 0)
);

-- police/people.csv: undated.
IF OBJECT_ID(N'PolicePerson', N'U') IS NULL
CREATE TABLE PolicePerson (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NULL,
    OwnTo DATE NULL,
    PersonRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PncId NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
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
    CONSTRAINT PK_PolicePerson PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_PolicePerson_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_PolicePerson_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_PolicePerson_Sex CHECK (Sex IN (N'F', N'M', N'X', N'U')),
    CONSTRAINT CK_PolicePerson_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
);

-- police/offences.csv: events.
IF OBJECT_ID(N'PoliceOffence', N'U') IS NULL
CREATE TABLE PoliceOffence (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    OffenceRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PersonRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    OffenceCode NVARCHAR(400) NULL,
    OffenceOn DATE NOT NULL,
    Disposal NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    DisposalOn DATE NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_PoliceOffence PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_PoliceOffence_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_PoliceOffence_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_PoliceOffence_Disposal CHECK (Disposal IN (
        N'CHARGED', N'CONVICTED', N'CAUTION', N'YOUTH_CAUTION', N'YOUTH_CONDITIONAL_CAUTION',
        N'COMMUNITY_RESOLUTION', N'NFA', N'ACQUITTED'))
);

-- police/incidents.csv: events.
IF OBJECT_ID(N'PoliceIncident', N'U') IS NULL
CREATE TABLE PoliceIncident (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    IncidentRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PersonRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Kind NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AsbType NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Role NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IncidentOn DATE NOT NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_PoliceIncident PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_PoliceIncident_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_PoliceIncident_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_PoliceIncident_Kind CHECK (Kind IN (N'ASB', N'DOMESTIC_ABUSE', N'MISSING')),
    CONSTRAINT CK_PoliceIncident_AsbType CHECK (AsbType IN (N'PERSONAL', N'NUISANCE', N'ENVIRONMENTAL')),
    CONSTRAINT CK_PoliceIncident_Role CHECK (Role IN (N'SUSPECT', N'VICTIM', N'WITNESS'))
);

-- dwp/claimants.csv: undated.
IF OBJECT_ID(N'DwpClaimant', N'U') IS NULL
CREATE TABLE DwpClaimant (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NULL,
    OwnTo DATE NULL,
    ClaimantRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Nino NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Forenames NVARCHAR(400) NULL,
    Surname NVARCHAR(400) NULL,
    DateOfBirth DATE NULL,
    Sex NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Address1 NVARCHAR(400) NULL,
    Address2 NVARCHAR(400) NULL,
    Town NVARCHAR(400) NULL,
    Postcode NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    Uprn NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    MatchStatus NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_DwpClaimant PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_DwpClaimant_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_DwpClaimant_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_DwpClaimant_Sex CHECK (Sex IN (N'F', N'M', N'X', N'U')),
    CONSTRAINT CK_DwpClaimant_MatchStatus CHECK (MatchStatus IN (
        N'MATCHED', N'UNABLE_TO_TRACE', N'ADDRESS_NOT_CONFIRMED', N'REJECTED')),
    CONSTRAINT CK_DwpClaimant_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
);

-- dwp/benefits.csv: spells.
IF OBJECT_ID(N'DwpBenefit', N'U') IS NULL
CREATE TABLE DwpBenefit (
    ContentId BIGINT NOT NULL,
    RowKey NVARCHAR(440) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Line INT NOT NULL,
    OwnFrom DATE NOT NULL,
    OwnTo DATE NOT NULL,
    ClaimantRef NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Benefit NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    UcGroup NVARCHAR(400) NULL,
    StartedOn DATE NOT NULL,
    EndedOn DATE NULL,
    Raw NVARCHAR(MAX) NOT NULL,
    CONSTRAINT PK_DwpBenefit PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_DwpBenefit_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_DwpBenefit_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_DwpBenefit_Benefit CHECK (Benefit IN (N'JSA', N'ESA', N'IS', N'IB', N'CA', N'SDA', N'UC'))
);

-- Facts: one table a file, one row a good row, in the columns of its contract (01-extracts.md). RowKey is the
-- row's key across deliveries (R02); OwnFrom and OwnTo are the row's own days (R03), 9999-12-31 for an open end;
-- Raw is the line as it stood. A line begins one row, and the key on it is the way back from evidence. Here:
-- schools, police, DWP.

-- schools/pupils.csv: undated.
CREATE TABLE SchoolsPupil (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT,
    OwnTo TEXT,
    PupilRef TEXT NOT NULL,
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
    CONSTRAINT PK_SchoolsPupil PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsPupil_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsPupil_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsPupil_Sex CHECK (Sex IN ('F', 'M', 'X', 'U')),
    CONSTRAINT CK_SchoolsPupil_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
) STRICT, WITHOUT ROWID;

-- schools/placements.csv: spells.
CREATE TABLE SchoolsPlacement (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    PupilRef TEXT NOT NULL,
    Kind TEXT NOT NULL,
    School TEXT,
    BecauseOfExclusion TEXT,
    [From] TEXT NOT NULL,
    [To] TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_SchoolsPlacement PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsPlacement_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsPlacement_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsPlacement_Kind CHECK (Kind IN ('SCHOOL', 'PRU', 'AP', 'EHE', 'CME')),
    CONSTRAINT CK_SchoolsPlacement_BecauseOfExclusion CHECK (BecauseOfExclusion IN ('Y', 'N'))
) STRICT, WITHOUT ROWID;

-- schools/attendance.csv: terms.
CREATE TABLE SchoolsAttendance (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    PupilRef TEXT NOT NULL,
    School TEXT,
    AcademicYear TEXT NOT NULL,
    Term TEXT NOT NULL,
    Possible INTEGER NOT NULL,
    Authorised INTEGER NOT NULL,
    Unauthorised INTEGER NOT NULL,
    Unresolved INTEGER,
    Basis TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_SchoolsAttendance PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsAttendance_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsAttendance_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsAttendance_Term CHECK (Term IN ('AU', 'SP', 'SU')),
    CONSTRAINT CK_SchoolsAttendance_Basis CHECK (Basis IN ('LIVE', 'CENSUS')),
    CONSTRAINT CK_SchoolsAttendance_Possible CHECK (Possible >= 0),
    CONSTRAINT CK_SchoolsAttendance_Authorised CHECK (Authorised >= 0),
    CONSTRAINT CK_SchoolsAttendance_Unauthorised CHECK (Unauthorised >= 0),
    CONSTRAINT CK_SchoolsAttendance_Unresolved CHECK (Unresolved >= 0)
) STRICT, WITHOUT ROWID;

-- schools/exclusions.csv: events.
CREATE TABLE SchoolsExclusion (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    PupilRef TEXT NOT NULL,
    School TEXT,
    Type TEXT NOT NULL,
    StartedOn TEXT NOT NULL,
    Sessions INTEGER,
    Reason TEXT,
    Withdrawn TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_SchoolsExclusion PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_SchoolsExclusion_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_SchoolsExclusion_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_SchoolsExclusion_Type CHECK (Type IN ('SUSP', 'PERM')),
    CONSTRAINT CK_SchoolsExclusion_Withdrawn CHECK (Withdrawn IN ('Y', 'N')),
    CONSTRAINT CK_SchoolsExclusion_Sessions CHECK (Sessions >= 0)
) STRICT, WITHOUT ROWID;

-- police/people.csv: undated.
CREATE TABLE PolicePerson (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT,
    OwnTo TEXT,
    PersonRef TEXT NOT NULL,
    PncId TEXT,
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
    CONSTRAINT PK_PolicePerson PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_PolicePerson_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_PolicePerson_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_PolicePerson_Sex CHECK (Sex IN ('F', 'M', 'X', 'U')),
    CONSTRAINT CK_PolicePerson_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
) STRICT, WITHOUT ROWID;

-- police/offences.csv: events.
CREATE TABLE PoliceOffence (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    OffenceRef TEXT NOT NULL,
    PersonRef TEXT NOT NULL,
    OffenceCode TEXT,
    OffenceOn TEXT NOT NULL,
    Disposal TEXT NOT NULL,
    DisposalOn TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_PoliceOffence PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_PoliceOffence_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_PoliceOffence_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_PoliceOffence_Disposal CHECK (Disposal IN (
        'CHARGED', 'CONVICTED', 'CAUTION', 'YOUTH_CAUTION', 'YOUTH_CONDITIONAL_CAUTION', 'COMMUNITY_RESOLUTION',
        'NFA', 'ACQUITTED'))
) STRICT, WITHOUT ROWID;

-- police/incidents.csv: events.
CREATE TABLE PoliceIncident (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    IncidentRef TEXT NOT NULL,
    PersonRef TEXT NOT NULL,
    Kind TEXT NOT NULL,
    AsbType TEXT,
    Role TEXT NOT NULL,
    IncidentOn TEXT NOT NULL,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_PoliceIncident PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_PoliceIncident_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_PoliceIncident_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_PoliceIncident_Kind CHECK (Kind IN ('ASB', 'DOMESTIC_ABUSE', 'MISSING')),
    CONSTRAINT CK_PoliceIncident_AsbType CHECK (AsbType IN ('PERSONAL', 'NUISANCE', 'ENVIRONMENTAL')),
    CONSTRAINT CK_PoliceIncident_Role CHECK (Role IN ('SUSPECT', 'VICTIM', 'WITNESS'))
) STRICT, WITHOUT ROWID;

-- dwp/claimants.csv: undated.
CREATE TABLE DwpClaimant (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT,
    OwnTo TEXT,
    ClaimantRef TEXT NOT NULL,
    Nino TEXT,
    Forenames TEXT,
    Surname TEXT,
    DateOfBirth TEXT,
    Sex TEXT,
    Address1 TEXT,
    Address2 TEXT,
    Town TEXT,
    Postcode TEXT,
    Uprn TEXT,
    MatchStatus TEXT NOT NULL,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_DwpClaimant PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_DwpClaimant_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_DwpClaimant_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_DwpClaimant_Sex CHECK (Sex IN ('F', 'M', 'X', 'U')),
    CONSTRAINT CK_DwpClaimant_MatchStatus CHECK (MatchStatus IN (
        'MATCHED', 'UNABLE_TO_TRACE', 'ADDRESS_NOT_CONFIRMED', 'REJECTED')),
    CONSTRAINT CK_DwpClaimant_Own CHECK (OwnFrom IS NULL AND OwnTo IS NULL)
) STRICT, WITHOUT ROWID;

-- dwp/benefits.csv: spells.
CREATE TABLE DwpBenefit (
    ContentId INTEGER NOT NULL,
    RowKey TEXT NOT NULL,
    Line INTEGER NOT NULL,
    OwnFrom TEXT NOT NULL,
    OwnTo TEXT NOT NULL,
    ClaimantRef TEXT NOT NULL,
    Benefit TEXT NOT NULL,
    UcGroup TEXT,
    StartedOn TEXT NOT NULL,
    EndedOn TEXT,
    Raw TEXT NOT NULL,
    CONSTRAINT PK_DwpBenefit PRIMARY KEY (ContentId, RowKey),
    CONSTRAINT UQ_DwpBenefit_Line UNIQUE (ContentId, Line),
    CONSTRAINT FK_DwpBenefit_Content FOREIGN KEY (ContentId)
        REFERENCES Content (ContentId),
    CONSTRAINT CK_DwpBenefit_Benefit CHECK (Benefit IN ('JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA', 'UC'))
) STRICT, WITHOUT ROWID;

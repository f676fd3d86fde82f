-- Who runs a night, so that a second process is told and a dead one is noticed. One row, for nights share persons: two
-- of them never run at once, whatever their days. Token counts the takings; a holder writes only while its token is the
-- one here, so that one that was asleep and was taken for dead can't write into another's night.
IF OBJECT_ID(N'RunLease', N'U') IS NULL
CREATE TABLE RunLease (
    Slot INT NOT NULL,
    Token BIGINT NOT NULL,
    AsAt DATE NOT NULL,
    Machine NVARCHAR(200) NOT NULL,
    ProcessId INT NOT NULL,
    ProcessStartedAt DATETIME2(6) NOT NULL,
    TakenAt DATETIME2(6) NOT NULL,
    RenewedAt DATETIME2(6) NOT NULL,
    ReleasedAt DATETIME2(6) NULL,
    CONSTRAINT PK_RunLease PRIMARY KEY (Slot),
    CONSTRAINT CK_RunLease_Slot CHECK (Slot = 1)
);

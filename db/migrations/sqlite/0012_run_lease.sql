-- Who runs a night, so that a second process is told and a dead one is noticed. One row, for nights share persons: two
-- of them never run at once, whatever their days. Token counts the takings; a holder writes only while its token is the
-- one here, so that one that was asleep and was taken for dead can't write into another's night.
CREATE TABLE RunLease (
    Slot INTEGER NOT NULL,
    Token INTEGER NOT NULL,
    AsAt TEXT NOT NULL,
    Machine TEXT NOT NULL,
    ProcessId INTEGER NOT NULL,
    ProcessStartedAt TEXT NOT NULL,
    TakenAt TEXT NOT NULL,
    RenewedAt TEXT NOT NULL,
    ReleasedAt TEXT NULL,
    CONSTRAINT PK_RunLease PRIMARY KEY (Slot),
    CONSTRAINT CK_RunLease_Slot CHECK (Slot = 1)
) STRICT;

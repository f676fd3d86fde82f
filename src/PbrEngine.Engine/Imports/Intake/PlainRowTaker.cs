using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>One record, one row.</summary>
internal sealed class PlainRowTaker(FilePlan plan, RowValidator validator, BoundRow bound, RowLedger ledger) : IRowTaker
{
    public void Take(CsvRecordReader record)
    {
        var check = validator.Check(bound, record.Line, record.Raw);
        ledger.Enter(check, plan, record.Line, record.Raw, validator.Issues);
    }

    public string? KeyOf(CsvRecordReader record) => record.FieldCount == 0 ? null : validator.KeyOf(bound);

    public void Finish()
    {
        // Nothing is held back.
    }
}

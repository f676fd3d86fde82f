using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Reads the rows of one file into the store. The file's hash and header have been checked before.</summary>
internal sealed class FileImport(
    DeliveryFile file, DateOnly extractOn, IParentLookup parents, ImportOptions options, ImportSession session)
{
    private const int RowsBetweenReports = 8192;

    private RowIssue? _fatal;

    /// <summary>Why the file, and so its delivery, is refused after all; null when it isn't.</summary>
    internal RowIssue? Fatal => _fatal;

    /// <summary>Reads every row into the writer; sees to progress and cancellation every few thousand rows.</summary>
    internal FileCount Run(IFileWriter writer)
    {
        using var stream = new HashingStream(
            new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
        using var record = new CsvRecordReader(stream, file.Csv);
        var ledger = new RowLedger(writer, session.Sink);
        record.Read();
        var header = HeaderBinding.Bind(file.Contract, file.Mapping, record, file.Name);
        ledger.Report(header.Issues);
        var taker = Taker(header, record, ledger);
        while (_fatal is null && record.Read())
        {
            TakeRecord(record, header, taker, ledger);
            if (ledger.Rows % RowsBetweenReports != 0)
                continue;
            session.Cancellation.ThrowIfCancellationRequested();
            session.Bytes.Report(file.Name, ledger.Rows, record.BytesRead);
        }
        session.Bytes.Report(file.Name, ledger.Rows, record.BytesRead);
        session.Bytes.FinishFile(record.BytesRead);
        var count = new FileCount(
            file.Contract.Name, file.Stated.Sha256, ledger.Rows, ledger.Loaded, ledger.Rejected, ledger.Warnings);
        CheckWhole(stream, count);
        if (_fatal is null)
        {
            taker.Finish();
            writer.Complete(count, ledger.DependsOnDelivery);
        }
        return count;
    }

    private IRowTaker Taker(HeaderBinding header, CsvRecordReader record, RowLedger ledger)
    {
        var plan = new FilePlan
        {
            Contract = file.Contract,
            File = file.Name,
            ExtractOn = extractOn,
            Columns = header.Plans,
        };
        var validator = new RowValidator(plan, parents);
        var bound = new BoundRow(record, header.Sources);
        if (file.Mapping.Marks is not { } marks)
            return new PlainRowTaker(plan, validator, bound, ledger);
        var sheet = new MarkSheet(marks, header, plan);
        var row = new MarkRow(file.Contract, bound);
        return new MarkRowTaker(plan, validator, ledger, sheet, row, options.MarkGroupsMax);
    }

    private void TakeRecord(CsvRecordReader record, HeaderBinding header, IRowTaker taker, RowLedger ledger)
    {
        var isShort = record.Faults == CsvFaults.None && record.FieldCount < header.FieldCount;
        if (record.IsTruncated || (record.IsUnended && isShort))
        {
            const string Message = "The file ends in the middle of a row; ask for it again.";
            Refuse(ImportCodes.Truncated, Message, record.Raw, record.Line);
            return;
        }
        if (record.Faults != CsvFaults.None)
        {
            foreach (var issue in CsvIssues.Of(record, file.Name))
                ledger.Report(issue);
            ledger.Reject(record.Line, null, record.Raw, dependsOnDelivery: false);
        }
        else if (record.FieldCount != header.FieldCount)
        {
            ledger.Report(CsvIssues.ColumnCount(record, file.Name, header.FieldCount));
            ledger.Reject(record.Line, taker.KeyOf(record), record.Raw, dependsOnDelivery: false);
        }
        else
        {
            taker.Take(record);
            const string Message = "More pupils, schools and terms than the limit; split the file.";
            if (taker is MarkRowTaker { IsOverLimit: true })
                Refuse(ImportCodes.TooManyGroups, Message, "", record.Line);
        }
    }

    private void CheckWhole(HashingStream stream, FileCount count)
    {
        if (_fatal is not null)
            return;
        if (stream.Sha256() != file.Stated.Sha256)
        {
            Refuse(ImportCodes.ChangedWhileRead, "The file changed while it was read; deliver it again.", "", 0);
        }
        else if (count.Rows != file.Stated.Rows)
        {
            var message = FormattableString.Invariant(
                $"The file has {count.Rows} rows, but the manifest says {file.Stated.Rows}; ask which is right.");
            Refuse(ImportCodes.RowCountDiffers, message, FormattableString.Invariant($"{count.Rows}"), 0);
        }
    }

    private void Refuse(string code, string message, string value, int line) =>
        _fatal = DeliveryIssues.Of(file.Name, "", code, IssueSeverity.Fatal, message, value) with { Line = line };
}

using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Decides before any row is read whether a file is the one stated and can be read at all.</summary>
internal static class FileGate
{
    internal static void Check(DeliveryFile file, ImportSession session)
    {
        var finding = FileInspection.Inspect(file.Path, session.Cancellation);
        if (finding.Sha256 != file.Stated.Sha256)
        {
            const string Message = "The file's hash differs from the manifest's: it is damaged, or another. Ask again.";
            Refuse(ImportCodes.HashDiffers, Message, finding.Sha256);
        }
        if (finding.Code is not null)
            Refuse(finding.Code, finding.Message, "");
        else
            session.Issues.AddAll(FatalOfHeader(file));

        void Refuse(string code, string message, string value) =>
            session.Issues.Add(DeliveryIssues.Of(file.Name, "", code, IssueSeverity.Fatal, message, value));
    }

    /// <summary>Warnings of the header are reported when its rows are read.</summary>
    private static IEnumerable<RowIssue> FatalOfHeader(DeliveryFile file)
    {
        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var record = new CsvRecordReader(stream, file.Csv);
        record.Read();
        var header = HeaderBinding.Bind(file.Contract, file.Mapping, record, file.Name);
        return header.Issues.Where(i => i.Severity == IssueSeverity.Fatal);
    }
}

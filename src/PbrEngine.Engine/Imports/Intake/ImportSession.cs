namespace PbrEngine.Engine.Imports.Intake;

/// <summary>One delivery on its way in: what is found out about it, and who is told.</summary>
internal sealed record ImportSession
{
    internal required DeliveryFolder Folder { get; init; }

    internal required DeliveryIssues Issues { get; init; }

    internal required IIssueSink Sink { get; init; }

    internal required ByteCounter Bytes { get; init; }

    internal required CancellationToken Cancellation { get; init; }

    /// <summary>Tells the sink everything found out about the delivery as a whole.</summary>
    internal void SendIssues()
    {
        foreach (var issue in Issues.All)
            Sink.Report(issue);
    }

    internal DeliveryReport Report(ImportOutcome outcome, string reason, IReadOnlyList<FileReport> files) => new()
    {
        Feed = Folder.Feed,
        Folder = Folder.Name,
        ExtractOn = Folder.ExtractOn,
        Outcome = outcome,
        Reason = reason,
        Files = files,
    };
}

namespace PbrEngine.Engine.Generating;

/// <summary>One household, its story, and where its rows go.</summary>
internal sealed record Scene
{
    public required Timeline Timeline { get; init; }

    public required Household Household { get; init; }

    public required Story Story { get; init; }

    public required RowSink Rows { get; init; }

    public required double Mess { get; init; }

    public DateOnly LastExtractOn => Timeline.LastExtractOn;
}

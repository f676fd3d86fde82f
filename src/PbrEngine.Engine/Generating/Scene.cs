namespace PbrEngine.Engine.Generating;

/// <summary>One household, its story, and where its rows go.</summary>
internal sealed record Scene(Timeline Timeline, Household Household, Story Story, RowSink Rows)
{
    public DateOnly LastExtractOn => Timeline.LastExtractOn;
}

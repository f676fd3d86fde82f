namespace PbrEngine.Engine.Generating;

/// <summary>A line of a file, as the last delivery has it.</summary>
internal sealed class Row(FileLayout layout, string[] cells, DateOnly knownOn)
{
    public FileLayout Layout { get; } = layout;

    public IReadOnlyList<string> Cells { get; } = cells;

    /// <summary>No delivery before this day has it.</summary>
    public DateOnly KnownOn { get; private set; } = knownOn;

    /// <summary>For a figure that is restated with every delivery: the one extract date that states this.</summary>
    public DateOnly? OnlyOn { get; init; }

    public bool IsIn(DateOnly extractOn) => OnlyOn is { } only ? only == extractOn : KnownOn <= extractOn;

    /// <summary>A person is in a feed from the first thing that it says of them.</summary>
    public void KnowFrom(DateOnly day)
    {
        if (day < KnownOn)
        {
            KnownOn = day;
        }
    }
}

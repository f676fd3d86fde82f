namespace PbrEngine.Linkage.Standardising;

/// <summary>What one stated text says, in the order of its column's parts; null where it says nothing.</summary>
internal readonly record struct StandardParts(string? First, string? Second = null, string? Third = null)
{
    public string? this[int part] => part switch { 0 => First, 1 => Second, _ => Third };

    public bool IsEmpty => First is null && Second is null && Third is null;
}

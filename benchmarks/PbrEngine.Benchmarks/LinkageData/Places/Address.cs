namespace PbrEngine.Benchmarks.LinkageData.Places;

/// <summary>Where a household lives. A street is one postcode.</summary>
internal sealed record Address(int Number, string Street, string Town, string Postcode)
{
    internal string Line => FormattableString.Invariant($"{Number} {Street}");
}

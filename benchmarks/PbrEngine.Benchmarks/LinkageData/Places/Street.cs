namespace PbrEngine.Benchmarks.LinkageData.Places;

/// <summary>A street with its houses numbered from 1.</summary>
internal sealed record Street(string Name, Town Town, string Postcode, int Houses)
{
    internal Address At(int number) => new(number, Name, Town.Name, Postcode);
}

namespace PbrEngine.Engine.Generating;

/// <summary>Everything that is written of one neighbourhood, in the order in which it is written.</summary>
internal sealed record Neighbourhood(
    int Households,
    int People,
    IReadOnlyList<Row> Rows,
    IReadOnlyList<TrueRecord> Truth,
    IReadOnlyList<TrueMember> Members);

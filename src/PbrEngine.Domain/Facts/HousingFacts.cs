using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Facts;

/// <summary>A person's part in a tenancy (housing/tenants.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Tenancy">The tenancy with its actions.</param>
/// <param name="IsTenant">Role TENANT or JOINT; an occupant isn't one (R17).</param>
/// <param name="Days">Days of the tenancy.</param>
public sealed record TenancyFact(FactRef Source, Tenancy Tenancy, bool IsTenant, DateSpan Days);

/// <summary>A tenancy and what was done against it.</summary>
/// <param name="Actions">Its actions (housing/actions.csv).</param>
public sealed record Tenancy(IReadOnlyList<HousingActionFact> Actions)
{
    /// <summary>A tenancy against which nothing was done.</summary>
    public static Tenancy WithoutActions { get; } = new([]);
}

/// <summary>One action against a tenancy (housing/actions.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="ActionRef">The action: counted once (R16).</param>
/// <param name="Kind">Kind code.</param>
/// <param name="ActionOn">Its day.</param>
public sealed record HousingActionFact(FactRef Source, string ActionRef, string Kind, DateOnly ActionOn);

using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Claims;

/// <summary>Results of one programme put forward in one window.</summary>
public sealed record Claim
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>Programme code.</summary>
    public required string Programme { get; init; }

    /// <summary>Days of the window.</summary>
    public required DateSpan Window { get; init; }

    /// <summary>Draft, Prepared, Sampled, Approved, Submitted, Paid, Rejected or Adjusted.</summary>
    public required string State { get; init; }

    /// <summary>Who prepared it.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>Who approved it: never the preparer. Empty before.</summary>
    public string ApprovedBy { get; init; } = "";

    /// <summary>Its lines in order of family and result.</summary>
    public required IReadOnlyList<ClaimLine> Lines { get; init; }
}

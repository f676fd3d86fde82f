using System.Globalization;

namespace PbrEngine.Engine.Reviewing;

/// <summary>Why a pair could not be decided, or a merge or split not settled: what, why, what next.</summary>
/// <param name="Code">Permanent code (docs/reviews.md).</param>
/// <param name="Message">A sentence for the reviewer; ids only.</param>
public sealed record ReviewRefusal(string Code, string Message)
{
    /// <summary>Whether somebody else has to do it.</summary>
    public bool IsFourEyes { get; private init; }

    /// <summary>No such pair.</summary>
    public static ReviewRefusal UnknownReview(long id) => new(
        "REV-001", $"No published run has put a review {Number(id)} to people. See: pbr reviews list.");

    /// <summary>The same person twice.</summary>
    public static ReviewRefusal SameReviewer(ReviewedPair pair, string by) => new(
        "REV-002",
        $"{by} has looked at review {Number(pair)} before, so somebody else takes the next look (four eyes).")
    {
        IsFourEyes = true,
    };

    /// <summary>Nothing says why, or who.</summary>
    public static ReviewRefusal NoReason() => new(
        "REV-003", "Somebody decides for a reason: neither --reason nor --as may be empty.");

    /// <summary>There is nothing left to say.</summary>
    public static ReviewRefusal Settled(ReviewedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var looks = string.Join(" and ", pair.InForce.Select(j => $"{j.By} ({PairDecisions.Code(j.Decision)})"));
        return new(
            "REV-004",
            $"Review {Number(pair)} is decided by {looks}. Whoever decided may change their mind; somebody else may "
            + "take one blind second look: pbr reviews decide ID --blind.");
    }

    /// <summary>The newest published run doubts it no more.</summary>
    public static ReviewRefusal Withdrawn(ReviewedPair pair) => new(
        "REV-005",
        $"The newest published run doesn't doubt review {Number(pair)} any more, so there is nothing to decide. "
        + "See: pbr reviews list.");

    /// <summary>Two who contradict each other: neither of them decides.</summary>
    public static ReviewRefusal ThirdPerson(ReviewedPair pair, string by) => new(
        "REV-006",
        $"Two people contradict each other on review {Number(pair)} and {by} is one of them: a third person decides.")
    {
        IsFourEyes = true,
    };

    /// <summary>Somebody was faster.</summary>
    public static ReviewRefusal NotTheNewest(ReviewedPair pair) => new(
        "REV-007",
        $"Somebody else decided review {Number(pair)} at the same moment. Look again: "
        + $"pbr reviews show {Number(pair)}.");

    /// <summary>The same person says the same again.</summary>
    public static ReviewRefusal SaidAlready(ReviewedPair pair, string by) => new(
        "REV-008", $"{by} has said that of review {Number(pair)} already; nothing was added.");

    /// <summary>No such event.</summary>
    public static ReviewRefusal UnknownEvent(long id) => new(
        "REV-009", $"No published run has recorded an event {Number(id)}. See: pbr reviews events list.");

    /// <summary>Nothing waits for it.</summary>
    public static ReviewRefusal NothingWaits(long id) => new(
        "REV-010", $"Event {Number(id)} touches no claim line, so there is nothing to settle.");

    /// <summary>Somebody has looked already.</summary>
    public static ReviewRefusal EventSettled(long id, string by) => new(
        "REV-011", $"{by} has settled event {Number(id)} already.");

    private static string Number(ReviewedPair pair) => Number(pair.Id);

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}

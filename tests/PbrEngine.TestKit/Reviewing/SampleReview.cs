using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.TestKit.Reviewing;

/// <summary>Pairs in doubt, looks at them, merges and splits. Source persons are written <c>feed/ref</c>.</summary>
public static class SampleReview
{
    /// <summary>A pair that attempt 1, the published one, doubts.</summary>
    public static ReviewedPair Pair(
        long id, string left, string right, string reason = ReviewReason.Twins, params PairJudgement[] judgements) =>
        new()
        {
            Id = id,
            Left = Source(left),
            Right = Source(right),
            Doubts = [new(id, reason, LinkBasis.NameDobPostcode, new(2026, 9, 30), true, null)],
            Judgements = judgements,
            PublishedAttemptId = 1,
        };

    /// <summary>The pair as the published run sees it no longer.</summary>
    public static ReviewedPair NoLongerRaised(this ReviewedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair with { Doubts = [.. pair.Doubts.Select(d => d with { IsRaised = false })] };
    }

    /// <summary>A look.</summary>
    public static PairJudgement Look(
        int number, string by, PairDecision decision, int? round = null, int supersedes = 0, long attempt = 1) => new()
        {
            Number = number,
            Round = round ?? number,
            IsBlind = false,
            Decision = decision,
            By = by,
            At = StandingClock.Now,
            AttemptId = attempt,
            Supersedes = supersedes,
            Reason = "a reason",
        };

    /// <summary>A merge that touches claim lines.</summary>
    public static PersonChange Merge(long id, long survivor, long absorbed, params long[] lines) => new()
    {
        Id = id,
        Kind = "merge",
        PersonId = PersonIds.Of(survivor),
        OtherPersonId = PersonIds.Of(absorbed),
        AsAt = new(2026, 10, 31),
        ClaimLines = lines,
    };

    /// <summary>A source person by its text.</summary>
    public static SourceRef Source(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/');
        return new(Feed.Parse(parts[0]), parts[1]);
    }

    /// <summary>The persons P1, P2 … of source persons, for <see cref="InMemoryPersonStore"/>.</summary>
    public static LinkedPerson[] Persons(params (string Source, long Person)[] persons) =>
    [
        .. persons.GroupBy(p => p.Person).Select(p => new LinkedPerson
        {
            PersonId = PersonIds.Of(p.Key),
            Records = [.. p.Select(r => LinkResults.Key(r.Source))],
        }),
    ];

    /// <summary>A day.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

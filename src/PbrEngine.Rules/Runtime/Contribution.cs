namespace PbrEngine.Rules.Runtime;

/// <summary>What one element gave to a match.</summary>
/// <param name="Identity">What tells this match from others: a <see cref="Fact"/>, or a query's collection.</param>
/// <param name="Members">The facts behind it when the identity is not itself a fact.</param>
internal readonly record struct Contribution(object Identity, IReadOnlyList<Fact>? Members)
{
    public bool ChangedSince(long time, Contribution before)
    {
        if (Members is null)
        {
            return ((Fact)Identity).ChangedAt > time;
        }

        return !Members.SequenceEqual(before.Members!) || Members.Any(m => m.ChangedAt > time);
    }
}

/// <summary>Equality of matches of one rule: the same identities in the same places.</summary>
internal sealed class ContributionsComparer : IEqualityComparer<Contribution[]>
{
    public static readonly ContributionsComparer Instance = new();

    public bool Equals(Contribution[]? x, Contribution[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!x[i].Identity.Equals(y![i].Identity))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Contribution[] obj)
    {
        var hash = new HashCode();
        foreach (var contribution in obj)
        {
            hash.Add(contribution.Identity);
        }

        return hash.ToHashCode();
    }
}

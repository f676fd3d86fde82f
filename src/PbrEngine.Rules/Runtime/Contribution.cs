namespace PbrEngine.Rules.Runtime;

/// <summary>What one element gave to a match; nothing where the match took another alternative.</summary>
/// <param name="Identity">What tells matches apart: a <see cref="Fact"/>, or what a query made of some.</param>
/// <param name="Members">The facts behind it when the identity is not itself a fact.</param>
internal readonly record struct Contribution(object? Identity, IReadOnlyList<Fact>? Members)
{
    private static readonly IReadOnlyList<Fact> NoFacts = [];

    /// <summary>The facts behind it.</summary>
    public IReadOnlyList<Fact> Facts => Members ?? (Identity is Fact fact ? [fact] : NoFacts);

    public static Contribution Of(object identity) => new(identity, NoFacts);

    public bool ChangedSince(int time, Contribution before)
    {
        if (Members is null)
        {
            return Identity is Fact fact && fact.ChangedAt > time;
        }

        var known = before.Members!;
        if (known.Count != Members.Count)
        {
            return true;
        }

        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i] != known[i] || Members[i].ChangedAt > time)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Equality of matches of one rule: the same identities in the same places.</summary>
/// <param name="count">How many places there are; arrays may be longer.</param>
internal sealed class ContributionsComparer(int count) : IEqualityComparer<Contribution[]>
{
    public bool Equals(Contribution[]? x, Contribution[]? y)
    {
        for (var i = 0; i < count; i++)
        {
            var one = x![i].Identity;
            var other = y![i].Identity;
            if (!ReferenceEquals(one, other) && (one is null || !one.Equals(other)))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Contribution[] obj)
    {
        var hash = new HashCode();
        for (var i = 0; i < count; i++)
        {
            hash.Add(obj[i].Identity);
        }

        return hash.ToHashCode();
    }
}

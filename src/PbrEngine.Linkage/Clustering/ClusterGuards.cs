using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Clustering;

/// <summary>Says whether two clusters may become one person.</summary>
/// <remarks>The principle: a join may not bring together a difference that neither side holds already. Without
/// judgements no cluster holds any, so that this is "no objecting pair at all"; where a human being has linked a Bob
/// to a Robert, or a source states two identifiers for one person, further records of either still belong. A missing
/// value never objects.</remarks>
internal sealed class ClusterGuards(StandardTable table, ClusterForest forest)
{
    private const int GenerationYears = 10;

    /// <summary>The first objection in a fixed order of guards and rows, or null where the clusters may be
    /// joined.</summary>
    /// <param name="left">The root of one cluster.</param>
    /// <param name="right">The root of the other.</param>
    /// <param name="outweighsSex">Whether the basis is strong enough against different stated sexes.</param>
    public Objection? Against(int left, int right, bool outweighsSex)
    {
        IReadOnlyList<int> lefts = forest.EvidenceOf(left);
        IReadOnlyList<int> rights = forest.EvidenceOf(right);
        return JudgedDifferent(left, right)
            ?? IdentifiersDiffer(lefts, rights)
            ?? ProfilesDiffer(lefts, rights)
            ?? (outweighsSex ? null : SexDiffers(lefts, rights));
    }

    private Objection? JudgedDifferent(int left, int right)
    {
        Objection? smallest = null;
        foreach ((int inside, int outside) in forest.HeldApart(left))
        {
            if (forest.RootOf(outside) == right && (smallest is null
                || (inside, outside).CompareTo((smallest.Left, smallest.Right)) < 0))
            {
                smallest = new Objection(ReviewReason.JudgedDifferent, inside, outside);
            }
        }

        return smallest;
    }

    private Objection? IdentifiersDiffer(IReadOnlyList<int> lefts, IReadOnlyList<int> rights)
    {
        foreach ((int left, int identifier) in NotAmong(lefts, rights))
        {
            foreach ((int right, int other) in NotAmong(rights, lefts))
            {
                if (string.Equals(table.Identifiers.Kind(identifier), table.Identifiers.Kind(other),
                    StringComparison.Ordinal))
                {
                    return new Objection(ReviewReason.IdentifiersDiffer, left, right);
                }
            }
        }

        return null;
    }

    private List<(int Row, int Identifier)> NotAmong(IReadOnlyList<int> rows, IReadOnlyList<int> others)
    {
        var found = new List<(int, int)>();
        foreach (int row in rows)
        {
            foreach (int identifier in table.Identifiers.Of(row))
            {
                if (!others.Any(other => table.Identifiers.Of(other).Contains(identifier)))
                {
                    found.Add((row, identifier));
                }
            }
        }

        return found;
    }

    private Objection? ProfilesDiffer(IReadOnlyList<int> lefts, IReadOnlyList<int> rights)
    {
        foreach (int left in lefts.Where(row => !HasProfile(rights, row)))
        {
            foreach (int right in rights.Where(row => !HasProfile(lefts, row)))
            {
                if (ReasonAgainst(table[left], table[right]) is { } reason)
                {
                    return new Objection(reason, left, right);
                }
            }
        }

        return null;
    }

    private bool HasProfile(IReadOnlyList<int> rows, int row) =>
        rows.Any(other => table[other].Profile == table[row].Profile);

    private string? ReasonAgainst(StandardRecord left, StandardRecord right)
    {
        if (left.FirstForename == TextPool.None || right.FirstForename == TextPool.None
            || left.BornOn == TextPool.None || right.BornOn == TextPool.None)
        {
            return null;
        }

        bool sameSurname = left.Surname != TextPool.None && left.Surname == right.Surname;
        if (left.BornOn == right.BornOn)
        {
            return sameSurname && ForenamesDiffer(ForenameDifference.ClearlyOtherBelow, left, right)
                ? ReviewReason.Twins
                : null;
        }

        if (ForenamesDiffer(ForenameDifference.OtherBelow, left, right))
        {
            return ReviewReason.NameAndDobDiffer;
        }

        bool sameName = sameSurname && left.FirstForename == right.FirstForename;
        return sameName && AGenerationApart(left.BornOn, right.BornOn) ? ReviewReason.JuniorSenior : null;
    }

    private bool ForenamesDiffer(double bar, StandardRecord left, StandardRecord right) =>
        left.FirstForename != right.FirstForename
        && ForenameDifference.IsBelow(bar, table.Text(left.FirstForename)!, table.Text(right.FirstForename)!);

    private static bool AGenerationApart(int bornOn, int other)
    {
        DateOnly earlier = DateOnly.FromDayNumber(Math.Min(bornOn, other));
        return DateOnly.FromDayNumber(Math.Max(bornOn, other)) > earlier.AddYears(GenerationYears);
    }

    private Objection? SexDiffers(IReadOnlyList<int> lefts, IReadOnlyList<int> rights)
    {
        int? leftFemale = FirstOf(lefts, 'F');
        int? leftMale = FirstOf(lefts, 'M');
        int? rightFemale = FirstOf(rights, 'F');
        int? rightMale = FirstOf(rights, 'M');
        return (leftFemale, leftMale, rightFemale, rightMale) switch
        {
            ({ } left, null, null, { } right) => new Objection(ReviewReason.SexDiffers, left, right),
            (null, { } left, { } right, null) => new Objection(ReviewReason.SexDiffers, left, right),
            _ => null,
        };
    }

    private int? FirstOf(IReadOnlyList<int> rows, char sex)
    {
        foreach (int row in rows)
        {
            if (table[row].Sex == sex)
            {
                return row;
            }
        }

        return null;
    }
}

using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Engine.Claiming;

/// <summary>Says of a payable result whether it waits for somebody to say who is who.</summary>
internal sealed class HeldResults
{
    private readonly ILookup<string, DoubtfulGroup> _groups;
    private readonly ChangedPersons _changed;
    private readonly Lazy<Dictionary<string, FamilyAnswer>> _ifOnePerson;

    /// <param name="groups">Open pairs that touch families.</param>
    /// <param name="changed">Merges and splits at which nobody has looked.</param>
    /// <param name="ifOnePerson">What would be concluded of families if persons were one.</param>
    internal HeldResults(
        IReadOnlyList<DoubtfulGroup> groups,
        ChangedPersons changed,
        Func<IReadOnlyDictionary<string, string>, IReadOnlySet<string>, IReadOnlyList<FamilyAnswer>> ifOnePerson)
    {
        _groups = groups.SelectMany(g => g.Families.Select(f => (Family: f, Group: g)))
            .ToLookup(g => g.Family, g => g.Group, StringComparer.Ordinal);
        _changed = changed;
        // All at once: groups share no person, so that what is tried for one family changes nothing for another.
        _ifOnePerson = new(() =>
        {
            var tried = groups.Where(g => g.CanBeTried && _groups[g.Families[0]].Count() == 1).ToList();
            return tried.Count == 0
                ? []
                : ifOnePerson(
                    tried.ToDictionary(g => g.Persons[1], g => g.Persons[0], StringComparer.Ordinal),
                    tried.Select(g => g.Families[0]).ToHashSet(StringComparer.Ordinal))
                    .ToDictionary(a => a.FamilyRef, StringComparer.Ordinal);
        });
    }

    /// <summary>Why the result isn't claimed yet; null when it doesn't wait.</summary>
    internal NotClaimable? Objection(Outcome result)
    {
        if (_changed.Of(result.FamilyRef) is { } change)
        {
            return new(
                result.FamilyRef,
                result.Result,
                NotClaimable.PersonsChanged,
                FormattableString.Invariant($"Event {change.Id} merged or split persons on whom claim lines rest, ")
                + $"and nobody has looked. Look first: pbr reviews events show {change.Id}.");
        }
        if (!_groups.Contains(result.FamilyRef) || ComesOutTheSame(result))
            return null;
        return new(
            result.FamilyRef,
            result.Result,
            NotClaimable.LinkUnderReview,
            Sentence(_groups[result.FamilyRef].First().Pairs[0].Pair));
    }

    private static string Sentence(ReviewedPair pair) => pair.State == PairState.Decided
        ? FormattableString.Invariant($"Review {pair.Id} was decided since the published run, which doesn't ")
            + "link by it yet, and it may decide this result. Run the night again."
        : FormattableString.Invariant($"Whether {pair.Left} and {pair.Right} are one person is open, and it may ")
            + $"decide this result. Decide it first: pbr reviews show {pair.Id}.";

    private bool ComesOutTheSame(Outcome result) =>
        _ifOnePerson.Value.TryGetValue(result.FamilyRef, out var answer)
        && answer.Outcomes.Any(o => o.Result == result.Result
            && o.State == ResultState.Payable
            && o.AmountPence == result.AmountPence);
}

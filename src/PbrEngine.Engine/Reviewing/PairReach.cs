using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Reviewing;

/// <summary>What hangs on a pair in the published run: persons, families, payable results, claim lines.</summary>
public sealed class PairReach
{
    private readonly IReadOnlyDictionary<(Domain.Extracts.Feed, string), string> _personOf;
    private readonly Survivors _survivors;
    private readonly ILookup<string, string> _familiesOf;
    private readonly ILookup<string, ResultRow> _payable;
    private readonly ILookup<string, ClaimLine> _linesOfPerson;
    private readonly ILookup<string, ClaimLine> _linesOfFamily;

    /// <summary>Reads the published run and the claims that stand.</summary>
    public PairReach(RunAttempt published, IPersonStore persons, IOutcomeStore outcomes, IClaimStore claims)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(claims);
        _personOf = persons.Persons(published.Id);
        _survivors = new(persons.Absorbed());
        _familiesOf = outcomes.EverMembers(published.Id)
            .ToLookup(m => m.PersonId, m => m.FamilyRef, StringComparer.Ordinal);
        _payable = outcomes.Results(published.Id)
            .Where(r => r.Outcome.State == ResultState.Payable)
            .ToLookup(r => r.Outcome.FamilyRef, StringComparer.Ordinal);
        List<ClaimLine> lines = [.. claims.List().Where(c => c.State != "Rejected").SelectMany(c => c.Lines)];
        _linesOfFamily = lines.ToLookup(l => l.FamilyRef, StringComparer.Ordinal);
        _linesOfPerson = lines.SelectMany(l => l.Persons.Select(p => (Person: _survivors.Of(p), Line: l)))
            .ToLookup(l => l.Person, l => l.Line, StringComparer.Ordinal);
    }

    /// <summary>The person of a source person; null when the run has none.</summary>
    public string? PersonOf(SourceRef source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _personOf.GetValueOrDefault((source.Feed, source.Ref));
    }

    /// <summary>What hangs on the pair.</summary>
    public ReachedByPair Of(ReviewedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        List<string> persons =
            [.. new[] { pair.Left, pair.Right }.Select(PersonOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        List<string> families =
        [
            .. persons.SelectMany(p => _familiesOf[p]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var lines = persons.SelectMany(p => _linesOfPerson[_survivors.Of(p)])
            .Concat(families.SelectMany(f => _linesOfFamily[f]))
            .DistinctBy(l => l.Id)
            .OrderBy(l => l.Id)
            .ToList();
        return new(persons, families, [.. families.SelectMany(Waiting)], lines);
    }

    // What isn't in a claim yet.
    private IEnumerable<Outcome> Waiting(string family) => _payable[family]
        .Select(r => r.Outcome)
        .Where(o => _linesOfFamily[family].All(l => l.Result != o.Result));
}

/// <summary>What hangs on a pair.</summary>
/// <param name="Persons">The persons of its two sides: one when they are linked.</param>
/// <param name="Families">Families of which one of them is or was a member.</param>
/// <param name="Payable">Payable results of those families that no claim holds yet.</param>
/// <param name="Lines">Claim lines that stand and rest on one of them, or on such a family.</param>
public sealed record ReachedByPair(
    IReadOnlyList<string> Persons,
    IReadOnlyList<string> Families,
    IReadOnlyList<Outcome> Payable,
    IReadOnlyList<ClaimLine> Lines)
{
    /// <summary>Whether a claim waits on it, or has been made.</summary>
    public bool TouchesClaims => Payable.Count > 0 || Lines.Count > 0;
}

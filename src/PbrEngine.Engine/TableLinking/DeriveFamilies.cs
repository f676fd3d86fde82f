using PbrEngine.Linkage.Households;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Says who is of which family on a day, under ids that last from one time to the next.</summary>
public sealed class DeriveFamilies
{
    private readonly FamiliesRequest _request;
    private readonly List<LinkageRefusal> _refusals = [];
    private readonly List<string> _warnings = [];

    private DeriveFamilies(FamiliesRequest request) => _request = request;

    /// <summary>Derives and writes.</summary>
    /// <param name="request">The files and the day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static LinkageAnswer<DerivedFamilies> Derive(FamiliesRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var one = new DeriveFamilies(request);
        var answer = one.Derive(cancellation);
        return new(answer, answer is null ? one._refusals : []);
    }

    private DerivedFamilies? Derive(CancellationToken cancellation)
    {
        string[] inputs = [.. new[] { _request.Edges, _request.Prior }.OfType<string>()];
        string[] outputs = [.. new[] { _request.Out, _request.Events }.OfType<string>()];
        if (!OutputPaths.AreApart(inputs, outputs, _refusals))
            return null;
        using var families = DraftFile.Open(_request.Out, _refusals);
        using var events = _request.Events is { } path ? DraftFile.Open(path, _refusals) : null;
        if (_refusals.Count > 0)
            return null;
        var edges = MembershipsFile.Edges(_request.Edges, _refusals, _warnings, cancellation);
        var prior = _request.Prior is { } last
            ? MembershipsFile.Prior(last, _refusals, _warnings, cancellation) : [];
        if (edges is null || prior is null)
            return null;
        var today = FamilyDerivation.On(edges, FamilyBases.ByTrust, _request.AsAt);
        _warnings.AddRange(today.LeftOut.Select(group => FormattableString.Invariant(
            $"{group.Basis} {group.Group}: {group.Persons} persons are no family; the group is left out.")));
        var named = Named(today, prior);
        var ended = Ended(named, prior);
        FamilyCsv.WriteMemberships([.. Current(named), .. ended], families!.Stream);
        if (events is not null)
            FamilyCsv.WriteEvents(named.Events, events.Stream);
        families.Keep();
        events?.Keep();
        return Told(named, ended, outputs);
    }

    private NamedFamilies Named(FamiliesOfDay today, IReadOnlyList<FamilyMembership> prior)
    {
        var ids = new DayFamilyIds(_request.AsAt, prior.Select(one => one.FamilyId));
        return FamilyIds.Assign(today.Families, PriorFamilies(prior), _request.AsAt, ids.Next);
    }

    // A family grew from the group of its most trusted membership, the first in order where there are several.
    private static PriorFamily[] PriorFamilies(IReadOnlyList<FamilyMembership> prior)
    {
        string[] byTrust = [.. FamilyBases.ByTrust.BasesByTrust];
        return
        [
            .. prior.GroupBy(one => one.FamilyId, StringComparer.Ordinal).Select(family =>
            {
                var origin = family.OrderBy(one => Array.IndexOf(byTrust, one.Basis))
                    .ThenBy(one => one.Group, StringComparer.Ordinal).First();
                string[] persons = [.. family.Select(one => one.Person).Distinct().Order(StringComparer.Ordinal)];
                return new PriorFamily(family.Key, origin.Basis, origin.Group, persons);
            }),
        ];
    }

    private static IEnumerable<FamilyMembership> Current(NamedFamilies named) => named.Families
        .OrderBy(family => family.FamilyId, StringComparer.Ordinal)
        .SelectMany(family => family.Family.Memberships.Select(edge => new FamilyMembership(
            family.FamilyId, edge.Person, edge.Basis, edge.Group, edge.From, edge.To)));

    // Nobody of these is in any family now: they are kept, as ended the day before, for the day when their persons
    // come back. What began later than that never held on a day that has been.
    private List<FamilyMembership> Ended(NamedFamilies named, IReadOnlyList<FamilyMembership> prior)
    {
        var eve = _request.AsAt.AddDays(-1);
        var kept = named.Next.Select(family => family.FamilyId)
            .Except(named.Families.Select(family => family.FamilyId)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. prior.Where(one => kept.Contains(one.FamilyId) && one.From <= eve)
                .Select(one => one with { To = one.To < eve ? one.To : eve }).Distinct()
                .OrderBy(one => one.FamilyId, StringComparer.Ordinal)
                .ThenBy(one => one.Person, StringComparer.Ordinal).ThenBy(one => one.Basis, StringComparer.Ordinal)
                .ThenBy(one => one.Group, StringComparer.Ordinal).ThenBy(one => one.From),
        ];
    }

    private DerivedFamilies Told(NamedFamilies named, List<FamilyMembership> ended, string[] outputs)
    {
        int[] familiesOfPersons =
            [.. named.Families.SelectMany(family => family.Family.Persons).CountBy(one => one).Select(of => of.Value)];
        return new()
        {
            AsAt = _request.AsAt,
            Families = named.Families.Count,
            Persons = familiesOfPersons.Length,
            PersonsShared = familiesOfPersons.Count(families => families > 1),
            ByBasis =
            [
                .. FamilyBases.ByTrust.BasesByTrust.Select(basis =>
                    (basis, named.Families.Count(family => family.Family.Basis == basis))),
            ],
            Ended = ended.Select(one => one.FamilyId).Distinct().Count(),
            Merged = named.Events.OfType<FamilyMerged>().Count(),
            Split = named.Events.OfType<FamilySplit>().Count(),
            Warnings = _warnings,
            Files = outputs,
        };
    }
}

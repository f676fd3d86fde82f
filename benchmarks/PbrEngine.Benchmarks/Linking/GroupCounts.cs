using PbrEngine.Linkage;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>
/// <c>linkage-groups</c>: what groups say of pairs that the model doubts, where it hears none of them; the counts from
/// which the bits of households were taken (docs/quality/households.md).
/// </summary>
internal sealed class GroupCounts
{
    // What is lower, no household brings into view.
    private const double LowestBits = -4;

    private readonly SortedDictionary<string, (int Same, int Two)> _counts = new(StringComparer.Ordinal);

    internal static int Run(IEnumerable<CouncilRecords> councils, LinkModel model)
    {
        var shown = LinkModel.Of(model.Name, model.Description! with
        {
            Thresholds = model.Description.Thresholds with { Review = LowestBits },
        });
        var counts = new GroupCounts();
        foreach (var council in councils)
            counts.Count(council, shown);
        Console.WriteLine("| Dates of birth, address, what groups say | One person | Two |\n|---|---|---|");
        foreach (var (what, (same, two)) in counts._counts)
            Console.WriteLine(FormattableString.Invariant($"| {what} | {same:N0} | {two:N0} |"));
        return 0;
    }

    private void Count(CouncilRecords council, LinkModel model)
    {
        var result = new ModelLinker(model, threads: Environment.ProcessorCount).Link(
            new() { Records = council.Records, PersonIds = new PersonNumbers(1) });
        var named = new NamedBeside(council, result);
        var records = council.Records.ToDictionary(record => record.Key);
        foreach (var review in result.Reviews.Where(review => review.Weight is not null))
        {
            if (named.Say(review.Left, review.Right) is not { } said)
                continue;
            var (left, right) = (records[review.Left], records[review.Right]);
            var what = $"{Births(left, right)}, {Address(left, right)}, {said}";
            var (same, two) = _counts.GetValueOrDefault(what);
            var isSame = council.Truth[review.Left] == council.Truth[review.Right];
            _counts[what] = isSame ? (same + 1, two) : (same, two + 1);
        }
    }

    private static string Births(LinkRecord left, LinkRecord right) =>
        left.DateOfBirth is null || right.DateOfBirth is null ? "one missing" : "both stated";

    private static string Address(LinkRecord left, LinkRecord right) =>
        Compared(left.Uprn, right.Uprn)
        ?? Compared(StandardPostcode.Parse(left.Postcode), StandardPostcode.Parse(right.Postcode))
        ?? "one address or none to compare";

    private static string? Compared(string? left, string? right) =>
        string.IsNullOrEmpty(left) || string.IsNullOrEmpty(right) ? null
            : left == right ? "one address or none to compare" : "two addresses";

    /// <summary>Whom groups name beside whom, once records are persons.</summary>
    private sealed class NamedBeside
    {
        private readonly Dictionary<RecordKey, string> _personOf;
        private readonly ILookup<string, (string, string)> _groupsOf;
        private readonly ILookup<(string, string), string> _personsOf;

        internal NamedBeside(CouncilRecords council, LinkResult result)
        {
            _personOf = result.Persons.SelectMany(p => p.Records.Select(key => (key, p.PersonId)))
                .ToDictionary(p => p.key, p => p.PersonId);
            _groupsOf = council.Edges.ToLookup(edge => _personOf[edge.Record], edge => (edge.Basis, edge.Group));
            _personsOf = council.Edges.ToLookup(edge => (edge.Basis, edge.Group), edge => _personOf[edge.Record]);
        }

        /// <summary>What groups say of two persons; null where one of them has nobody beside them.</summary>
        internal string? Say(RecordKey left, RecordKey right)
        {
            var (one, other) = (_personOf[left], _personOf[right]);
            if (_groupsOf[one].Intersect(_groupsOf[other]).Any())
                return "named as two";
            string[] beside = [.. Beside(one, other)];
            string[] others = [.. Beside(other, one)];
            return beside.Length == 0 || others.Length == 0 ? null
                : beside.Intersect(others).Any() ? "somebody in common" : "nobody in common";
        }

        private IEnumerable<string> Beside(string person, string other) =>
            _groupsOf[person].SelectMany(group => _personsOf[group]).Where(one => one != person && one != other);
    }
}

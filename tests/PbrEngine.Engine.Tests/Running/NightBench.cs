using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Tests.Imports;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

/// <summary>Nights over a landing folder, with stores in memory and rules that find every result payable.</summary>
internal sealed class NightBench : IDisposable
{
    private const string FamilyColumns = "family_ref,programme,opened_on,attached_on";
    private const string MemberColumns =
        "family_ref,member_ref,role,resident,joined_on,forenames,surname,date_of_birth";

    internal NightBench()
    {
        Persons = new(Runs);
        Outcomes = new(Runs);
        RuleSets = [RuleSet("expanded")];
    }

    internal ImportBench Imports { get; } = new();

    internal InMemoryRunStore Runs { get; } = new();

    internal InMemoryGateStore Gates { get; } = new();

    internal InMemoryRunLeases Leases { get; } = new();

    internal InMemoryPersonStore Persons { get; }

    internal InMemoryOutcomeStore Outcomes { get; }

    internal InMemoryTraceStore Traces { get; } = new();

    internal IReadOnlyList<RuleSet> RuleSets { get; set; }

    internal ILinker Linker { get; set; } = new ModelLinker(LinkModel.Exact);

    /// <summary>Thrown by the rules while it is set.</summary>
    internal Exception? Fault { get; set; }

    internal RunServices Services => new()
    {
        Deliveries = Imports.Store,
        Landing = new(new(
            Imports.Store,
            Imports.Agreements,
            Imports.Mappings,
            new StandingClock(),
            Imports.Feeds,
            Imports.Options)),
        Feeds = Imports.Feeds,
        Persons = Persons,
        Runs = Runs,
        Gates = Gates,
        Leases = Leases,
        Holders = new KnownHolders(),
        Outcomes = Outcomes,
        Traces = Traces,
        RuleSets = RuleSets,
        Linker = Linker,
        Clock = new StandingClock(),
    };

    /// <summary>Where the published cohort is read from.</summary>
    internal CohortSources Cohort => new()
    {
        Deliveries = Imports.Store,
        Feeds = FeedCatalogue.BuiltIn,
        Persons = Persons,
        Runs = Runs,
        Outcomes = Outcomes,
        LinkModel = Linker.Model,
        RuleSets = RuleSets,
    };

    /// <summary>The parameters of the programme that the repository holds, and rules that pay for everything.</summary>
    internal RuleSet RuleSet(string programme)
    {
        var folder = RepositoryPath.Of("rules/expanded/v2015-04/parameters");
        var parameters = Directory.GetFiles(folder, "*.yaml")
            .SelectMany(f => ParameterFileReader.Read(new(f, f, File.ReadAllText(f)), []))
            .Select(p => p.Parameter);
        return SampleRuleSet.Of(programme, parameters, new FixedRules(Conclude));
    }

    /// <summary>Delivers early help's families and one member each, <c>F1</c> with <c>MF1</c>.</summary>
    internal void Deliver(string extractOn, params string[] families) => Families(families)
        .ExtractedOn(extractOn)
        .Write(Imports.Landing);

    /// <summary>The delivery before it is written; a family is a reference, or reference and programme.</summary>
    internal static DeliveryBuilder Families(params string[] families)
    {
        var stated = families
            .Select(f => f.Split(':'))
            .Select(f => (Ref: f[0], Programme: f.Length > 1 ? f[1] : "expanded"));
        return new DeliveryBuilder(Feed.EarlyHelp)
            .File(
                "families.csv",
                FamilyColumns,
                [.. stated.Select(f => $"{f.Ref},{f.Programme},2026-01-01,2026-03-02")])
            .File(
                "members.csv",
                MemberColumns,
                [.. stated.Select(f => $"{f.Ref},M{f.Ref},child,Y,2026-01-01,Ada{f.Ref},Quennell,2012-06-07")]);
    }

    internal RunOptions Options(string asAt, string again = "", string? programme = null) => new()
    {
        AsAt = DateOnly.ParseExact(asAt, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Landing = Imports.Landing,
        Again = again,
        Programme = programme,
    };

    internal RunReport Run(string asAt, string again = "", string? programme = null) =>
        new RunNight(Services).Run(Options(asAt, again, programme), null, CancellationToken.None);

    /// <summary>What was done since it was last asked.</summary>
    internal List<string> Journal()
    {
        var done = Runs.Journal.ToList();
        Runs.Journal.Clear();
        return done;
    }

    public void Dispose() => Imports.Dispose();

    private IEnumerable<object> Conclude(IReadOnlyList<object> facts)
    {
        if (Fault is { } fault)
            throw fault;
        return facts.OfType<FamilyStanding>().Select(s => (object)new Eligibility(s.FamilyRef, Answer.Yes)).Concat(
            facts.OfType<ResultInQuestion>()
                .Select(q => new Outcome(q.FamilyRef, q.Name, ResultState.Payable, [], 100, "T-1")));
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PbrEngine.Benchmarks.Measuring;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;
using PbrEngine.RuleSets.Expanded.V201504.Outcomes;

namespace PbrEngine.Benchmarks.RuleSessions;

/// <summary>
/// The rules of a programme over a council's families, one session each, without what comes before and after: with
/// one thread and with two, with traces and without. The outcomes are the same every time.
/// </summary>
internal static class FamilySessions
{
    private const int ThreadsMax = 2;
    private const int WarmUpMax = 2_000;

    internal static int Run(int families, int runs)
    {
        var ruleSet = RuleSetLoader.Load(typeof(EligibleFamily).Assembly).Single();
        var facts = SampleFamilies.Make(families, ruleSet.Parameters.On(new(2026, 10, 31)));
        Console.WriteLine(FormattableString.Invariant(
            $"{ruleSet.Rules.Count} rules, {facts.Average(f => f.Length):F1} facts a family"));
        var digests = new HashSet<string>(StringComparer.Ordinal);
        foreach (var trace in new[] { TraceOptions.Off, TraceOptions.On })
        {
            Evaluate(facts[..Math.Min(families, WarmUpMax)], ruleSet.Program, trace, ThreadsMax);
            for (var threads = 1; threads <= ThreadsMax; threads++)
                for (var run = 0; run < runs; run++)
                    digests.Add(Measured(facts, ruleSet.Program, trace, threads));
        }

        Console.WriteLine($"outcomes {string.Join(", ", digests)}");
        return digests.Count == 1 ? 0 : 1;
    }

    private static string Measured(object[][] facts, IRuleProgram program, TraceOptions trace, int threads)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Outcome[][] outcomes = [];
        var figures = Figures.Of(() => outcomes = Evaluate(facts, program, trace, threads));
        var megabytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6;
        Console.WriteLine(
            figures.Line($"threads {threads} trace {(trace.IsOn ? "on " : "off")}", facts.Length)
            + string.Create(CultureInfo.InvariantCulture, $"  allocated_mb {megabytes,6:F0}"));
        var text = Encoding.UTF8.GetBytes(string.Join('\n', outcomes.Select(Text)));
        return Convert.ToHexStringLower(SHA256.HashData(text))[..12];
    }

    private static Outcome[][] Evaluate(object[][] facts, IRuleProgram program, TraceOptions trace, int threads)
    {
        var decided = new Outcome[facts.Length][];
        Parallel.For(
            0,
            facts.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => decided[i] = Evaluate(facts[i], program, trace));
        return decided;
    }

    private static Outcome[] Evaluate(object[] facts, IRuleProgram program, TraceOptions trace)
    {
        var concluded = program.Conclude(facts, trace);
        if (trace.IsOn && concluded.Trace.Count == 0)
            throw new InvalidOperationException("The session keeps no trace.");
        return [.. concluded.Facts.OfType<Outcome>()];
    }

    private static string Text(Outcome[] outcomes) => string.Join(
        ';',
        outcomes.OrderBy(o => o.Result, StringComparer.Ordinal)
            .Select(o =>
                $"{o.FamilyRef} {o.Result} {o.State} {o.AmountPence} {o.RuleId} {string.Join(',', o.Reasons)}"));
}

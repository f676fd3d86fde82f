using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests.Explaining;

/// <summary>Families and runs that meet every kind of measure in every state, drawn by chance.</summary>
internal static class RandomFamily
{
    internal static FamilyFacts Draw(Random random, string name, string programme)
    {
        var family = A.Family().Called(name);
        for (var i = random.Next(1, 4); i > 0; i--)
            family.With(Child(random));
        for (var i = random.Next(0, 3); i > 0; i--)
            family.With(Adult(random));
        var codes = programme == "supporting-families"
            ? [.. NeedCodes.All.Where(c => c.Contains('.', StringComparison.Ordinal))]
            : NeedCodes.Problems;
        for (var i = random.Next(0, 5); i > 0; i--)
        {
            var code = codes[random.Next(codes.Count)];
            var closed = random.Next(3) == 0 ? null : Day(random, 2026);
            family.Need(code, $"2025-0{1 + i}-01", random.Next(2), closed, random.Next(4) > 0);
        }
        if (random.Next(6) == 0)
            family.AttachedOn(null);
        if (random.Next(6) == 0)
            family.PlanOn(null);
        if (random.Next(10) == 0)
            family.AssessedOn("2026-10-30");
        return family.Build();
    }

    internal static RunBuilder DrawRun(Random random)
    {
        var run = A.Run();
        foreach (var feed in Feed.BuiltIn.Where(_ => random.Next(8) == 0))
            _ = random.Next(2) == 0 ? run.NeverDelivered(feed) : run.Covering(feed, "2026-02-01", "2026-10-31");
        return run;
    }

    private static MemberBuilder Child(Random random)
    {
        var child = A.Child().BornOn($"{random.Next(2008, 2024)}-05-01").Placed("SCHOOL", "2020-09-01");
        foreach (var term in new[] { "AU", "SP", "SU" })
            child.Attended("2025/26", term, 130, random.Next(20), random.Next(5), random.Next(3));
        if (random.Next(4) == 0)
            child.Suspended("2025-10-01").Suspended("2025-11-01").Suspended("2025-12-01");
        if (random.Next(5) == 0)
            child.Status("CIN", Day(random, 2025), Day(random, 2026));
        if (random.Next(10) == 0)
            child.BornOn(null);
        return child;
    }

    private static MemberBuilder Adult(Random random)
    {
        var adult = A.Parent();
        for (var i = random.Next(4); i > 0; i--)
            adult.Offended($"O{random.Next(100)}", "2025-05-01", Day(random, random.Next(2025, 2027)));
        if (random.Next(3) == 0)
            adult.Incident($"I{random.Next(100)}", "DOMESTIC_ABUSE", "VICTIM", Day(random, random.Next(2025, 2027)));
        if (random.Next(2) == 0)
        {
            var to = random.Next(2) == 0 ? null : Day(random, 2026);
            adult.OnBenefit(random.Next(2) == 0 ? "JSA" : "ESA", "2020-01-01", to);
        }
        if (random.Next(2) == 0)
            adult.Worked(random.Next(4) == 0 ? "work_programme" : "employed", Day(random, 2026));
        if (random.Next(8) == 0)
            adult.Asked(matched: false);
        return adult;
    }

    private static string Day(Random random, int year) =>
        FormattableString.Invariant($"{year}-{random.Next(1, 11):00}-{random.Next(1, 29):00}");
}

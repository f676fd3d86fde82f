using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// The comparison sees a cell that differs and nothing else; the engine's files are written by hand here.
/// </summary>
public sealed class DifferencesTests
{
    [Fact]
    public void All_SameAnswers_AreNone() => Assert.Empty(Compare(o => o));

    [Fact]
    public void All_OneStateOfAResult_IsOneLine()
    {
        var differences = Compare(o =>
            o with { Results = [o.Results[0] with { AmountPence = 1 }, .. o.Results.Skip(1)] });
        Assert.Contains("PAYABLE 100000, engine PAYABLE 1", Assert.Single(differences), StringComparison.Ordinal);
    }

    [Fact]
    public void All_OneNumeratorOfAChild_IsOneLine() =>
        Assert.Single(Compare(o => o with
        {
            Measures = o.Measures.Select(m => m.MemberRef == "" ? m : m with { Numerator = m.Numerator + 1 }).ToList(),
        }));

    [Fact]
    public void All_RowMissing_IsOneLine() =>
        Assert.Single(Compare(o => o with
        {
            Measures = o.Measures.Where(m => m.Measure != MeasureNames.Work).ToList(),
        }));

    [Fact]
    public void All_EligibleDiffers_IsOneLine() =>
        Assert.Single(Compare(o => o with { Families = [o.Families[0] with { Eligible = "N" }] }));

    [Fact]
    public void All_NeedClosedNotApplicableLeftOut_IsNoDifference() =>
        Assert.Empty(Compare(o => o with
        {
            Measures = o.Measures
                .Where(m =>
                    m.State != "NotApplicable" || !m.Measure.StartsWith("need", StringComparison.Ordinal)).ToList(),
        }));

    private static List<string> Compare(Func<ReferenceOutcome, ReferenceOutcome> change)
    {
        var outcome = ReferenceEvaluator.Evaluate(new Case().Child("c").Placed("c", "SCHOOL", "2012-01-01/")
            .Attended("c", "2016/17", "SP", 100, 3)
            .Need(ProblemCodes.Health, "2016-12-01").Need(ProblemCodes.Help, "2016-12-01").ToEvidence());
        using var folder = new TemporaryFolder();
        Write(folder.Path, change(outcome));
        return new Differences(outcome, new EngineRun(folder.Path)).All().Select(d => d.Text).ToList();
    }

    private static void Write(string folder, ReferenceOutcome outcome)
    {
        Lines(folder, "persons.csv", "feed,ref,person_id", ["early_help,c,P1", "schools,c-P,P1"]);
        Lines(
            folder,
            "families.csv",
            "family_ref,programme,as_at,eligible,needs,attached_on,members",
            outcome.Families.Select(f =>
                $"{f.FamilyRef},expanded,2017-06-30,{f.Eligible},{string.Join(';', f.Needs)},"
                + $"{RowBook.Day(f.AttachedOn)},1"));
        Lines(
            folder,
            "results.csv",
            "family_ref,programme,result,state,reason_codes,amount_pence,rule_id",
            outcome.Results.Select(r =>
                FormattableString.Invariant($"{r.FamilyRef},expanded,{r.Result},{r.State},,{r.AmountPence},")));
        Lines(
            folder,
            "measures.csv",
            "family_ref,person_id,measure,state,reason,from,to,numerator,denominator",
            outcome.Measures.Select(m => FormattableString.Invariant(
                $"{m.FamilyRef},{(m.MemberRef == "" ? "" : "P1")},{m.Measure},{m.State},,{RowBook.Day(m.From)},")
                + FormattableString.Invariant($"{RowBook.Day(m.To)},{m.Numerator},{m.Denominator}")));
    }

    private static void Lines(string folder, string file, string header, IEnumerable<string> rows) =>
        File.WriteAllLines(Path.Combine(folder, file), rows.Prepend(header));
}

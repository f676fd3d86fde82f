using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Domain.Parameters;

namespace PbrEngine.Cli.Tests.Composition;

/// <summary>
/// The commands of docs/adding-a-programme.md, on the sample that the skills programme brings: a programme that nothing
/// in this program knows, from agreement to ledger.
/// </summary>
public sealed class SampleProgrammeTests : IDisposable
{
    private const string AsAt = "2014-01-31";

    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_Sample_PaysWhatTheRulesSay()
    {
        Night();

        Assert.Equal(
            [
                "skills:A001/JOINERY-2,skills,completion,PAYABLE,,40000,SKL-CMP-01",
                "skills:A001/JOINERY-2,skills,sustained_start,PAYABLE,,60000,SKL-STA-01",
                "skills:A001/SITE-1,skills,completion,NOT_ACHIEVED,NOT_COMPLETED,0,SKL-MSR-01",
                "skills:A001/SITE-1,skills,sustained_start,PAYABLE,,60000,SKL-STA-01",
                "skills:A002/JOINERY-2,skills,completion,NOT_ACHIEVED,NOT_COMPLETED,0,SKL-MSR-01",
                "skills:A002/JOINERY-2,skills,sustained_start,PAYABLE,,60000,SKL-STA-01",
                "skills:A003/JOINERY-2,skills,completion,NOT_ACHIEVED,COURSE_NOT_ACHIEVED,0,SKL-MSR-01",
                "skills:A003/JOINERY-2,skills,sustained_start,NOT_ACHIEVED,GAP_TOO_LONG,0,SKL-MSR-01",
                "skills:A004/JOINERY-2,skills,completion,NOT_ACHIEVED,NOT_ELIGIBLE;NOT_COMPLETED,0,SKL-GEN-01",
                "skills:A004/JOINERY-2,skills,sustained_start,NOT_ACHIEVED,NOT_ELIGIBLE,0,SKL-GEN-01",
                "skills:A005/JOINERY-2,skills,completion,NOT_ACHIEVED,NOT_ELIGIBLE;NOT_COMPLETED,0,SKL-GEN-01",
                "skills:A005/JOINERY-2,skills,sustained_start,NOT_ACHIEVED,NOT_ELIGIBLE,0,SKL-GEN-01",
                "skills:A006/JOINERY-2,skills,completion,NOT_ACHIEVED,NOT_COMPLETED;ELIGIBILITY_UNKNOWN,0,SKL-MSR-01",
                "skills:A006/JOINERY-2,skills,sustained_start,BLOCKED,ELIGIBILITY_UNKNOWN,0,SKL-GEN-02",
                "skills:A007/JOINERY-2,skills,completion,NOT_ACHIEVED,NOT_COMPLETED,0,SKL-MSR-01",
                "skills:A007/JOINERY-2,skills,sustained_start,NOT_ACHIEVED,NOT_YET,0,SKL-MSR-01",
            ],
            Lines("results.csv"));
    }

    [Fact]
    public void Run_BadRowsOfTheSample_AreRejectedWithTheirCodes()
    {
        Night();

        Assert.Equal(
            [
                "apprenticeships/2014-01-31/attendance.csv,257,course_code,IMP-012",
                "apprenticeships/2014-01-31/completions.csv,4,outcome,IMP-004",
            ],
            Lines("rejects.csv").Select(line => string.Join(',', line.Split(',').Take(4))));
        Assert.Contains(
            Lines("persons.csv"), line => line.StartsWith("apprenticeships,A001,P", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_Subject_LeadsToTheLines()
    {
        Night();

        var page = _bench.Done("explain", "skills:A003/JOINERY-2").Output;

        Assert.Contains(
            "sustained start: not achieved (SKL-MSR-01)\n"
            + "  Not paid: Sample was at work in 9 of the first 12 weeks (2 Sept 2013 – 24 Nov 2013), but away for 3 "
            + "weeks in a row; it may be no more than 2. [GAP_TOO_LONG]\n",
            page,
            StringComparison.Ordinal);
        Assert.Contains("apprenticeships/2014-01-31/starts.csv:4 (ISA-2013-007)", page, StringComparison.Ordinal);
        Assert.Contains("A003,JOINERY-2,2013-09-02,E-03,E06000000,Y,2014-09-02", page, StringComparison.Ordinal);
        Assert.Contains("skills:A001/SITE-1", _bench.Done("cohort").Output, StringComparison.Ordinal);
    }

    /// <summary>Of a subject that nothing in this program knows, too, a page says sentences and no codes.</summary>
    [Theory]
    [InlineData("A001/JOINERY-2", "Sample completed the course on 24 Jan 2014, with a certificate.")]
    [InlineData("A002/JOINERY-2", "Sample hasn't completed the course yet; it was looked for over 2 Sept 2013 – ")]
    [InlineData("A004/JOINERY-2", "Not paid: Sample's employer isn't one of the area. [NOT_ELIGIBLE]")]
    [InlineData("A005/JOINERY-2", "Not paid: Sample's age on ")]
    [InlineData(
        "A006/JOINERY-2",
        "Held back: Whether Sample's employer is one of the area can't be told. The area of the employer isn't ")]
    [InlineData("A006/JOINERY-2", "SKL-ELG-03 fired, for the apprenticeship (the apprentice's age met, a course ")]
    [InlineData("A007/JOINERY-2", "Sample's first weeks (")]
    public void Explain_Subject_IsInSentences(string reference, string sentence)
    {
        Night();

        var page = _bench.Done("explain", "skills:" + reference).Output;

        Assert.StartsWith($"Apprenticeship skills:{reference}, ", page, StringComparison.Ordinal);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        // Behind a sentence stands its reason's code, in brackets; below are the lines as they were delivered.
        var told = page[..page.IndexOf("How far the feeds reach", StringComparison.Ordinal)];
        Assert.DoesNotMatch(@"(?<!\[)\b[A-Z]+_[A-Z_]+\b|\b[a-z]+_[a-z_]+\b|\b[A-Z][a-z]+[A-Z]\w+", told);
    }

    /// <summary>A start and a completion are paid once for each person and course: a second claim finds none.</summary>
    [Fact]
    public void Claim_Sample_IsPaidOnce()
    {
        Night();
        Confirm();

        _bench.Done("claim", "prepare", "--programme", "skills", "--window", "2014-01", "--as", "pat");
        _bench.Done("claim", "approve", "1", "--as", "sam", "--reason", "checked");

        var again = _bench.Run("claim", "prepare", "--programme", "skills", "--window", "2014-01", "--as", "pat");
        Assert.Equal(ExitCode.Refused, again.Code);
        _bench.Done("verify");
    }

    private static string Sample => Path.Combine(Repository(), "rules", "skills", "v2013-04", "sample");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PbrEngine.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests stand outside the repository.");
        return folder.FullName;
    }

    private void Night()
    {
        _bench.Done("db", "migrate");
        _bench.Done("agreements", "import", Path.Combine(Sample, "agreements.yaml"));
        _bench.Done(
            "run", "--landing", Path.Combine(Sample, "landing"), "--as-at", AsAt, "--out", _bench.At("out"));
    }

    // Nothing of the programme was seen in a source, so that somebody has to stand for every parameter of it.
    private void Confirm()
    {
        var parameters = Programmes.All.Single(r => r.Name == "skills/v2013-04").Parameters.All;
        foreach (var parameter in parameters.Where(p => p.Provenance != Provenance.Seen))
        {
            _bench.Done(
                "rules", "confirm", "skills/v2013-04", "--parameter", parameter.Id, "--source", "the scheme's terms",
                "--as", "ann");
        }
    }

    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(_bench.At("out"), file)).Skip(1);
}

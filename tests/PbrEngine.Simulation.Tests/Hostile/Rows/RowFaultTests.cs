using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

public sealed class RowFaultTests(RowFaultsNight staged) : IClassFixture<RowFaultsNight>
{
    public static TheoryData<string> Rejected => new(RowFaults.Rejected.Select(f => f.Name));

    public static TheoryData<string> Warned => new(RowFaults.Warned.Select(f => f.Name));

    public static TheoryData<string> Fine => new(RowFaults.Fine.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Run_BadRow_IsRejectedAtItsLineAndColumn(string name)
    {
        var fault = RowFaults.Rejected.Single(f => f.Name == name);
        var issue = Issues(fault).FirstOrDefault(r => r["severity"] != "warning");
        Assert.True(issue is not null, $"{name}: line {staged.LineOf(fault)} of {fault.File} was loaded.");
        Assert.True(issue["message"].Length > 10, "No message.");
        if (fault.Column is not null)
        {
            Assert.Contains(fault.Column, Issues(fault).Select(r => r["column"]));
        }
    }

    [Theory]
    [MemberData(nameof(Warned))]
    public void Run_DoubtfulValue_IsAWarningAndTheRowIsKept(string name)
    {
        var fault = RowFaults.Warned.Single(f => f.Name == name);
        Assert.NotEmpty(Issues(fault));
        Assert.All(Issues(fault), r => Assert.Equal("warning", r["severity"]));
        if (fault.Column is not null)
        {
            Assert.Contains(fault.Column, Issues(fault).Select(r => r["column"]));
        }
    }

    [Theory]
    [MemberData(nameof(Fine))]
    public void Run_UnusualButValidRow_IsNotReported(string name)
    {
        var fault = RowFaults.Fine.Single(f => f.Name == name);
        Assert.DoesNotContain(Issues(fault), r => r["severity"] != "warning");
    }

    [Fact]
    public void Run_ManyBadRows_RejectsThoseAndNoOthers()
    {
        var expected = RowFaults.Rejected.Select(f => $"{f.File}:{staged.LineOf(f)}").Order(StringComparer.Ordinal);
        var rejected = staged.Night.Rejects.Where(r => r["severity"] != "warning")
            .Select(r => $"{Path.GetFileName(r["file"])}:{r["line"]}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, rejected);
    }

    [Fact]
    public void Run_ManyBadRows_CountsThemPerFile() => Assert.All(
        RowFaults.Rejected.GroupBy(f => f.File),
        file => Assert.Equal(file.Count(), Assert.Single(staged.Night.Counts("/" + file.Key)).Rejected));

    private IReadOnlyList<LandingRow> Issues(RowFault fault) =>
        [.. staged.Night.RejectsOf("/" + fault.File).Where(r => r.Count("line") == staged.LineOf(fault))];
}

using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets.Reading;

/// <summary>A rule sees facts and nothing else: a clock in its source refuses the whole rule set.</summary>
public sealed class ReachingOutTests
{
    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime . UtcNow")]
    [InlineData("System.DateTimeOffset.Now")]
    [InlineData("DateOnly.FromDateTime(x)")]
    [InlineData("TimeProvider.System")]
    [InlineData("Stopwatch.StartNew()")]
    [InlineData("Environment.TickCount64")]
    [InlineData("new Random(1)")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("File.ReadAllText(p)")]
    [InlineData("Console.WriteLine()")]
    [InlineData("using Clock = System.DateTime;")]
    [InlineData("using static System.IO.File;")]
    public void Check_SourceThatReachesOut_IsRefusedByNameAndLine(string source)
    {
        var fault = new TrialSources().Change(TrialSources.Rule, "Then()", $"// today\n  {source} Then()").Fault();
        Assert.Equal((RuleSetCodes.RuleReachesOut, "TRIAL-01"), (fault.Code, fault.Subject));
        Assert.Equal(4, fault.Line);
    }

    [Theory]
    [InlineData("// DateTime.Now is not for rules")]
    [InlineData("/* DateTime.Now\n is not for rules */")]
    [InlineData("new DateOnly(parameters.Day.Year, m, d)")]
    [InlineData("profile.Now")]
    public void Check_SourceThatDoesnt_IsTaken(string source) =>
        Assert.Single(new TrialSources().Change(TrialSources.Rule, "Then()", source + "\nThen()").Load());
}

using PbrEngine.Cli.Invoking;
using PbrEngine.Data;
using PbrEngine.Data.Migrating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Cli.Tests.Invoking;

public sealed class FailureTests
{
    public static TheoryData<string, Exception, string> Known => new()
    {
        { "Failed", new StoreBusyException("Busy: wait."), "Busy: wait." },
        { "Failed", new StoreFullException("Full: free space."), "Full: free space." },
        { "Failed", new DatabaseUnavailableException("No such file."), "No such file." },
        { "Refused", new MigrationRefusedException("Newer."), "Newer." },
        { "Refused", new RuleSetException([new() { Code = "RUL-001", File = "a.yaml", Message = "Mend it." }]),
            "RUL-001 a.yaml: Mend it." },
        { "Failed", new OperationCanceledException(), "Stopped." },
        { "Failed", new UnauthorizedAccessException("Access to '/x' is denied."), "'/x' is denied. Check the rights" },
        { "Failed", new IOException("No space left on device : '/x'", 28), "The disk is full" },
        { "Failed", new IOException("No room", unchecked((int)0x80070070)), "The disk is full" },
        { "Failed", new FileNotFoundException("Could not find '/x'."), "Could not find '/x'." },
    };

    [Theory]
    [MemberData(nameof(Known), DisableDiscoveryEnumeration = true)]
    public void Of_KnownException_IsItsSentenceAndCode(string code, Exception error, string said)
    {
        var failure = Failure.Of(error);
        Assert.Equal(code, failure.Code.ToString());
        Assert.Contains(said, failure.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WrappedUnknownException_NamesTheInnermostKindOnly()
    {
        var failure = Failure.Of(new AggregateException(new FormatException("AB123456C")));
        Assert.Equal(ExitCode.Failed, failure.Code);
        Assert.Contains(nameof(FormatException), failure.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("AB123456C", failure.Sentence, StringComparison.Ordinal);
    }
}

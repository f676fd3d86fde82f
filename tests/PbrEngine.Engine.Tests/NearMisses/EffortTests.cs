using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class EffortTests
{
    /// <summary>The order of near misses and the codes of its output: both are read by others.</summary>
    [Fact]
    public void Code_EveryEffort_IsItsOwnAndInOrder() => Assert.Equal(
        ["paperwork", "data", "waiting", "change", "eligibility", "not_known"],
        Enum.GetValues<Effort>().Order().Select(e => e.Code()));
}

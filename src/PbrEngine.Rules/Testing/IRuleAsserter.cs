namespace PbrEngine.Rules.Testing;

/// <summary>Tells a test framework whether rules fired as expected.</summary>
public interface IRuleAsserter
{
    /// <summary>Fails the test if they did not.</summary>
    public void Assert(RuleAssertResult result);
}

internal sealed class RuleAsserter : IRuleAsserter
{
    public void Assert(RuleAssertResult result)
    {
        if (result.Status == RuleAssertStatus.Failed)
        {
            throw new RuleAssertionException($"{result.GetMessage()}. {result.Reason}".TrimEnd());
        }
    }
}

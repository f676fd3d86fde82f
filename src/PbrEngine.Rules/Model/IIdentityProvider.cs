namespace PbrEngine.Rules.Model;

/// <summary>
/// A fact that says what it is identified by, where its equality says something else: two facts of one type and
/// identity are the same fact, so that one may take the other's place in an update.
/// </summary>
public interface IIdentityProvider
{
    /// <summary>What the fact is identified by; it must not change while the fact is in a session.</summary>
    public object GetIdentity();
}

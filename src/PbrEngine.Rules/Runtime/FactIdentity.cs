using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Tells facts apart by the identity they provide, or by their own equality.</summary>
internal sealed class FactIdentity : IEqualityComparer<object>
{
    public static FactIdentity Default { get; } = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null)
        {
            return false;
        }

        return x is IIdentityProvider one && y is IIdentityProvider other
            ? x.GetType() == y.GetType() && one.GetIdentity().Equals(other.GetIdentity())
            : x.Equals(y);
    }

    public int GetHashCode(object obj) =>
        obj is IIdentityProvider provider ? provider.GetIdentity().GetHashCode() : obj.GetHashCode();
}

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// What tells facts apart. By default an <see cref="Model.IIdentityProvider"/> by its identity, every other fact by
/// its own equality.
/// </summary>
public sealed class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> comparers = [];

    /// <summary>What tells facts apart for which nothing else is said.</summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer { get; set; } = FactIdentity.Default;

    /// <summary>Says what tells facts of exactly one type apart.</summary>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        comparers[typeof(TFact)] = new OfOneType<TFact>(comparer);
    }

    internal IEqualityComparer<object> Compile() => comparers.Count == 0
        ? DefaultFactIdentityComparer
        : new ByType(new(comparers), DefaultFactIdentityComparer);

    private sealed class OfOneType<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => comparer.Equals((TFact?)x, (TFact?)y);

        int IEqualityComparer<object>.GetHashCode(object obj) => comparer.GetHashCode((TFact)obj!);
    }

    private sealed class ByType(
        Dictionary<Type, IEqualityComparer<object>> comparers, IEqualityComparer<object> others)
        : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && AreEqual(x, y));

        public int GetHashCode(object obj) =>
            comparers.GetValueOrDefault(obj.GetType(), others).GetHashCode(obj);

        private bool AreEqual(object x, object y) => comparers.TryGetValue(x.GetType(), out var comparer)
            ? x.GetType() == y.GetType() && comparer.Equals(x, y)
            : others.Equals(x, y);
    }
}

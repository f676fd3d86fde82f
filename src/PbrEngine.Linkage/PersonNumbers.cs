using System.Globalization;

namespace PbrEngine.Linkage;

/// <summary>Gives person ids by counting: a prefix and a number of at least nine digits, so that ordinal order is the
/// order of giving. Not for use by several threads at once.</summary>
/// <param name="first">The number of the first id to give, at least 1.</param>
/// <param name="prefix">What stands before the number.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is below 1.</exception>
public sealed class PersonNumbers(long first, string prefix = "P") : IPersonIdSource
{
    /// <summary>The number that the next id will carry; store it to carry on where this night stopped.</summary>
    public long NextNumber { get; private set; } = AtLeastOne(first);

    /// <inheritdoc/>
    public string NextPersonId()
    {
        string number = NextNumber.ToString("D9", CultureInfo.InvariantCulture);
        NextNumber++;
        return prefix + number;
    }

    private static long AtLeastOne(long first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        return first;
    }
}

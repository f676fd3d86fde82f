using PbrEngine.Engine.Linking;

namespace PbrEngine.Engine.Reviewing.Changes;

/// <summary>Claim lines that a merge or split touches: they rest on either person, or on a family of theirs.</summary>
public sealed class TouchedLines
{
    private readonly Survivors _survivors;
    private readonly ILookup<string, long> _lines;

    /// <summary>Looks through the lines that stand.</summary>
    /// <param name="restsOn">
    /// Number of a claim line, and a person on whom it rests: one whom it pays for, or a member of its family.
    /// </param>
    /// <param name="survivors">Whom a person has turned out to be.</param>
    public TouchedLines(IEnumerable<(long Line, string Person)> restsOn, Survivors survivors)
    {
        _survivors = survivors;
        _lines = restsOn.ToLookup(r => survivors.Of(r.Person), r => r.Line, StringComparer.Ordinal);
    }

    /// <summary>Numbers of the lines that an event of these persons touches, in order.</summary>
    public IReadOnlyList<long> Of(IEnumerable<string> persons) =>
    [
        .. persons.Select(_survivors.Of)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(p => _lines[p])
            .Distinct()
            .Order(),
    ];
}

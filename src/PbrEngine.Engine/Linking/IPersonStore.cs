using PbrEngine.Domain.Extracts;
using PbrEngine.Linkage;

namespace PbrEngine.Engine.Linking;

/// <summary>Which person every source person is, night by night.</summary>
public interface IPersonStore
{
    /// <summary>Persons as the published runs left them, before the attempt.</summary>
    IReadOnlyDictionary<(Feed Feed, string Ref), string> Before(long attemptId);

    /// <summary>Persons as the attempt's own linking left them.</summary>
    IReadOnlyDictionary<(Feed Feed, string Ref), string> Persons(long attemptId);

    /// <summary>The highest person number that any other attempt gave; 0 when none did.</summary>
    long LastPersonNumber(long attemptId);

    /// <summary>Which person absorbed another when two turned out to be one: survivor by absorbed id.</summary>
    IReadOnlyDictionary<string, string> Absorbed();

    /// <summary>People's decisions on pairs.</summary>
    IReadOnlyList<Judgement> Judgements();

    /// <summary>
    /// Writes what the attempt's linking found, in place of what it wrote before (its verdicts go with it); published
    /// runs stay as they are.
    /// </summary>
    void Save(long attemptId, LinkResult result, IReadOnlyDictionary<(Feed Feed, string Ref), string> before);
}

namespace PbrEngine.Linkage;

/// <summary>Turns records into persons.</summary>
/// <remarks>Promises of every linker: the same request gives the same result, element by element, under any order of
/// its collections; every record is in exactly one person; two records judged different are never in one person; two
/// persons never share an id. A linker holds no state between calls and may be used by several threads at once, each
/// with its own request. What a linker is set up with (a model, a seed, a number of threads) is given to its
/// constructor.</remarks>
public interface ILinker
{
    /// <summary>The name and version of the method, as in <see cref="LinkResult.Model"/>.</summary>
    public string Model { get; }

    /// <summary>Links the records of a request.</summary>
    /// <param name="request">Records, prior persons, judgements and the source of new ids.</param>
    /// <returns>Persons, the links that made them, the pairs that need a human being, and what became of prior
    /// persons.</returns>
    /// <exception cref="ArgumentException">Two records share a key, or a judgement is about a record and
    /// itself.</exception>
    /// <exception cref="InvalidOperationException">The id source gave an id that is empty or in use.</exception>
    public LinkResult Link(LinkRequest request);
}

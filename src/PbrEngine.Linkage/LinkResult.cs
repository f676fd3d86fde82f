namespace PbrEngine.Linkage;

/// <summary>What linking concluded. Every list is in a canonical order that doesn't depend on the input's
/// order.</summary>
public sealed record LinkResult
{
    /// <summary>The name and version of the method that linked, with a hash of its model, to be stored with the links;
    /// kept for ever.</summary>
    public required string Model { get; init; }

    /// <summary>Every record's person, by smallest record key.</summary>
    public required IReadOnlyList<LinkedPerson> Persons { get; init; }

    /// <summary>Links that hold the persons together, by left key, then right key. They connect every person; links
    /// that add nothing to what more trusted links have joined already may be left out.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>Pairs for a human being to look at, by left key, right key, then reason.</summary>
    public required IReadOnlyList<LinkReview> Reviews { get; init; }

    /// <summary>What became of prior persons, by prior person id, then the other person's id.</summary>
    public required IReadOnlyList<PersonEvent> Events { get; init; }

    /// <summary>Judgements that could not be used, because a record of theirs is not in the request.</summary>
    public required IReadOnlyList<Judgement> IdleJudgements { get; init; }
}

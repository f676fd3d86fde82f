namespace PbrEngine.Linkage;

/// <summary>A person as one source states them. A missing value is no evidence, for or against.</summary>
public sealed record LinkRecord
{
    /// <summary>The table or feed that states the record.</summary>
    public required string Source { get; init; }

    /// <summary>The record's id within its source.</summary>
    public required string Id { get; init; }

    /// <summary>All forenames as stated, in order; the library standardises them.</summary>
    public string? Forenames { get; init; }

    /// <summary>The surname as stated.</summary>
    public string? Surname { get; init; }

    /// <summary>The date of birth as stated; known default dates (1 January 1900 and 1901) count as not
    /// stated.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>F, M, X or U. Only F against M is evidence; anything else counts as not stated.</summary>
    public char Sex { get; init; } = 'U';

    /// <summary>The postcode as stated, with or without its space.</summary>
    public string? Postcode { get; init; }

    /// <summary>The unique property reference number as stated, with or without leading zeros.</summary>
    public string? Uprn { get; init; }

    /// <summary>Identifiers the caller has found valid; order and repeats don't matter.</summary>
    public IReadOnlyList<RecordIdentifier> Identifiers { get; init; } = [];

    /// <summary>The record's name within a request: its source and id.</summary>
    public RecordKey Key => new(Source, Id);
}

using System.Collections.ObjectModel;

namespace PbrEngine.Linkage;

/// <summary>All that a linker may know: its result is a function of this and nothing else, whatever the order of the
/// collections in it.</summary>
public sealed record LinkRequest
{
    /// <summary>The records to link; their keys are unique.</summary>
    public required IReadOnlyList<LinkRecord> Records { get; init; }

    /// <summary>Where new persons get their ids from.</summary>
    public required IPersonIdSource PersonIds { get; init; }

    /// <summary>The person id that each record had after the last night. Keys of records that are gone do no
    /// harm.</summary>
    public IReadOnlyDictionary<RecordKey, string> PriorPersons { get; init; } =
        ReadOnlyDictionary<RecordKey, string>.Empty;

    /// <summary>The judgements in force; see <see cref="Judgement"/> on superseded ones.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>The groups in which sources put records: two records that one group names are taken for two persons
    /// unless they agree exactly. Only a linker that goes by a model hears them; edges of records that aren't in the
    /// request do no harm.</summary>
    public IReadOnlyList<RecordEdge> Edges { get; init; } = [];
}

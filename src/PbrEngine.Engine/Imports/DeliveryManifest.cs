using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports;

/// <summary>What a supplier says of a delivery (<c>manifest.yaml</c>), as read and checked.</summary>
public sealed record DeliveryManifest
{
    /// <summary>The feed that the delivery belongs to.</summary>
    public required Feed Feed { get; init; }

    /// <summary>Who sent it.</summary>
    public required string Supplier { get; init; }

    /// <summary>
    /// The data are current as of this day; the delivery exists for runs from this as-at date on (R54).
    /// </summary>
    public required DateOnly ExtractOn { get; init; }

    /// <summary>The days for which absence of a row means that nothing happened.</summary>
    public required DateSpan Coverage { get; init; }

    /// <summary>The place for which that holds.</summary>
    public required string Area { get; init; }

    /// <summary>Id of the information-sharing agreement.</summary>
    public required string AgreementId { get; init; }

    /// <summary>Purposes for which the data may be used: identify, support, monitor, research.</summary>
    public required IReadOnlyList<string> Purposes { get; init; }

    /// <summary>The files with their stated row counts and hashes.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }
}

/// <summary>One file as the manifest names it.</summary>
/// <param name="Name">A plain file name: no folder, no link.</param>
/// <param name="Rows">Data rows, the header not counted.</param>
/// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
public sealed record ManifestFile(string Name, long Rows, string Sha256);

using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>One file of a delivery: what it should be, where it is, and how it is read.</summary>
internal sealed record DeliveryFile
{
    internal required FileContract Contract { get; init; }

    internal required FileMapping Mapping { get; init; }

    internal required ManifestFile Stated { get; init; }

    /// <summary>Where the file is.</summary>
    internal required string Path { get; init; }

    /// <summary>The file within the landing folder, as issues name it.</summary>
    internal required string Name { get; init; }

    internal required CsvOptions Csv { get; init; }

    /// <summary>The delivery's files in the order of the contracts, parents first.</summary>
    internal static IReadOnlyList<DeliveryFile> Of(
        DeliveryFolder folder, DeliveryManifest manifest, FeedMapping mapping, ImportOptions options)
    {
        var csv = new CsvOptions
        {
            Delimiter = mapping.Delimiter,
            RecordBytesMax = options.RecordBytesMax,
            KeptBytesMax = options.KeptBytesMax,
        };
        return [.. folder.Contract.Files.Select(contract =>
        {
            var file = mapping.File(contract.Name);
            return new DeliveryFile
            {
                Contract = contract,
                Mapping = file,
                Stated = manifest.Files.First(f => f.Name == file.From),
                Path = System.IO.Path.Combine(folder.Path, file.From),
                Name = $"{folder.Name}/{file.From}",
                Csv = csv,
            };
        })];
    }
}

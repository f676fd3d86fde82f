using PbrEngine.Linkage;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>Learns the shipped model: from synthetic councils, without their truth.</summary>
internal static class CouncilModel
{
    // Chosen from the table of linkage-thresholds: rules/linkage/README.md says why.
    private static readonly MatchThresholds Thresholds = new(Join: 8, Fracture: 2, Review: 0);

    internal static int Learn(IEnumerable<(string Name, CouncilRecords Records)> councils, string file)
    {
        var models = councils.Select(council => LearnOne(council.Name, council.Records)).ToList();
        File.WriteAllText(file, ModelFile.Write(ModelLearning.Mean(models) with { Thresholds = Thresholds }));
        return 0;
    }

    internal static LinkModel Read(string file)
    {
        var read = ModelFile.Read(File.ReadAllText(file));
        return read.Model is { } model
            ? LinkModel.Of(Path.GetFileNameWithoutExtension(file), model)
            : throw new InvalidOperationException($"{file}: {read.Refusal}");
    }

    private static ModelDescription LearnOne(string name, CouncilRecords council)
    {
        var (model, warnings) = ModelLearning.Learn(council.Records, new() { Threads = 2 });
        foreach (var warning in warnings)
            Console.WriteLine($"{name}: {warning}");
        return model;
    }
}

using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;

namespace PbrEngine.Engine.TableLinking;

/// <summary>States behind earlier answers, in files.</summary>
internal static class KeptState
{
    /// <summary>The state behind an answer.</summary>
    /// <param name="taken">The table, its source kept.</param>
    /// <param name="result">What was found in it, its basis kept.</param>
    /// <param name="model">The model by which it was found.</param>
    internal static LinkageState Of(TakenTable taken, MatchResult result, ModelDescription model)
    {
        var (stated, map) = taken.Source!.Value;
        return LinkageState.Of(stated, result.Basis!, model, map, result.Model.Thresholds.Join);
    }

    /// <summary>The state of a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="model">Path of the model that it is to be of; null for any.</param>
    /// <param name="refusals">Takes why there is none.</param>
    internal static LinkageState? Read(string file, string? model, List<LinkageRefusal> refusals)
    {
        var wanted = model is null ? null : KeptModel.Read(model, refusals);
        if (!File.Exists(file))
        {
            refusals.Add(Directory.Exists(file)
                ? LinkageRefusal.StateUnreadable(file, "That is a folder.") : LinkageRefusal.FileMissing(file));
            return null;
        }
        using var stream = new FileStream(
            file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var read = StateFile.Read(stream);
        if (read.Refusal is { } why)
            refusals.Add(LinkageRefusal.StateUnreadable(file, why));
        else if (wanted is not null && ModelFile.Hash(wanted) != ModelFile.Hash(read.State!.Model))
            refusals.Add(LinkageRefusal.OtherState(file));
        return read.State;
    }
}

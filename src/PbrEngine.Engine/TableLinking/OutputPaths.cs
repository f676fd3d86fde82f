using PbrEngine.Engine.Outputs;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Whether what a command writes leaves what it reads alone.</summary>
internal static class OutputPaths
{
    /// <summary>Whether no file is named twice: neither its place nor where it is drafted is another one's.</summary>
    internal static bool AreApart(
        IEnumerable<string> inputs, IEnumerable<string> outputs, List<LinkageRefusal> refusals)
    {
        var taken = inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var before = refusals.Count;
        foreach (var output in outputs)
        {
            var place = Path.GetFullPath(output);
            var draft = WholeFile.DraftOf(place);
            if (!taken.Add(place))
                refusals.Add(LinkageRefusal.OverwritesInput(output));
            else if (!taken.Add(draft))
                refusals.Add(LinkageRefusal.OverwritesInput(WholeFile.DraftOf(output)));
        }
        return refusals.Count == before;
    }

    /// <summary>Makes a folder where there is none.</summary>
    internal static void MakeFolder(string? folder, List<LinkageRefusal> refusals)
    {
        if (folder is null)
            return;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (IOException error)
        {
            refusals.Add(LinkageRefusal.NotWritable(folder, error.Message));
        }
        catch (UnauthorizedAccessException error)
        {
            refusals.Add(LinkageRefusal.NotWritable(folder, error.Message));
        }
    }
}

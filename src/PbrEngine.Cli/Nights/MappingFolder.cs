using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Cli.Nights;

/// <summary>The mappings of <c>--mappings</c>: with a broken one, nothing is imported.</summary>
internal static class MappingFolder
{
    /// <summary>Reads the folder; null, and the faults told, when it can't be used.</summary>
    /// <param name="invocation">Hears of the faults.</param>
    /// <param name="folder">The folder; null for none.</param>
    /// <param name="programme">The one that the night is of; null for all.</param>
    internal static MappingLibrary? Read(Invocation invocation, string? folder, string? programme)
    {
        if (folder is null)
            return MappingLibrary.None;
        if (!Directory.Exists(folder))
        {
            invocation.Say($"There is no folder {folder}: give the folder of mappings with --mappings.");
            return null;
        }
        var library = MappingLibrary.Load(folder, invocation.Surroundings.RuleSets.Rehearsed(programme).Feeds);
        foreach (var issue in library.Issues)
            invocation.Say($"{issue.Code} {issue.File} {issue.Column}: {issue.Message}");
        if (!library.IsUsable)
            invocation.Say("Nothing was imported: correct the mapping files first.");
        return library.IsUsable ? library : null;
    }
}

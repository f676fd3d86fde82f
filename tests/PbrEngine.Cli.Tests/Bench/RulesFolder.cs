using PbrEngine.Cli.Composition;

namespace PbrEngine.Cli.Tests.Bench;

/// <summary>The sources of the rule sets that the program carries, in a folder where a test may break them.</summary>
internal static class RulesFolder
{
    internal const string Version = "expanded/v2015-04";

    /// <summary>Writes them and answers with the folder.</summary>
    internal static string Make(CommandBench bench)
    {
        var folder = bench.At("rules");
        foreach (var source in Programmes.Sources)
        {
            foreach (var file in source.Files)
            {
                var path = Path.Combine(folder, source.Programme, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }
        }
        return folder;
    }

    /// <summary>Replaces a text in a file of the version; one that isn't there is the test's mistake.</summary>
    internal static void Change(string folder, string file, string text, string instead)
    {
        var path = Path.Combine(folder, Version, file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, instead, StringComparison.Ordinal));
    }
}

using PbrEngine.Cli.Printing;

namespace PbrEngine.Cli.Tests.Linkage;

/// <summary>What a page prints.</summary>
internal static class Drawn
{
    internal static string Of(Action<Page> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        print(new Page(output, isTerminal: false));
        return output.ToString();
    }
}

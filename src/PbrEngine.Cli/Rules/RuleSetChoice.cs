using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Rules;

/// <summary>Which rule sets a command is about: those that the program carries, or those in a folder.</summary>
internal sealed class RuleSetChoice
{
    private readonly Option<string?> _folder;
    private readonly Argument<string?> _name;

    private RuleSetChoice(Argument<string?> name, Option<string?> folder) => (_name, _folder) = (name, folder);

    /// <summary>A command's choice of one version, or of all when none is named.</summary>
    internal static RuleSetChoice On(Command command, bool isRequired, string folderMeans)
    {
        var choice = new RuleSetChoice(
            new("version")
            {
                Description = "The version, such as expanded/v2015-04.",
                HelpName = "PROGRAMME/VERSION",
                Arity = isRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
            },
            Folder(folderMeans));
        command.Arguments.Add(choice._name);
        command.Options.Add(choice._folder);
        return choice;
    }

    /// <summary>The folder of rule sets that somebody works on.</summary>
    internal static Option<string?> Folder(string description) => new("--rules")
    {
        Description = description,
        HelpName = "DIR",
    };

    /// <summary>The sources that are meant; or a refusal, and its exit code.</summary>
    internal IReadOnlyList<RuleSetSource>? Sources(Invocation invocation, out ExitCode code)
    {
        code = ExitCode.Done;
        if (All(invocation, invocation.Value(_folder)) is not { } all)
        {
            code = invocation.Wrong($"There is no folder {invocation.Value(_folder)}; give one with --rules.");
            return null;
        }
        if (invocation.Optional(_name) is not { } name)
            return all;
        var chosen = all.Where(s => NameOf(s) == name).ToList();
        if (chosen.Count > 0)
            return chosen;
        var refusal = RuleSetRefusal.UnknownRuleSet(name, all.Select(NameOf));
        code = invocation.Refuse(refusal.Code, refusal.Message);
        return null;
    }

    /// <summary>
    /// Everything that the program carries, or that a folder holds; null when there is no such folder.
    /// </summary>
    internal static IReadOnlyList<RuleSetSource>? All(Invocation invocation, string? folder)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (folder is null)
            return Programmes.Sources;
        return Directory.Exists(folder) ? FolderSources.Of(folder, Programmes.Sources) : null;
    }

    /// <summary>Programme and version.</summary>
    internal static string NameOf(RuleSetSource source) => $"{source.Programme}/{source.Version}";
}

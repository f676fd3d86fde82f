using PbrEngine.Cli.Composition;
using PbrEngine.Engine.RuleSets.Confirming;

namespace PbrEngine.Cli.Rules;

/// <summary>
/// A demo confirms its own parameters, so that there is a claim to look at; it says so wherever the claim or the return
/// is shown, and in a file beside them.
/// </summary>
internal static class DemoConfirmation
{
    private const string FileName = "CONFIRMED-FOR-A-DEMO.txt";
    private const string Source = "nothing: a demo of an invented council";

    /// <summary>Confirms, writes the file, and answers with a sentence a programme.</summary>
    internal static IReadOnlyList<string> Confirm(
        Stores stores, TimeProvider clock, IReadOnlyList<string> programmes, string folder)
    {
        var confirm = new ConfirmParameters(stores.Confirmations, clock);
        foreach (var ruleSet in Programmes.All.Where(r => programmes.Contains(r.Programme)))
            confirm.Confirm(ruleSet, new() { Source = Source, By = ConfirmationNote.DemoUser });
        var notes = ConfirmationNote.Of(stores, programmes);
        var beside = Path.Combine(folder, "return");
        Directory.CreateDirectory(beside);
        foreach (var place in new[] { folder, beside })
            File.WriteAllText(Path.Combine(place, FileName), string.Join('\n', notes) + "\n");
        return notes;
    }
}

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

    /// <summary>Confirms, writes the file, and answers with the sentence.</summary>
    internal static string Confirm(Stores stores, TimeProvider clock, string programme, string folder)
    {
        var confirm = new ConfirmParameters(stores.Confirmations, clock);
        foreach (var ruleSet in Programmes.All.Where(r => r.Programme == programme))
            confirm.Confirm(ruleSet, new() { Source = Source, By = ConfirmationNote.DemoUser });
        var note = ConfirmationNote.Of(stores, programme) ?? $"Every value of {programme} was seen in its source.";
        var beside = Path.Combine(folder, "return");
        Directory.CreateDirectory(beside);
        foreach (var place in new[] { folder, beside })
            File.WriteAllText(Path.Combine(place, FileName), note + "\n");
        return note;
    }
}

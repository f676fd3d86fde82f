using System.Reflection;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class MeasureTemplatesTests
{
    [Fact]
    public void All_Sentences_EndWithAFullStopOrWhatIsInsideThem() => Assert.All(
        MeasureTemplates.All,
        t => Assert.True(t.EndsWith('.') || t.EndsWith("{inner}", StringComparison.Ordinal), t));

    // Every reason that a measure can give has a sentence of its own for some measure, or words of its own.
    [Fact]
    public void Of_EveryMeasureReason_HasASentence()
    {
        var names = Constants(typeof(MeasureNames));
        var reasons = Constants(typeof(MeasureReasons));
        // They are told as warnings beside a measure, never as its reason.
        string[] warnings = [MeasureReasons.SomeTermsOnly, MeasureReasons.OutsideProgramme];
        Assert.All(reasons.Except(warnings), reason => Assert.True(
            names.Exists(name => MeasureTemplates.Of(name, reason).Any()), $"No measure has a sentence for {reason}."));
        Assert.All(warnings, warning => Assert.True(ReasonWords.Has(warning), warning));
    }

    private static List<string> Constants(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!),
    ];
}

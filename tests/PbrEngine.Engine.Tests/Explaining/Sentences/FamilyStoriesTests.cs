using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class FamilyStoriesTests
{
    [Fact]
    public void Rules_WithoutATrace_AreNone()
    {
        Assert.Null(StorySample.Stories().Rules);
        Assert.Null(StorySample.Stories(StorySample.Trace with { Rules = [] }).Rules);
        Assert.Equal(4, StorySample.Stories(StorySample.Trace).Rules!.Count);
    }

    [Fact]
    public void Of_Measure_IsTheSameWithAndWithoutATrace()
    {
        Assert.Equal([StorySample.AbsenceTold], StorySample.Stories().Of(StorySample.Absence));
        Assert.Equal([StorySample.AbsenceTold], StorySample.Stories(StorySample.Trace).Of(StorySample.Absence));
    }

    // A programme may bring measures and reasons that nobody wrote words for: still a sentence.
    [Fact]
    public void Of_MeasureWithoutWords_IsStillASentence()
    {
        var measure = StorySample.Absence with { Name = "sustained_start", Reason = "LEFT_EARLY" };
        var stories = new FamilyStories([measure], null, [], StorySample.Ground());
        Assert.Equal(["Sustained start: Left early."], stories.Of(measure));
    }
}

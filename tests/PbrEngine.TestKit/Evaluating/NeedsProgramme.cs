namespace PbrEngine.TestKit.Evaluating;

/// <summary>A programme that goes by needs, with three of them under two headlines; 09's values for the rest.</summary>
public static class NeedsProgramme
{
    /// <summary>Needs 1.1 and 1.2 ask for attendance too, 7.1 for no crime.</summary>
    public static ParametersBuilder Parameters() => new ParametersBuilder()
        .Codes("problems", "1.1 1.2 7.1")
        .Codes("need.1.1", "1")
        .Codes("need.1.2", "1")
        .Codes("need.7.1", "7")
        .Codes("headline.1", "absence need_closed")
        .Codes("headline.7", "no_crime need_closed")
        .Codes("eligibility.counted_by", "codes")
        .Number("need_closed.sustain_days", 182)
        .Number("no_crime.clear_months", 6)
        .Codes("results", "successful_outcome");
}

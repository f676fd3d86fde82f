using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Data.Evaluating;

/// <summary>Y, N and UNKNOWN, as families.csv and the tables name them.</summary>
internal static class EligibleCodes
{
    internal static string Code(Answer answer) => answer switch
    {
        Answer.Yes => "Y",
        Answer.No => "N",
        _ => "UNKNOWN",
    };
}

using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Windows of school terms.</summary>
internal static class Terms
{
    /// <summary>From the first term's first day to the last one's last day (09).</summary>
    internal static DateSpan Window(IReadOnlyList<SchoolTerm> terms) => new(terms[0].Days.From, terms[^1].Days.To);
}

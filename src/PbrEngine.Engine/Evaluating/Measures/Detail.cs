using System.Globalization;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Writes a measure's details in the one form in which they are kept.</summary>
internal static class Detail
{
    internal static MeasureDetail Of(string name, long count, FamilyMember? member = null) =>
        Of(name, count.ToString(CultureInfo.InvariantCulture), member);

    internal static MeasureDetail Of(string name, DateOnly day, FamilyMember? member = null) =>
        Of(name, IsoDate.Write(day), member);

    internal static MeasureDetail Of(string name, string code, FamilyMember? member = null) =>
        new(name, code, member?.Person.PersonId ?? "");

    /// <summary>What happened through whom, each once: benefits, statuses.</summary>
    internal static IReadOnlyList<MeasureDetail> Of(string name, IReadOnlyList<Occurrence> occurrences) =>
        occurrences.Count == 1
            ? [Of(name, occurrences[0].Ref, occurrences[0].Member)]
            : [.. occurrences.Select(o => Of(name, o.Ref, o.Member)).Distinct()];
}

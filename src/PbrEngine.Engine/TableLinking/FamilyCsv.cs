using PbrEngine.Engine.Imports;
using PbrEngine.Linkage.Households;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Writes families and what became of prior ones as CSV, in one order.</summary>
internal static class FamilyCsv
{
    /// <summary><c>family,person,basis,group,from,to</c>: in the order in which they are given.</summary>
    internal static void WriteMemberships(IEnumerable<FamilyMembership> memberships, Stream stream)
    {
        using var csv = new CsvCells(stream);
        Line(csv, "family", "person", "basis", "group", "from", "to");
        foreach (var one in memberships)
            Line(csv, one.FamilyId, one.Person, one.Basis, one.Group, IsoDate.Write(one.From), IsoDate.Write(one.To));
    }

    /// <summary><c>on,event,from,to,person</c>: a line for each person concerned.</summary>
    internal static void WriteEvents(IEnumerable<FamilyEvent> events, Stream stream)
    {
        using var csv = new CsvCells(stream);
        Line(csv, "on", "event", "from", "to", "person");
        foreach (var one in events)
        {
            var (kind, from, to) = Told(one);
            foreach (var person in one.Persons)
                Line(csv, IsoDate.Write(one.On), kind, from, to, person);
        }
    }

    private static (string Kind, string From, string To) Told(FamilyEvent one) => one switch
    {
        FamilyMerged merged => ("merged", merged.Absorbed, merged.Survivor),
        FamilySplit split => ("split", split.From, split.To),
        _ => throw new InvalidOperationException($"No word is known for {one.GetType().Name}."),
    };

    private static void Line(CsvCells csv, params string[] cells)
    {
        foreach (var cell in cells)
            csv.Text(cell);
        csv.EndLine();
    }
}

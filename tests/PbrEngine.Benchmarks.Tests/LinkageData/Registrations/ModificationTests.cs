using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Registrations;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Registrations;

public sealed class ModificationTests
{
    [Fact]
    public void Of_ManyRows_ChangesOneToFourFieldsAndNeverThePerson()
    {
        // A swap of the names is one modification and shows in two fields.
        var changed = Pairs().Select(pair => pair.Row.Fields.Zip(pair.Modified.Fields)
            .Count(field => field.First != field.Second)).ToList();

        Assert.InRange(changed.Max(), Modification.OfARowMax, Modification.OfARowMax + 1);
        Assert.InRange(changed.Average(), 1.5, 2.5);
        Assert.True(changed.Count(count => count == 0) < 20, "A row is hardly ever left as it was.");
        Assert.All(Pairs(), pair => Assert.Equal(pair.Row.Entity, pair.Modified.Entity));
    }

    [Fact]
    public void Of_ManyRows_SwapsNamesOfSome()
    {
        Assert.Contains(Pairs(), pair =>
            pair.Row.Fields[Registration.GivenName] == pair.Modified.Fields[Registration.Surname]
            && pair.Row.Fields[Registration.Surname] == pair.Modified.Fields[Registration.GivenName]
            && pair.Row.Fields[Registration.Surname] != pair.Row.Fields[Registration.GivenName]);
    }

    private static IEnumerable<(Registration Row, Registration Modified)> Pairs() => RegistrationTables
        .Originals(3_000, seed: 7)
        .Select((row, at) => (row, Modification.Of(row, Chance.For(9, ChanceTopic.Registrations, at))));
}

using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Tests.Time;

namespace PbrEngine.Domain.Tests.Parameters;

public sealed class ParameterWatchTests
{
    /// <summary>Every way to read a parameter's value is seen, and only those of the changed parameters.</summary>
    [Fact]
    public void Take_AfterEachWayToRead_TellsTheChangesItTouches()
    {
        var watch = new ParameterWatch([["number"], ["codes"], ["number", "codes"]]);
        var parameters = Set().On(Days.Of("2026-10-31"), watch);

        Assert.Equal(0b101UL, Read(() => parameters.Number("number")));
        Assert.Equal(0b101UL, Read(() => parameters.Pence("number")));
        Assert.Equal(0b101UL, Read(() => parameters.PenceOn("number", null)));
        Assert.Equal(0b101UL, Read(() => parameters.Find("number")));
        Assert.Equal(0b101UL, Read(() => parameters.Label("number")));
        Assert.Equal(0b110UL, Read(() => parameters.Codes("codes")));
        Assert.Equal(0UL, Read(() => parameters.Number("other")));
        Assert.Equal(0UL, watch.Take());

        ulong Read(Func<object?> read)
        {
            _ = read();
            return watch.Take();
        }
    }

    /// <summary>More changes than there are places: those beyond count as one, so that none is overlooked.</summary>
    [Fact]
    public void Take_BeyondThePlaces_TellsTheLastPlace()
    {
        var watch = new ParameterWatch([.. Enumerable.Range(0, 70).Select(i => i < 63 ? [] : new[] { "number" })]);
        _ = Set().On(Days.Of("2026-10-31"), watch).Number("number");

        Assert.Equal(ParameterWatch.Bit(69), watch.Take());
        Assert.Equal(ParameterWatch.Bit(63), ParameterWatch.Bit(69));
        Assert.NotEqual(ParameterWatch.Bit(62), ParameterWatch.Bit(63));
    }

    private static ParameterSet Set() => new([Of("number", 1, []), Of("other", 2, []), Of("codes", null, ["a"])]);

    private static Parameter Of(string id, long? number, IReadOnlyList<string> codes) => new()
    {
        Id = id,
        Label = id,
        Unit = "count",
        Reference = "",
        Provenance = Provenance.Seen,
        Values = [new(Days.Of("2014-04-01"), number, codes)],
    };
}

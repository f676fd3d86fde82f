using PbrEngine.Domain.Parameters;

namespace PbrEngine.Domain.Tests.Parameters;

public sealed class ParameterTests
{
    private static readonly DatedValue Usual = new(new(2014, 4, 1), 10, []);
    private static readonly DatedValue Own =
        new(new(2015, 4, 1), null, ["CIN", "CP"]) { Reference = "Letter", Provenance = Provenance.Seen };

    private static readonly Parameter Parameter = new()
    {
        Id = "a",
        Label = "A",
        Unit = "count",
        Reference = "Clause 1",
        Provenance = Provenance.Recollected,
        Values = [Usual, Own],
    };

    [Fact]
    public void ProvenanceAndReference_OfAValue_AreItsOwnOrItsParameters()
    {
        Assert.Equal(
            (Provenance.Recollected, "Clause 1"), (Parameter.ProvenanceOf(Usual), Parameter.ReferenceOf(Usual)));
        Assert.Equal((Provenance.Seen, "Letter"), (Parameter.ProvenanceOf(Own), Parameter.ReferenceOf(Own)));
    }

    [Fact]
    public void Text_Value_IsAsItIsWritten()
    {
        Assert.Equal("10", Usual.Text);
        Assert.Equal("CIN CP", Own.Text);
    }
}

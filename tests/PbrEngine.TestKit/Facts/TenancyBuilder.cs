using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;

namespace PbrEngine.TestKit.Facts;

/// <summary>A tenancy with what was done against it.</summary>
public sealed class TenancyBuilder
{
    private readonly List<HousingActionFact> _actions = [];

    /// <summary>Adds an action.</summary>
    public TenancyBuilder Action(string reference, string kind, string on)
    {
        var source = FactLines.At(Feed.Housing, "actions.csv", 1, _actions.Count);
        _actions.Add(new(source, reference, kind, A.Day(on)));
        return this;
    }

    /// <summary>The tenancy.</summary>
    public Tenancy Build() => new([.. _actions]);
}

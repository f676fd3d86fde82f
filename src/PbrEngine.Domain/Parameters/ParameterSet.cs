namespace PbrEngine.Domain.Parameters;

/// <summary>All parameters of a rule-set version.</summary>
public sealed class ParameterSet
{
    private readonly Dictionary<string, Parameter> _parameters;

    /// <summary>Holds the parameters; two of one id are a broken rule set.</summary>
    public ParameterSet(IEnumerable<Parameter> parameters)
    {
        _parameters = parameters.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>All of them by id.</summary>
    public IReadOnlyList<Parameter> All => [.. _parameters.Values.OrderBy(p => p.Id, StringComparer.Ordinal)];

    /// <summary>The values in force on a day.</summary>
    public ParametersOn On(DateOnly day) => new(this, day);

    internal bool Has(string id) => _parameters.ContainsKey(id);

    internal DatedValue Value(string id, DateOnly day)
    {
        if (!_parameters.TryGetValue(id, out var parameter))
            throw new KeyNotFoundException($"The rule set has no parameter {id}.");
        return parameter.Values.LastOrDefault(v => v.From <= day)
            ?? throw new KeyNotFoundException($"Parameter {id} has no value on {day:yyyy-MM-dd}.");
    }
}

/// <summary>The values of a rule set's parameters on one day: an immutable fact for rules.</summary>
public sealed class ParametersOn(ParameterSet set, DateOnly day)
{
    /// <summary>The day.</summary>
    public DateOnly Day => day;

    /// <summary>Whether the rule set has a parameter of the id.</summary>
    public bool Has(string id) => set.Has(id);

    /// <summary>A number, as a whole.</summary>
    /// <exception cref="KeyNotFoundException">No such parameter, or no value on the day: the rule set is
    /// broken.</exception>
    public int Number(string id) => checked((int)(set.Value(id, day).Number
        ?? throw new KeyNotFoundException($"Parameter {id} is not a number.")));

    /// <summary>An amount in pence.</summary>
    /// <inheritdoc cref="Number" path="/exception"/>
    public long Pence(string id) => set.Value(id, day).Number
        ?? throw new KeyNotFoundException($"Parameter {id} is not an amount.");

    /// <summary>A list of codes.</summary>
    /// <inheritdoc cref="Number" path="/exception"/>
    public IReadOnlyList<string> Codes(string id) => set.Value(id, day).Codes;
}

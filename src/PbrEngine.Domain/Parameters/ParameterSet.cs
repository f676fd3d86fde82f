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

    /// <summary>The parameter of an id; null when there is none.</summary>
    public Parameter? Find(string id) => _parameters.GetValueOrDefault(id);

    /// <summary>The same parameters, of which some have another value, on every day.</summary>
    /// <exception cref="KeyNotFoundException">An id is no parameter of the set: whoever asks checks it first.</exception>
    public ParameterSet With(IReadOnlyDictionary<string, DatedValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Keys.FirstOrDefault(id => !_parameters.ContainsKey(id)) is { } unknown)
            throw new KeyNotFoundException($"The rule set has no parameter {unknown}.");
        return new(_parameters.Values.Select(p =>
            values.TryGetValue(p.Id, out var value) ? p with { Values = [value with { From = DateOnly.MinValue }] } : p));
    }

    internal DatedValue Value(string id, DateOnly day)
    {
        if (!_parameters.TryGetValue(id, out var parameter))
            throw new KeyNotFoundException($"The rule set has no parameter {id}.");
        // Read many times for every family: a loop, because a query makes objects at each reading.
        for (var i = parameter.Values.Count - 1; i >= 0; i--)
        {
            if (parameter.Values[i].From <= day)
                return parameter.Values[i];
        }
        throw new KeyNotFoundException($"Parameter {id} has no value on {day:yyyy-MM-dd}.");
    }
}

/// <summary>The values of a rule set's parameters on one day: an immutable fact for rules.</summary>
public sealed class ParametersOn(ParameterSet set, DateOnly day)
{
    /// <summary>The day.</summary>
    public DateOnly Day => day;

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

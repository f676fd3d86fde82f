using PbrEngine.Domain.Tracing;

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
    public ParametersOn On(DateOnly day) => new(this, day, null, null);

    /// <summary>
    /// The values in force on a day, for a rehearsal: what is read is noted, and what is missing is noted instead of
    /// thrown, so that one missing parameter doesn't hide the next.
    /// </summary>
    public ParametersOn On(DateOnly day, ParameterReadings readings) => new(this, day, readings, null);

    /// <summary>The values in force on a day; the watch learns of what is read.</summary>
    public ParametersOn On(DateOnly day, ParameterWatch watch) => new(this, day, null, watch);

    /// <summary>The parameter of an id; null when there is none.</summary>
    public Parameter? Find(string id) => _parameters.GetValueOrDefault(id);

    /// <summary>The same parameters, of which some have another value, on every day.</summary>
    /// <exception cref="KeyNotFoundException">An id is no parameter of the set: whoever asks checks it
    /// first.</exception>
    public ParameterSet With(IReadOnlyDictionary<string, DatedValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Keys.FirstOrDefault(id => !_parameters.ContainsKey(id)) is { } unknown)
            throw new KeyNotFoundException($"The rule set has no parameter {unknown}.");
        return new(_parameters.Values.Select(p =>
            values.TryGetValue(p.Id, out var other)
                ? p with { Values = [other with { From = DateOnly.MinValue }] }
                : p));
    }

    internal DatedValue Value(string id, DateOnly day) => InForce(id, day)
        ?? throw new KeyNotFoundException($"Parameter {id} has no value on {day:yyyy-MM-dd}.");

    /// <summary>The value in force on the day; null before the first one and after the last one has ended.</summary>
    internal DatedValue? InForce(string id, DateOnly day)
    {
        if (!_parameters.TryGetValue(id, out var parameter))
            throw new KeyNotFoundException($"The rule set has no parameter {id}.");
        // Read many times for every family: a loop, because a query makes objects at each reading.
        for (var i = parameter.Values.Count - 1; i >= 0; i--)
        {
            if (parameter.Values[i] is var value && value.From <= day)
                return value.To < day ? null : value;
        }
        return null;
    }
}

/// <summary>The values of a rule set's parameters on one day: an immutable fact for rules.</summary>
public sealed class ParametersOn : ICited
{
    private readonly ParameterSet _set;
    private readonly ParameterReadings? _readings;
    private readonly ParameterWatch? _watch;

    internal ParametersOn(ParameterSet set, DateOnly day, ParameterReadings? readings, ParameterWatch? watch)
    {
        (_set, Day, _readings, _watch) = (set, day, readings, watch);
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public Citation Cite() => new("parameters", "");

    /// <summary>The value in force; null when there is none: for who explains, not for who decides.</summary>
    public DatedValue? Find(string id)
    {
        _watch?.Note(id);
        return _set.Find(id) is null ? null : _set.InForce(id, Day);
    }

    /// <summary>Whether the rule set has a parameter of the id.</summary>
    public bool Has(string id) => _set.Find(id) is not null;

    /// <summary>A number, as a whole.</summary>
    /// <exception cref="KeyNotFoundException">No such parameter, or no value on the day: the rule set is
    /// broken.</exception>
    public int Number(string id) => checked((int)(Value(id, ParameterKind.Number)?.Number
        ?? Missing(id, "a number")));

    /// <summary>An amount in pence.</summary>
    /// <inheritdoc cref="Number" path="/exception"/>
    public long Pence(string id) => Value(id, ParameterKind.Pence)?.Number ?? Missing(id, "an amount");

    /// <summary>
    /// An amount in pence by another day than the run's, such as that of attachment; null when the scheme has none on
    /// it: before the first value, and after the last one has ended.
    /// </summary>
    /// <inheritdoc cref="Number" path="/exception"/>
    public long? PenceOn(string id, DateOnly? day)
    {
        _watch?.Note(id);
        _readings?.Note(id, ParameterKind.Pence);
        if (day is not { } on || (_readings is not null && !Has(id)) || _set.InForce(id, on) is not { } value)
            return null;
        return value.Number ?? Missing(id, "an amount");
    }

    /// <summary>What the parameter is called on the day: its value may have another label than the rest.</summary>
    /// <inheritdoc cref="Number" path="/exception"/>
    public string Label(string id)
    {
        _watch?.Note(id);
        return _set.Value(id, Day).Label ?? _set.Find(id)!.Label;
    }

    /// <summary>A list of codes.</summary>
    /// <inheritdoc cref="Number" path="/exception"/>
    public IReadOnlyList<string> Codes(string id) => Value(id, ParameterKind.Codes)?.Codes ?? [];

    private DatedValue? Value(string id, ParameterKind kind)
    {
        _watch?.Note(id);
        if (_readings is null)
            return _set.Value(id, Day);
        _readings.Note(id, kind);
        return Find(id);
    }

    private long Missing(string id, string what) => _readings is null
        ? throw new KeyNotFoundException($"Parameter {id} is not {what}.")
        : 0;
}

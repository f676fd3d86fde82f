using System.Globalization;
using PbrEngine.Domain.Parameters;

namespace PbrEngine.Engine.WhatIf;

/// <summary>Another value of one parameter of one programme.</summary>
/// <param name="Programme">Programme code.</param>
/// <param name="Parameter">The parameter as its rule set has it.</param>
/// <param name="Value">The value that is tried, for every day.</param>
public sealed record ParameterChange(string Programme, Parameter Parameter, DatedValue Value)
{
    /// <summary><c>expanded.absence.threshold_percent=12</c>, as it can be given again.</summary>
    public string Text => $"{Programme}.{Parameter.Id}={Write(Value)}";

    /// <summary>A value as it is given: a number, or codes with commas between them.</summary>
    public static string Write(DatedValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Join(',', value.Codes);
    }
}

using System.Globalization;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>How gates speak to an operator.</summary>
public static class GateWords
{
    /// <summary>passed, warned or held.</summary>
    public static string Code(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Passed => "passed",
        GateVerdict.Warned => "warned",
        _ => "held",
    };

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static GateVerdict Parse(string code) => code switch
    {
        "passed" => GateVerdict.Passed,
        "warned" => GateVerdict.Warned,
        "held" => GateVerdict.Held,
        _ => throw new FormatException($"{code} is no verdict of a gate."),
    };

    /// <summary>A value with its unit, such as <c>12.5 %</c> or <c>£1,800.00</c>.</summary>
    public static string Value(long value, string unit) => Value(value, unit, isAlone: true);

    private static string Value(long value, string unit, bool isAlone) => unit switch
    {
        GateUnits.Permille => string.Create(
            CultureInfo.InvariantCulture, $"{value / 10}.{value % 10}{(isAlone ? " %" : "")}"),
        GateUnits.Pence => string.Create(CultureInfo.InvariantCulture, $"£{value / 100:N0}.{value % 100:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:N0}{(isAlone ? " " + unit : "")}"),
    };

    /// <summary>A range in words; empty when it has no bound.</summary>
    public static string Range(long? from, long? to, string unit) => (from, to) switch
    {
        ({ } least, { } most) => $"{Value(least, unit, isAlone: false)} to {Value(most, unit)}",
        ({ } least, null) => $"at least {Value(least, unit)}",
        (null, { } most) => $"at most {Value(most, unit)}",
        _ => "",
    };

    internal static string Sentence(GateQuestion question, string? spared)
    {
        var measured = question.Measured is { } value ? Value(value, question.Unit) : "none";
        var expected = Range(question.Range.ExpectedFrom, question.Range.ExpectedTo, question.Unit);
        var before = question.Before is { } known ? $" ({question.ComparedWith}: {Value(known, question.Unit)})" : "";
        var sentence = expected.Length == 0
            ? $"{question.What}: {measured}; {question.ComparedWith}."
            : $"{question.What}: {measured}; expected {expected}{before}.";
        return spared is null ? sentence : $"{sentence} {spared}";
    }
}

namespace PbrEngine.Engine.Running.Gates;

/// <summary>What one check before publication measured, what it expected, and what it says (ADR 0026).</summary>
public sealed record Gate
{
    /// <summary>Permanent name, such as <c>rows.schools</c> or <c>payable.expanded</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it says of the night.</summary>
    public required GateVerdict Verdict { get; init; }

    /// <summary>What was measured, in the unit; null when there is nothing to measure.</summary>
    public required long? Measured { get; init; }

    /// <summary>What is counted: one of <see cref="GateUnits"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>What was expected, and the limit beyond which nothing is published; in the unit.</summary>
    public required GateRange Range { get; init; }

    /// <summary>The number it was compared with, in the unit; null without one.</summary>
    public required long? Before { get; init; }

    /// <summary>Whose number that is, in words; says so where there is none.</summary>
    public required string ComparedWith { get; init; }

    /// <summary>For the operator: what was measured and what it means. Nothing personal is in it.</summary>
    public required string Message { get; init; }

    /// <summary>What the operator does about it; empty when it passed.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>The input of the evaluation that it judged: with another one it is another question.</summary>
    public string Input { get; init; } = "";
}

/// <summary>What a gate says.</summary>
public enum GateVerdict
{
    /// <summary>As expected, or nothing to compare with.</summary>
    Passed = 0,

    /// <summary>Not as expected: look at it. It stops nothing.</summary>
    Warned = 1,

    /// <summary>Beyond the limit: nothing is published until somebody lets it through.</summary>
    Held = 2,
}

/// <summary>Units of gates. Shares are whole thousandths: no floating point.</summary>
public static class GateUnits
{
    /// <summary>Rows of files.</summary>
    public const string Rows = "rows";

    /// <summary>Records of source persons.</summary>
    public const string Records = "records";

    /// <summary>Persons.</summary>
    public const string Persons = "persons";

    /// <summary>Families, or other subjects.</summary>
    public const string Families = "families";

    /// <summary>Results.</summary>
    public const string Results = "results";

    /// <summary>Pence.</summary>
    public const string Pence = "pence";

    /// <summary>Days.</summary>
    public const string Days = "days";

    /// <summary>Thousandths.</summary>
    public const string Permille = "permille";
}

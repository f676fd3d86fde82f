namespace PbrEngine.Engine.RuleSets;

/// <summary>Something wrong with a rule set, with its place and what to do about it.</summary>
public sealed record RuleSetFault
{
    /// <summary>Permanent code, one of <see cref="RuleSetCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The file, such as <c>expanded/v2015-04/parameters/payment.yaml</c>.</summary>
    public required string File { get; init; }

    /// <summary>Line of the file, from 1; 0 when it is about the whole file.</summary>
    public long Line { get; init; }

    /// <summary>Column of the line, from 1; 0 when it is about the whole file.</summary>
    public long Column { get; init; }

    /// <summary>Id of the rule or parameter, or name of the scenario; empty when it is about none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>Whether the rule set can run all the same.</summary>
    public bool IsWarning => Code == RuleSetCodes.ParameterUnread;

    /// <summary>The place, as editors understand it: <c>file:line:column</c>.</summary>
    public string Place => Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}:{Column}");

    /// <summary>Everything on one line.</summary>
    public override string ToString() => Subject.Length == 0
        ? $"{Code} {Place}: {Message}"
        : $"{Code} {Place} ({Subject}): {Message}";
}

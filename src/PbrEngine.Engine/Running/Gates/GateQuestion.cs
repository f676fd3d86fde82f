namespace PbrEngine.Engine.Running.Gates;

/// <summary>What a gate asks; the answer and its words follow from it.</summary>
internal sealed record GateQuestion
{
    internal required string Name { get; init; }

    /// <summary>What is measured, as the beginning of a sentence.</summary>
    internal required string What { get; init; }

    internal required long? Measured { get; init; }

    internal required string Unit { get; init; }

    /// <summary>What is expected; none where there is nothing to compare with.</summary>
    internal required GateRange Range { get; init; }

    internal required string ComparedWith { get; init; }

    internal long? Before { get; init; }

    /// <summary>Why it may warn and not hold, as a sentence; null when it may hold.</summary>
    internal string? Spared { get; init; }

    internal required string Advice { get; init; }

    internal Gate Answer()
    {
        var judged = Measured is { } measured ? Range.Judge(measured) : GateVerdict.Passed;
        var verdict = judged == GateVerdict.Held && Spared is not null ? GateVerdict.Warned : judged;
        return new()
        {
            Name = Name,
            Verdict = verdict,
            Measured = Measured,
            Unit = Unit,
            Range = Range,
            Before = Before,
            ComparedWith = ComparedWith,
            Message = GateWords.Sentence(this, judged == verdict ? null : Spared),
            WhatToDo = verdict == GateVerdict.Passed ? "" : Advice,
        };
    }
}

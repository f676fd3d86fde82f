using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>The sessions of one pupil at one school in one term, as far as marks state them.</summary>
internal sealed class MarkTally(DateSpan term, TypedRow first)
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _stated = new ulong[(term.Days * 2 / BitsPerWord) + 1];
    private readonly long[] _sessions = new long[5];

    /// <summary>The row of the first mark: its identity and place stand for all.</summary>
    internal TypedRow First => first;

    internal long Possible =>
        Count(MarkMeaning.Present) + Count(MarkMeaning.Authorised) + Count(MarkMeaning.Unauthorised)
        + Count(MarkMeaning.Unresolved);

    internal long Count(MarkMeaning meaning) => _sessions[(int)meaning];

    /// <summary>Whether the session has a mark already.</summary>
    internal bool IsStated(DateOnly day, int half) => (_stated[Word(day, half)] & Bit(day, half)) != 0;

    internal void Add(DateOnly day, int half, MarkMeaning meaning)
    {
        _stated[Word(day, half)] |= Bit(day, half);
        _sessions[(int)meaning]++;
    }

    private int Word(DateOnly day, int half) => Position(day, half) / BitsPerWord;

    private ulong Bit(DateOnly day, int half) => 1UL << (Position(day, half) % BitsPerWord);

    private int Position(DateOnly day, int half) => (day.DayNumber - term.From.DayNumber) * 2 + half;
}

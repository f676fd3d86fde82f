using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Printing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Cli.Reviewing;

/// <summary>One pair, side by side.</summary>
/// <param name="Review">The pair with what hangs on it.</param>
/// <param name="Fields">Field by field.</param>
/// <param name="AsAt">Day of the published run, whose rows these are.</param>
/// <param name="IsBlind">Whether what others said stays hidden, and all that would give it away.</param>
internal sealed record ReviewView(
    ListedReview Review, IReadOnlyList<FieldBySide> Fields, DateOnly AsAt, bool IsBlind)
{
    private ReviewedPair Pair => Review.Pair;

    private ReachedByPair Reached => Review.Reached;

    // That a judgement links or parts them says what it was; so does one person where there were two.
    private IReadOnlyList<Doubt> Doubts =>
    [
        .. Pair.Doubts
            .Where(d => d.IsRaised || !Pair.IsRaised || IsBlind)
            .Where(d => !IsBlind || !d.Reason.StartsWith("JUDGE", StringComparison.Ordinal)),
    ];

    /// <summary>For machines.</summary>
    internal object Json() => new
    {
        Pair.Id,
        Left = Pair.Left.ToString(),
        Right = Pair.Right.ToString(),
        State = IsBlind ? null : ReviewWords.Code(Pair.State),
        Verdict = !IsBlind && Pair.Verdict is { } verdict ? PairDecisions.Code(verdict) : null,
        IsClash = !IsBlind && Pair.IsClash,
        Doubts = Doubts.Select(d => new
        {
            Reason = d.Reason,
            Words = ReasonWords.Reason(d.Reason),
            d.Basis,
            BasisWords = ReasonWords.Basis(d.Basis),
            Since = d.RaisedOn,
            Weight = IsBlind ? null : d.Weight,
        }),
        AsAt,
        Fields,
        Persons = IsBlind ? null : Reached.Persons,
        Reached.Families,
        Payable = ReviewJson.Payable(Reached),
        ClaimLines = ReviewJson.Lines(Reached),
        Judgements = IsBlind ? null : Pair.Judgements.Select(ReviewJson.Look),
    };

    /// <summary>For people.</summary>
    internal void Print(Page page)
    {
        page.Line(IsBlind ? $"Review {Pair.Id}, a blind look" : $"Review {Pair.Id}: {ReviewWords.State(Pair)}");
        page.Table(
            ["Reason", "What would link them", "Since"],
            [.. Doubts.Select(d => (string[])
            [
                ReasonWords.Reason(d.Reason), ReasonWords.Basis(d.Basis), IsoDate.Write(d.RaisedOn),
            ])]);
        page.Line($"As the extracts stand in the run of {IsoDate.Write(AsAt)}:");
        page.Table(
            ["", Pair.Left.ToString(), Pair.Right.ToString(), ""],
            [.. Fields.Select(f => (string[])[f.Field, f.Left ?? "not stated", f.Right ?? "not stated", Mark(f)])],
            "Neither side is in the extracts any more.");
        PrintReached(page);
        if (IsBlind)
            return;
        page.Table(
            ["No.", "Look", "Said", "By", "On", "Reason"],
            [.. Pair.Judgements.Select(ReviewWords.Look)],
            "Nobody has decided it yet.");
    }

    private void PrintReached(Page page)
    {
        if (!IsBlind)
            page.Line($"Persons: {Words(Reached.Persons)}.");
        page.Line($"Families: {Words(Reached.Families)}.");
        foreach (var result in Reached.Payable)
        {
            page.Line(
                $"Waits: {result.Result} of {result.FamilyRef}, {ClaimCommand.Pounds(result.AmountPence)}.");
        }
        foreach (var line in Reached.Lines)
        {
            page.Line(
                $"Claim line {line.Id}: {line.Result} of {line.FamilyRef}, {ClaimCommand.Pounds(line.AmountPence)}.");
        }
    }

    private static string Words(IReadOnlyList<string> ids) => ids.Count == 0 ? "none" : string.Join(", ", ids);

    private static string Mark(FieldBySide field) => field.Agrees switch
    {
        true => "=",
        false => "differs",
        null => "",
    };
}

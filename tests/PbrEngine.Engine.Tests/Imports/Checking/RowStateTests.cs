using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Checking;

namespace PbrEngine.Engine.Tests.Imports.Checking;

public sealed class RowStateTests
{
    private readonly RowState _row = new(
        FilePlan.Identity(Contracts.Get(Feed.SocialCare, "statuses.csv"), "s.csv", new(2026, 10, 31)));

    [Fact]
    public void Begin_AfterABadRow_ForgetsIt()
    {
        _row.Begin(2);
        var values = _row.Values;
        _row.SetDay(2, new(2026, 1, 1));
        _row.Unreadable(0, ImportCodes.ValueMissing, "m", "");
        _row.RejectForDelivery(2, ImportCodes.AfterExtract, "m", "v");
        _row.Warn(1, ImportCodes.FormulaText, "m", "v");

        _row.Begin(3);

        Assert.NotSame(values, _row.Values);
        Assert.False(_row.IsRejected || _row.HasWarning || _row.DependsOnDelivery);
        Assert.True(_row.IsReadable(0));
        Assert.Null(_row.Day(2));
        Assert.Empty(_row.Issues);
    }

    [Fact]
    public void Reject_ForTheDelivery_IsToldApartFromOthers()
    {
        _row.Begin(2);
        _row.Reject(-1, ImportCodes.DuplicateKey, "m", "v");
        Assert.False(_row.DependsOnDelivery);
        _row.RejectForDelivery(0, ImportCodes.UnknownReference, "m", "v");
        Assert.True(_row.DependsOnDelivery);
        Assert.Equal(["", "child_ref"], _row.Issues.Select(i => i.Column));
    }
}

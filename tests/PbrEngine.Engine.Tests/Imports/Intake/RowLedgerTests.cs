using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Intake;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class RowLedgerTests
{
    private readonly FilePlan _plan = FilePlan.Identity(
        Contracts.Get(Feed.Schools, "pupils.csv"), "f", new(2026, 1, 1));
    private readonly IssueList _issues = new();
    private readonly Writer _writer = new();

    [Fact]
    public void Enter_GoodRepeatedAndBadRows_CountsEachOnce()
    {
        var ledger = new RowLedger(_writer, _issues);

        ledger.Enter(new(Row("A"), "A", true, false), _plan, 2, "a", []);
        ledger.Enter(new(Row("A"), "A", true, false), _plan, 3, "a", []);
        ledger.Enter(new(null, null, false, true), _plan, 4, "x", []);

        Assert.Equal((3L, 1L, 2L, 1L), (ledger.Rows, ledger.Loaded, ledger.Rejected, ledger.Warnings));
        Assert.True(ledger.DependsOnDelivery);
        Assert.Equal([ImportCodes.DuplicateKey], _issues.Codes);
        Assert.Equal([new(3, "A", "a"), new(4, null, "x")], _writer.Rejected);
    }

    [Fact]
    public void AddFolded_KeyHeldAlready_IsABrokenInvariant()
    {
        var ledger = new RowLedger(_writer, _issues);
        ledger.AddFolded(Row("A"));

        Assert.Throws<InvalidOperationException>(() => ledger.AddFolded(Row("A")));
        Assert.Equal(0, ledger.Rows);
    }

    private static TypedRow Row(string key) => new() { Line = 2, Key = key, OwnDays = null, Values = [], Raw = "" };

    private sealed class Writer : IFileWriter
    {
        private readonly HashSet<string> _keys = [];

        public List<RejectedRow> Rejected { get; } = [];

        public long ContentId => 1;

        public FileCount? Known => null;

        public bool Add(TypedRow row) => _keys.Add(row.Key);

        public void Reject(RejectedRow row) => Rejected.Add(row);

        public void Report(RowIssue issue)
        {
            // The sink has it too.
        }

        public void Complete(FileCount count, bool dependsOnDelivery) => throw new NotSupportedException();
    }
}

using Dapper;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Imports;

public sealed class DeliveryStoreTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private DeliveryStore Store => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void List_CommittedDelivery_ComesBackAsWritten()
    {
        var draft = Sample.Draft();
        long id;
        using (var writer = Store.Begin(draft))
        {
            Sample.Write(writer, Sample.Pupils, "p", [Sample.Pupil("P1"), Sample.Pupil("P2", 3)]);
            id = writer.Commit(DeliveryState.Loaded, "");
        }

        var delivery = Assert.Single(Store.List());

        Assert.Equal((id, DeliveryState.Loaded, ""), (delivery.Id, delivery.State, delivery.Reason));
        Assert.Equal((draft.Folder, draft.Fingerprint), (delivery.Folder, delivery.Fingerprint));
        Assert.Equivalent(draft.Manifest, delivery.Manifest, strict: true);
        var file = Assert.Single(delivery.Files);
        Assert.Equal(("pupils.csv", Sample.Hash("p")), (file.Name, file.Sha256));
        Assert.Equal((2L, 2L, 0L, 0L), (file.Rows, file.Loaded, file.Rejected, file.Warnings));
    }

    [Fact]
    public void List_SeveralDeliveries_AreByFeedExtractDateFolder()
    {
        Load("b", Feed.Schools, Sample.Day);
        Load("a", Feed.Schools, Sample.Day);
        Load("c", Feed.Schools, Sample.Day.AddDays(-1));
        Load("d", Feed.EarlyHelp, Sample.Day.AddDays(9));

        Assert.Equal(
            ["early_help/d", "schools/c", "schools/a", "schools/b"], Store.List().Select(d => d.Folder));
    }

    [Fact]
    public void Rows_EveryFile_ComeBackInOrderOfKeyWithEveryValue()
    {
        foreach (var file in Contracts.All)
        {
            var rows = new[] { Full(file, "B", 2), Full(file, "A", 3) };
            long contentId;
            using (var writer = Store.Begin(Sample.Draft(file.Table, file.Feed)))
            {
                contentId = Sample.Write(writer, file, file.Table, rows);
                writer.Commit(DeliveryState.Loaded, "");
            }

            var stored = Store.Rows(file, contentId).ToList();

            Assert.Equal(rows.Select(r => r.Key).Order(StringComparer.Ordinal), stored.Select(s => s.Row.Key));
            foreach (var (_, row) in stored)
            {
                var written = rows.Single(r => r.Key == row.Key);
                Assert.Equal(written.Values, row.Values);
                Assert.Equal((written.Line, written.OwnDays, ""), (row.Line, row.OwnDays, row.Raw));
            }
        }
    }

    [Fact]
    public void Rows_SomeKeysWanted_AsksOnceForEachAndGivesThese()
    {
        long contentId;
        using (var writer = Store.Begin(Sample.Draft()))
        {
            TypedRow[] rows = [Sample.Pupil("C", 2), Sample.Pupil("A", 3), Sample.Pupil("B", 4)];
            contentId = Sample.Write(writer, Sample.Pupils, "some", rows);
            writer.Commit(DeliveryState.Loaded, "");
        }
        var asked = new List<string>();

        var stored = Store.Rows(Sample.Pupils, contentId, key =>
        {
            asked.Add(key);
            return key != "B";
        }).ToList();

        Assert.Equal(["A", "B", "C"], asked);
        Assert.Equal([("A", 3), ("C", 2)], stored.Select(s => (s.Row.Key, s.Row.Line)));
        Assert.Equal("A", stored[0].Row.Values[0]);
    }

    [Fact]
    public void RawLine_LoadedRejectedAndNoRow_GivesTheTextOrNull()
    {
        var contentId = LoadWithReject();

        Assert.Equal("raw of line 2", Store.RawLine(Sample.Pupils, contentId, 2));
        Assert.Equal("P9,\"broken", Store.RawLine(Sample.Pupils, contentId, 3));
        Assert.Null(Store.RawLine(Sample.Pupils, contentId, 4));
        Assert.Null(Store.RawLine(Sample.Pupils, contentId + 1, 2));
    }

    [Fact]
    public void RejectedKeys_SomeUnreadable_GivesTheReadableOnesOnce()
    {
        var contentId = LoadWithReject();

        Assert.Equal(["P8", "P9"], Store.RejectedKeys(contentId));
    }

    [Fact]
    public void Issues_OfSeveralFiles_AreByFileLineColumnCode()
    {
        using (var writer = Store.Begin(Sample.Draft()))
        {
            WriteWithIssues(writer, Sample.Pupils, Issue("pupils.csv", 3, "upn", "IMP-010"),
                Issue("pupils.csv", 2, "uprn", "IMP-010"), Issue("pupils.csv", 2, "upn", "IMP-011"),
                Issue("pupils.csv", 2, "upn", "IMP-010"));
            WriteWithIssues(writer, Sample.Placements, Issue("placements.csv", 9, "", "IMP-001"));
            writer.Commit(DeliveryState.Loaded, "");
        }

        var issues = Store.Issues(Store.List()[0].Id).ToList();

        Assert.Equal(
            [
                Issue("placements.csv", 9, "", "IMP-001"), Issue("pupils.csv", 2, "upn", "IMP-010"),
                Issue("pupils.csv", 2, "upn", "IMP-011"), Issue("pupils.csv", 2, "uprn", "IMP-010"),
                Issue("pupils.csv", 3, "upn", "IMP-010"),
            ],
            issues);
    }

    [Fact]
    public void Issues_NoSuchDelivery_AreNone()
    {
        Assert.Empty(Store.Issues(7));
    }

    [Fact]
    public void FindByFingerprint_LoadedHeldRefused_FindsAllButTheRefused()
    {
        Load("loaded", Feed.Schools, Sample.Day);
        Load("held", Feed.Schools, Sample.Day, DeliveryState.Held);
        Store.RecordRefusal(Sample.Draft("refused"), "no agreement", [], []);

        Assert.Equal("schools/loaded", Store.FindByFingerprint(Sample.Hash("loaded"))?.Folder);
        Assert.Equal("schools/held", Store.FindByFingerprint(Sample.Hash("held"))?.Folder);
        Assert.Null(Store.FindByFingerprint(Sample.Hash("refused")));
        Assert.Null(Store.FindByFingerprint(Sample.Hash("unknown")));
    }

    [Fact]
    public void RecordRefusal_WithIssuesAndCounts_KeepsThemWithoutContent()
    {
        var issues = new[]
        {
            Issue("pupils.csv", 0, "", "IMP-020"), Issue("manifest.yaml", 0, "", "IMP-021"),
            Issue("pupils.csv", 0, "", "IMP-020") with { File = "schools/one" },
            Issue("pupils.csv", 0, "", "IMP-020") with { File = "elsewhere/x.csv" },
        };

        Store.RecordRefusal(
            Sample.Draft(), "hash differs", issues, [new FileCount("pupils.csv", Sample.Hash("z"), 5, 0, 5, 0)]);

        var refused = Assert.Single(Store.List());
        Assert.Equal((DeliveryState.Refused, "hash differs"), (refused.State, refused.Reason));
        var file = Assert.Single(refused.Files);
        Assert.Equal((0L, 5L, 5L), (file.ContentId, file.Rows, file.Rejected));
        Assert.Equal(
            ["schools/one", "elsewhere/x.csv", "schools/one/manifest.yaml", "schools/one/pupils.csv"],
            Store.Issues(refused.Id).Select(i => i.File));
    }

    [Fact]
    public void RecordRefusal_FileNamedTwice_IsRecordedAllTheSame()
    {
        var count = new FileCount("pupils.csv", Sample.Hash("z"), 0, 0, 0, 0);

        Store.RecordRefusal(Sample.Draft(), "pupils.csv is named twice", [], [count, count]);

        Assert.Equal("pupils.csv", Assert.Single(Assert.Single(Store.List()).Files).Name);
    }

    [Fact]
    public void RecordRefusal_SameFingerprintAgain_ReplacesTheEarlierOne()
    {
        Store.RecordRefusal(
            Sample.Draft(), "first", [Issue("pupils.csv", 0, "", "IMP-020")],
            [new FileCount("pupils.csv", Sample.Hash("z"), 0, 0, 0, 0)]);

        Store.RecordRefusal(Sample.Draft(), "second", [], []);

        var refused = Assert.Single(Store.List());
        Assert.Equal("second", refused.Reason);
        Assert.Empty(refused.Files);
        Assert.Empty(Store.Issues(refused.Id));
    }

    [Fact]
    public void Begin_RefusedBefore_LoadsAndTheRefusalIsGone()
    {
        Store.RecordRefusal(Sample.Draft(), "no agreement", [], []);

        Load("one", Feed.Schools, Sample.Day);

        Assert.Equal(DeliveryState.Loaded, Assert.Single(Store.List()).State);
    }

    [Fact]
    public void Begin_RefusedBeforeButNotCommitted_TheRefusalStands()
    {
        Store.RecordRefusal(Sample.Draft(), "no agreement", [], []);

        Store.Begin(Sample.Draft()).Dispose();

        Assert.Equal("no agreement", Assert.Single(Store.List()).Reason);
    }

    [Fact]
    public void Begin_OnRecordAlready_IsABrokenInvariantThatNamesIt()
    {
        Load("one", Feed.Schools, Sample.Day);

        var error = Assert.Throws<InvalidOperationException>(() => Store.Begin(Sample.Draft()));

        Assert.Contains("schools/one is on record already", error.Message, StringComparison.Ordinal);
        Load("two", Feed.Schools, Sample.Day);
    }

    [Fact]
    public void Accept_HeldDelivery_IsLoadedOnceAndOnRecord()
    {
        Load("one", Feed.Schools, Sample.Day, DeliveryState.Held, "shrank by 40 %");
        var held = Assert.Single(Store.List());
        Assert.Equal((DeliveryState.Held, "shrank by 40 %"), (held.State, held.Reason));

        Assert.True(Store.Accept(held.Id, "a.nalyst", "half term", FixedClock.Now));
        Assert.False(Store.Accept(held.Id, "a.nother", "again", FixedClock.Now));
        Assert.True(Store.List().Single(d => d.Id == held.Id).IsAccepted);

        var loaded = Assert.Single(Store.List());
        Assert.Equal((DeliveryState.Loaded, ""), (loaded.State, loaded.Reason));
        using var connection = _temporary.Database.OpenRead();
        var acceptance = connection.QuerySingle<(string By, string Reason, DateTimeOffset At)>(
            "SELECT AcceptedBy, Reason, AcceptedAt FROM DeliveryAcceptance");
        Assert.Equal(("a.nalyst", "half term", FixedClock.Now), acceptance);
    }

    [Fact]
    public void Accept_NoSuchDelivery_IsFalse()
    {
        Assert.False(Store.Accept(7, "a.nalyst", "why", FixedClock.Now));
    }

    // The agreement's version at the time is what a data protection officer asks for.
    [Fact]
    public void Begin_AgreementRegistered_KeepsTheVersionInForce()
    {
        var register = new AgreementRegister(_temporary.Database);
        var agreement = new Agreement(
            "ISA-2026-014", Feed.Schools, "Education Act 1996", ["support"], Sample.Day, Sample.Day);
        register.Register([agreement], FixedClock.Now);
        register.Register([agreement with { Gateway = "Children Act 2004" }], FixedClock.Now);

        Load("one", Feed.Schools, Sample.Day);

        using var connection = _temporary.Database.OpenRead();
        Assert.Equal(2, connection.ExecuteScalar<long>("SELECT AgreementVersion FROM Delivery"));
    }

    private static TypedRow Full(FileContract file, string mark, int line)
    {
        var stated = file.Columns.Select(c => (c.Name, Value: Value(c, mark)));
        var days = file.Dating == Dating.Undated
            ? (DateSpan?)null
            : DateSpan.Open(new DateOnly(2026, 1, line), mark == "A" ? null : Sample.Day);
        return Sample.Row(file, line, days, [.. stated.Select(s => (s.Name, s.Value))]);
    }

    // The second row leaves out everything that may be left out.
    private static object? Value(ColumnContract column, string mark)
    {
        if (mark == "A" && !column.Required)
            return null;
        return column.Kind switch
        {
            ColumnKind.Day or ColumnKind.PlannedEnd or ColumnKind.BirthDay => "2026-01-02",
            ColumnKind.Code => column.Codes[^1],
            ColumnKind.Count => 0L,
            ColumnKind.Pence => -12_345L,
            _ => $"{mark}'s \"{column.Name}\", é",
        };
    }

    private static RowIssue Issue(string file, int line, string column, string code) => new()
    {
        File = "schools/one/" + file,
        Line = line,
        Column = column,
        Code = code,
        Severity = IssueSeverity.Warning,
        Message = "check it",
        Value = "=1+1",
    };

    private static void WriteWithIssues(IDeliveryWriter writer, FileContract file, params RowIssue[] issues)
    {
        var opened = writer.BeginFile(file, Sample.Hash(file.Table), "mapping");
        foreach (var issue in issues)
            opened.Report(issue);
        opened.Complete(new FileCount(file.Name, Sample.Hash(file.Table), 0, 0, 0, 0), false);
    }

    private void Load(
        string name, Feed feed, DateOnly extractOn, DeliveryState state = DeliveryState.Loaded, string reason = "")
    {
        using var writer = Store.Begin(Sample.Draft(name, feed, extractOn));
        writer.Commit(state, reason);
    }

    private long LoadWithReject()
    {
        using var writer = Store.Begin(Sample.Draft());
        var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");
        file.Add(Sample.Pupil("P1"));
        file.Reject(new RejectedRow(3, "P9", "P9,\"broken"));
        file.Reject(new RejectedRow(5, null, ",,"));
        file.Reject(new RejectedRow(6, "P8", "P8,x"));
        file.Reject(new RejectedRow(7, "P9", "P9,y"));
        file.Complete(new FileCount("pupils.csv", Sample.Hash("p"), 5, 1, 4, 0), false);
        writer.Commit(DeliveryState.Loaded, "");
        return file.ContentId;
    }
}

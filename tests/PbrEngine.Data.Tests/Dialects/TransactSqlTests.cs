using PbrEngine.Data.Migrating;

namespace PbrEngine.Data.Tests.Dialects;

/// <summary>
/// Goal: nothing that the store says is foreign to SQL Server. Method: every script and every text that runs is read
/// by ScriptDom, and what the plain subset forbids is looked for in the tree.
/// </summary>
public sealed class TransactSqlTests
{
    [Fact]
    public void Scripts_OfSqlServer_ParseWithinTheSubset()
    {
        var faults = MigrationScripts.Of("sqlserver")
            .SelectMany(s => TransactSql.Faults(s.Text).Select(f => $"{s.Number:0000}_{s.Name}: {f}"));

        Assert.Empty(faults);
    }

    [Fact]
    public void Texts_ThatRun_ParseWithinTheSubset()
    {
        var texts = SqlTexts.All();

        Assert.True(texts.Count > 100, $"only {texts.Count} texts were found");
        Assert.Empty(texts.SelectMany(t => TransactSql.Faults(t.Value).Select(f => $"{t.Key}: {f}")));
    }

    // A text written into a call would escape the two tests above.
    [Fact]
    public void Sources_OutsideDialects_KeepEverySqlTextInAConstant()
    {
        var root = SourceRoot();
        var strays =
            from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(root, path).Replace('\\', '/')
            where !relative.StartsWith("Dialects/", StringComparison.Ordinal)
                && !relative.StartsWith("obj/", StringComparison.Ordinal) && relative != "Imports/FactTable.cs"
            from stray in Strays(File.ReadAllLines(path))
            select $"{relative}: {stray}";

        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("MERGE INTO A USING B ON A.Id = B.Id WHEN MATCHED THEN DELETE;", "MERGE")]
    [InlineData("CREATE OR ALTER VIEW V AS SELECT Id FROM A", "CREATE OR ALTER")]
    [InlineData("CREATE TABLE A (Id INT NOT NULL, INDEX IX_A (Id))", "inline INDEX")]
    [InlineData("ALTER TABLE A ADD B INT NULL, C INT NULL", "several columns in one ALTER TABLE ADD")]
    [InlineData("WAITFOR DELAY '00:00:01'", "WAITFOR")]
    [InlineData("SELECT Id FROM A WITH (UPDLOCK)", "table hint UpdLock")]
    [InlineData("SELECT Id FROM Claim AS claim", "alias equal to its table's name")]
    [InlineData("SELECT Id FROM dbo.Claim", "schema prefix")]
    [InlineData("CREATE TRIGGER T ON A AFTER INSERT AS DELETE FROM B", "trigger")]
    public void Faults_OutsideTheSubset_AreNamed(string sql, string fault)
    {
        Assert.Contains(fault, TransactSql.Faults(sql));
    }

    [Fact]
    public void Faults_TextOfAnotherDialect_IsASyntaxError()
    {
        Assert.NotEmpty(TransactSql.Faults("INSERT INTO A (Id) VALUES (1) ON CONFLICT (Id) DO NOTHING"));
    }

    private static IEnumerable<string> Strays(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Contains('"', StringComparison.Ordinal) ? lines[i].Split('"')[1] : lines[i];
            var before = string.Join('\n', lines[Math.Max(0, i - 2)..(i + 1)]);
            var inLiteral = lines[i].Contains('"', StringComparison.Ordinal)
                || (i > 0 && lines[i - 1].TrimEnd().EndsWith("\"\"\"", StringComparison.Ordinal));
            var inConstant = before.Contains("const string", StringComparison.Ordinal);
            if (inLiteral && !inConstant && SqlTexts.StartsWithVerb(text + "\n"))
                yield return lines[i].Trim();
        }
    }

    private static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PbrEngine.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "src", "PbrEngine.Data");
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.Database;

public sealed partial class MigrationsTests
{
    private const string Folder = "db/migrations";
    private const string Head = Folder + "/HEAD";
    private static readonly string[] Dialects = ["sqlite", "sqlserver"];

    [Fact]
    public void Migrations_BothDialects_HaveTheSameNames()
    {
        if (Ratchet.IsHere(Folder))
        {
            Assert.Equal(Names(Dialects[0]), Names(Dialects[1]));
        }
    }

    [Fact]
    public void Migrations_Numbers_RunFromOneWithoutGaps()
    {
        if (!Ratchet.IsHere(Folder))
        {
            return;
        }

        var names = Names(Dialects[0]);
        Assert.NotEmpty(names);
        Faults.None("A migration is 0001_what_it_brings.sql:", names.Where(name => !MigrationName().IsMatch(name)));
        Assert.Equal(
            Enumerable.Range(1, names.Count).Select(number => number.ToString("D4", CultureInfo.InvariantCulture)),
            names.Select(name => name[..4]));
    }

    // Two branches that each bring a migration collide in this one line, before they collide in a database.
    [Fact]
    public void Migrations_Head_NamesTheNewest()
    {
        if (Ratchet.IsHere(Folder))
        {
            var head = Assert.Single(RepositoryFiles.Read(Head).Trim().Split('\n')).Trim();
            Assert.Contains(head, new[] { Names(Dialects[0])[^1][..4], Names(Dialects[0])[^1][..^".sql".Length] });
        }
    }

    private static List<string> Names(string dialect) =>
    [
        .. RepositoryFiles.Under($"{Folder}/{dialect}").Select(path => path[(Folder.Length + dialect.Length + 2)..]),
    ];

    [GeneratedRegex(@"^\d{4}_[a-z0-9_]+\.sql$")]
    private static partial Regex MigrationName();
}

using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Imports;

/// <summary>What came of reading a file of agreements.</summary>
/// <param name="Agreements">The agreements; empty when anything is missing or wrong.</param>
/// <param name="Problems">Everything missing, wrong or unknown.</param>
public sealed record AgreementsReading(IReadOnlyList<Agreement> Agreements, IReadOnlyList<YamlProblem> Problems);

/// <summary>Reads the council's own list of agreements (01-extracts.md): all of it, or none.</summary>
public static class AgreementsReader
{
    /// <summary>Reads the bytes of an agreements file; each agreement is for a feed of the catalogue.</summary>
    public static AgreementsReading Read(ReadOnlySpan<byte> bytes, FeedCatalogue feeds)
    {
        var (root, problem) = SafeYaml.Read(bytes);
        if (root is null)
            return new([], [problem!]);
        var problems = new List<YamlProblem>();
        var fields = YamlFields.Of(root, "", problems);
        var agreements = new List<Agreement>();
        foreach (var node in fields.List("agreements"))
            agreements.Add(ReadOne(node, agreements, feeds, problems));
        fields.WarnOfOthers();
        return new(problems.TrueForAll(p => p.IsWarning) ? agreements : [], problems);
    }

    private static Agreement ReadOne(
        SafeNode node, List<Agreement> before, FeedCatalogue feeds, List<YamlProblem> problems)
    {
        var path = FormattableString.Invariant($"agreements[{before.Count}]");
        var fields = YamlFields.Of(node, path, problems);
        var agreement = new Agreement(
            fields.Text("id"),
            fields.Feed("feed", feeds),
            fields.Text("gateway"),
            ManifestReader.ReadPurposes(fields, "purposes"),
            fields.Day("from"),
            fields.Day("to"));
        if (agreement.To < agreement.From && fields.Has("to"))
            fields.Wrong(fields.Optional("to") ?? node, fields.Path("to"), "on or after from");
        if (before.Exists(a => a.Id == agreement.Id))
            fields.Wrong(fields.Optional("id") ?? node, fields.Path("id"), "given once");
        fields.WarnOfOthers();
        return agreement;
    }
}

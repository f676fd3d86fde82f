using System.Data;
using System.Globalization;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Linking;
using PbrEngine.Linkage;

namespace PbrEngine.Data.Linking;

/// <summary>Writes what one attempt's linking found. Only what differs from the published runs becomes a row.</summary>
internal sealed class LinkWriter(WriteUnit unit, long attemptId)
{
    internal const string InsertPerson = "INSERT INTO Person (PersonId, AttemptId) VALUES (@PersonId, @AttemptId)";

    internal const string InsertRecord =
        """
        INSERT INTO PersonRecord (
            Feed,
            Ref,
            AttemptId,
            PersonId
        )
        VALUES (
            @Feed,
            @Ref,
            @AttemptId,
            @PersonId
        )
        """;

    internal const string InsertEdge =
        """
        INSERT INTO LinkEdge (
            LeftFeed,
            LeftRef,
            RightFeed,
            RightRef,
            AttemptId,
            Basis,
            Model,
            Weight,
            Explanation
        )
        VALUES (
            @LeftFeed,
            @LeftRef,
            @RightFeed,
            @RightRef,
            @AttemptId,
            @Basis,
            @Model,
            @Weight,
            @Explanation
        )
        """;

    internal const string SelectEdges =
        """
        SELECT
            LinkEdge.LeftFeed,
            LinkEdge.LeftRef,
            LinkEdge.RightFeed,
            LinkEdge.RightRef,
            LinkEdge.Basis
        FROM LinkEdge
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = LinkEdge.AttemptId
        WHERE RunAttempt.State IN ('published', 'superseded')
        """;

    internal const string DeleteReasons = "DELETE FROM ResultReason WHERE AttemptId = @AttemptId";

    internal const string DeleteResults = "DELETE FROM Result WHERE AttemptId = @AttemptId";

    internal const string DeleteMeasures = "DELETE FROM Measure WHERE AttemptId = @AttemptId";

    internal const string DeleteMembers = "DELETE FROM FamilyMember WHERE AttemptId = @AttemptId";

    internal const string DeleteTraces = "DELETE FROM FamilyTrace WHERE AttemptId = @AttemptId";

    internal const string DeleteFamilies = "DELETE FROM FamilySnapshot WHERE AttemptId = @AttemptId";

    internal const string DeleteEdges = "DELETE FROM LinkEdge WHERE AttemptId = @AttemptId";

    internal const string DeleteRecords = "DELETE FROM PersonRecord WHERE AttemptId = @AttemptId";

    internal const string DeletePersons = "DELETE FROM Person WHERE AttemptId = @AttemptId";

    // Children before parents: what refers to a person goes before the person.
    private static readonly string[] OwnLinks =
    [
        EventWriter.DeleteLines, EventWriter.DeleteEvents, ReviewWriter.DeleteRaised, ReviewWriter.DeleteReviews,
        DeleteEdges, DeleteRecords, DeletePersons,
    ];

    /// <summary>What takes an attempt's verdicts away again, children first.</summary>
    internal static IReadOnlyList<string> OwnVerdicts { get; } =
        [DeleteReasons, DeleteResults, DeleteMeasures, DeleteMembers, DeleteTraces, DeleteFamilies];

    internal void Write(LinkResult result, IReadOnlyDictionary<(Feed Feed, string Ref), string> before)
    {
        foreach (var delete in OwnVerdicts.Concat(OwnLinks))
            unit.Execute(delete, new { AttemptId = attemptId });
        WritePersons(result, before);
        WriteEdges(result);
        new ReviewWriter(unit, attemptId).Write(result);
        new EventWriter(unit, attemptId).Write(result.Events);
    }

    private void WritePersons(LinkResult result, IReadOnlyDictionary<(Feed Feed, string Ref), string> before)
    {
        var known = before.Values.ToHashSet(StringComparer.Ordinal);
        using var person = new PreparedInsert(
            unit, InsertPerson, [("PersonId", DbType.Int64), ("AttemptId", DbType.Int64)]);
        using var record = new PreparedInsert(
            unit,
            InsertRecord,
            [
                ("Feed", DbType.String), ("Ref", DbType.String), ("AttemptId", DbType.Int64),
                ("PersonId", DbType.Int64),
            ]);
        foreach (var linked in result.Persons)
        {
            var number = PersonIds.Number(linked.PersonId);
            if (!known.Contains(linked.PersonId))
                person.Run(number, attemptId);
            foreach (var key in linked.Records)
            {
                if (before.GetValueOrDefault((Feed.Parse(key.Source), key.Id)) != linked.PersonId)
                    record.Run(key.Source, key.Id, attemptId, number);
            }
        }
    }

    private void WriteEdges(LinkResult result)
    {
        var known = unit.Query<(string, string, string, string, string)>(SelectEdges).ToHashSet();
        using var edge = new PreparedInsert(
            unit,
            InsertEdge,
            [
                ("LeftFeed", DbType.String), ("LeftRef", DbType.String), ("RightFeed", DbType.String),
                ("RightRef", DbType.String), ("AttemptId", DbType.Int64), ("Basis", DbType.String),
                ("Model", DbType.String), ("Weight", DbType.Double), ("Explanation", DbType.String),
            ]);
        foreach (var link in result.Links)
        {
            if (known.Contains((link.Left.Source, link.Left.Id, link.Right.Source, link.Right.Id, link.Basis)))
                continue;
            // Levels and bits only: the values compared are personal data, and stand in the facts.
            var levels = string.Join(';', link.Explanation.Select(Level));
            edge.Run(
                link.Left.Source,
                link.Left.Id,
                link.Right.Source,
                link.Right.Id,
                attemptId,
                link.Basis,
                result.Model,
                link.Weight,
                levels);
        }
    }

    // forenames=near:5.2
    private static string Level(ComparedField field) => field.Weight is { } bits
        ? string.Create(CultureInfo.InvariantCulture, $"{field.Field}={field.Level}:{bits:0.0}")
        : $"{field.Field}={field.Level}";
}

using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.Linkage;

namespace PbrEngine.Data.Linking;

/// <summary>Writes merges and splits that an attempt's linking found, with the claim lines that they touch.</summary>
internal sealed class EventWriter(WriteUnit unit, long attemptId)
{
    internal const string InsertEvent =
        """
        INSERT INTO PersonEvent (
            AttemptId,
            Kind,
            PersonId,
            OtherPersonId
        )
        VALUES (
            @AttemptId,
            @Kind,
            @PersonId,
            @OtherPersonId
        )
        """;

    internal const string SelectEvents =
        """
        SELECT
            PersonEventId,
            PersonId,
            OtherPersonId
        FROM PersonEvent
        WHERE AttemptId = @AttemptId
        """;

    // Whom a standing line pays for, and whoever is or was in its family when it was made.
    internal const string SelectLines =
        """
        SELECT
            ClaimLine.ClaimLineId,
            ClaimLinePerson.PersonId
        FROM ClaimLine
        INNER JOIN Claim
            ON Claim.ClaimId = ClaimLine.ClaimId
        INNER JOIN ClaimLinePerson
            ON ClaimLinePerson.ClaimLineId = ClaimLine.ClaimLineId
        WHERE ClaimLine.Withdrawn = 0
        AND Claim.State <> 'Rejected'
        UNION
        SELECT
            ClaimLine.ClaimLineId,
            FamilyMember.PersonId
        FROM ClaimLine
        INNER JOIN Claim
            ON Claim.ClaimId = ClaimLine.ClaimId
        INNER JOIN FamilyMember
            ON FamilyMember.AttemptId = ClaimLine.AttemptId
            AND FamilyMember.FamilyRef = ClaimLine.FamilyRef
        WHERE ClaimLine.Withdrawn = 0
        AND Claim.State <> 'Rejected'
        """;

    internal const string SelectKnownLines =
        """
        SELECT
            PersonEventLine.PersonEventId,
            PersonEventLine.ClaimLineId
        FROM PersonEventLine
        INNER JOIN PersonEvent
            ON PersonEvent.PersonEventId = PersonEventLine.PersonEventId
        WHERE PersonEvent.AttemptId = @AttemptId
        """;

    internal const string InsertLine =
        "INSERT INTO PersonEventLine (PersonEventId, ClaimLineId) VALUES (@PersonEventId, @ClaimLineId)";

    internal const string DeleteLines =
        """
        DELETE FROM PersonEventLine
        WHERE EXISTS (
            SELECT 1
            FROM PersonEvent
            WHERE PersonEvent.PersonEventId = PersonEventLine.PersonEventId
            AND PersonEvent.AttemptId = @AttemptId
        )
        """;

    internal const string DeleteEvents = "DELETE FROM PersonEvent WHERE AttemptId = @AttemptId";

    internal void Write(IReadOnlyList<PersonEvent> events)
    {
        foreach (var change in events)
            Write(change);
        WriteLines();
    }

    /// <summary>
    /// Adds the claim lines that the attempt's events touch and that aren't written yet: all of them when it links, and
    /// when it is published those that were claimed meanwhile.
    /// </summary>
    internal void WriteLines()
    {
        var own = new { AttemptId = attemptId };
        var events = unit.Query<(long Id, long Person, long Other)>(SelectEvents, own);
        if (events.Count == 0)
            return;
        var known = unit.Query<(long Event, long Line)>(SelectKnownLines, own).ToHashSet();
        var lines = unit.Query<(long Line, long Person)>(SelectLines).Select(l => (l.Line, PersonIds.Of(l.Person)));
        var survivors = new Survivors(PersonStore.Absorbed(unit.Query<(long, long)>(PersonStore.SelectMerges)));
        var touched = new TouchedLines(lines, survivors);
        foreach (var (id, person, other) in events)
        {
            foreach (var line in touched.Of([PersonIds.Of(person), PersonIds.Of(other)]))
            {
                if (known.Add((id, line)))
                    unit.Execute(InsertLine, new { PersonEventId = id, ClaimLineId = line });
            }
        }
    }

    private void Write(PersonEvent change)
    {
        var (kind, person, other) = change switch
        {
            PersonMerged merged => ("merge", merged.Survivor, merged.Absorbed),
            PersonSplit split => ("split", split.From, split.To),
            _ => throw new InvalidOperationException("A person event is a merge or a split."),
        };
        unit.Execute(InsertEvent, new
        {
            AttemptId = attemptId,
            Kind = kind,
            PersonId = PersonIds.Number(person),
            OtherPersonId = PersonIds.Number(other),
        });
    }
}

using System.Data;
using PbrEngine.Data.Dialects;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Data.Evaluating;

/// <summary>Writes one attempt's verdicts on one programme, row by row with compiled inserts.</summary>
internal sealed class OutcomeWriter : IDisposable
{
    internal const string InsertFamily =
        """
        INSERT INTO FamilySnapshot (
            AttemptId,
            FamilyRef,
            Programme,
            Eligible,
            Needs,
            AttachedOn,
            RuleSet,
            RuleSetHash,
            Explanation
        )
        VALUES (
            @AttemptId,
            @FamilyRef,
            @Programme,
            @Eligible,
            @Needs,
            @AttachedOn,
            @RuleSet,
            @RuleSetHash,
            @Explanation
        )
        """;

    internal const string InsertMember =
        """
        INSERT INTO FamilyMember (
            AttemptId,
            FamilyRef,
            PersonId,
            JoinedOn,
            LeftOn
        )
        VALUES (
            @AttemptId,
            @FamilyRef,
            @PersonId,
            @JoinedOn,
            @LeftOn
        )
        """;

    internal const string InsertMeasure =
        """
        INSERT INTO Measure (
            AttemptId,
            FamilyRef,
            MeasureNumber,
            PersonId,
            Measure,
            State,
            Reason,
            WindowFrom,
            WindowTo,
            Numerator,
            Denominator,
            Evidence,
            Warnings
        )
        VALUES (
            @AttemptId,
            @FamilyRef,
            @MeasureNumber,
            @PersonId,
            @Measure,
            @State,
            @Reason,
            @WindowFrom,
            @WindowTo,
            @Numerator,
            @Denominator,
            @Evidence,
            @Warnings
        )
        """;

    internal const string InsertResult =
        """
        INSERT INTO Result (
            AttemptId,
            FamilyRef,
            Result,
            State,
            AmountPence,
            RuleId
        )
        VALUES (
            @AttemptId,
            @FamilyRef,
            @Result,
            @State,
            @AmountPence,
            @RuleId
        )
        """;

    internal const string InsertReason =
        """
        INSERT INTO ResultReason (
            AttemptId,
            FamilyRef,
            Result,
            Position,
            Code
        )
        VALUES (
            @AttemptId,
            @FamilyRef,
            @Result,
            @Position,
            @Code
        )
        """;

    private const DbType Text = DbType.String;
    private const DbType Whole = DbType.Int64;

    private readonly long _attemptId;
    private readonly RuleSet _ruleSet;
    private readonly PreparedInsert _family;
    private readonly PreparedInsert _member;
    private readonly PreparedInsert _measure;
    private readonly PreparedInsert _result;
    private readonly PreparedInsert _reason;

    internal OutcomeWriter(WriteUnit unit, long attemptId, RuleSet ruleSet)
    {
        _attemptId = attemptId;
        _ruleSet = ruleSet;
        _family = new(unit, InsertFamily,
        [
            ("AttemptId", Whole), ("FamilyRef", Text), ("Programme", Text), ("Eligible", Text), ("Needs", Text),
            ("AttachedOn", Text), ("RuleSet", Text), ("RuleSetHash", Text), ("Explanation", Text),
        ]);
        _member = new(unit, InsertMember,
        [
            ("AttemptId", Whole), ("FamilyRef", Text), ("PersonId", Whole), ("JoinedOn", Text), ("LeftOn", Text),
        ]);
        _measure = new(unit, InsertMeasure,
        [
            ("AttemptId", Whole), ("FamilyRef", Text), ("MeasureNumber", Whole), ("PersonId", Whole),
            ("Measure", Text), ("State", Text), ("Reason", Text), ("WindowFrom", Text), ("WindowTo", Text),
            ("Numerator", Whole), ("Denominator", Whole), ("Evidence", Text), ("Warnings", Text),
        ]);
        _result = new(unit, InsertResult,
        [
            ("AttemptId", Whole), ("FamilyRef", Text), ("Result", Text), ("State", Text), ("AmountPence", Whole),
            ("RuleId", Text),
        ]);
        _reason = new(unit, InsertReason,
        [
            ("AttemptId", Whole), ("FamilyRef", Text), ("Result", Text), ("Position", Whole), ("Code", Text),
        ]);
    }

    internal void Write(FamilyVerdict verdict)
    {
        var family = verdict.Assessment.Facts.Family.FamilyRef;
        _family.Run(
            _attemptId,
            family,
            _ruleSet.Programme,
            EligibleCodes.Code(verdict.Eligible),
            string.Join(';', verdict.Assessment.Problems.Where(p => p.State == Presence.Present).Select(p => p.Code)),
            verdict.Assessment.Standing.AttachedOn?.Text(),
            _ruleSet.Name,
            _ruleSet.Hash,
            FamilyExplanation.Of(verdict).ToJson());
        WriteMembers(family, verdict);
        for (var i = 0; i < verdict.Assessment.Measures.Count; i++)
            WriteMeasure(family, i, verdict.Assessment.Measures[i]);
        foreach (var outcome in verdict.Outcomes)
            WriteResult(family, outcome);
    }

    private void WriteMembers(string family, FamilyVerdict verdict)
    {
        foreach (var member in verdict.Assessment.Facts.Members)
        {
            // Spells of one person that begin on the same day are one membership, to the later end.
            foreach (var spell in member.Memberships.GroupBy(m => m.From))
            {
                var end = spell.Max(s => s.To);
                _member.Run(
                    _attemptId,
                    family,
                    PersonIds.Number(member.Person.PersonId),
                    spell.Key.Text(),
                    end == DateOnly.MaxValue ? null : end.Text());
            }
        }
    }

    private void WriteMeasure(string family, int number, Measure measure) => _measure.Run(
        _attemptId,
        family,
        (long)number,
        measure.PersonId.Length == 0 ? null : PersonIds.Number(measure.PersonId),
        measure.Name,
        measure.State.ToString(),
        measure.Reason,
        measure.Window?.From.Text(),
        measure.Window?.To.Text(),
        measure.Numerator,
        measure.Denominator,
        string.Join(' ', measure.Evidence),
        string.Join(' ', measure.Warnings));

    private void WriteResult(string family, Outcome outcome)
    {
        _result.Run(
            _attemptId, family, outcome.Result, outcome.State.Code(), outcome.AmountPence, outcome.RuleId);
        for (var i = 0; i < outcome.Reasons.Count; i++)
            _reason.Run(_attemptId, family, outcome.Result, (long)i, outcome.Reasons[i]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _family.Dispose();
        _member.Dispose();
        _measure.Dispose();
        _result.Dispose();
        _reason.Dispose();
    }
}

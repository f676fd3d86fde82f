using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>Checks that look at several columns of a row.</summary>
internal static class RowRules
{
    private static readonly string[] Proven = ["CONVICTED", "CAUTION", "YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"];

    /// <summary>The rules of a file, chosen once.</summary>
    internal static IReadOnlyList<Action<RowState>> Of(FileContract contract)
    {
        var rules = new List<Action<RowState>>();
        if (contract.Dating == Dating.Spell)
            rules.Add(SpellRule(contract, contract.DayColumns[0], contract.DayColumns[1]));
        switch (contract.Feed.Code(), contract.Name)
        {
            case ("early_help", "families.csv"):
                rules.Add(SpellRule(contract, "opened_on", "closed_on"));
                break;
            case ("early_help", "members.csv"):
                rules.Add(JoiningRule(contract));
                break;
            case ("schools", "attendance.csv"):
                rules.Add(CountsRule(contract));
                break;
            case ("police", "offences.csv"):
                rules.Add(DisposalRule(contract));
                break;
            case ("dwp", "benefits.csv"):
                rules.Add(UniversalCreditRule(contract));
                break;
        }
        return rules;
    }

    /// <summary>The term of an attendance row; null when its columns could not be read.</summary>
    internal static SchoolTerm? TermOf(RowState row, int year, int term)
    {
        var isTerm = SchoolTerm.TryParseAcademicYear(row.Text(year), out var startYear)
            & SchoolTerm.TryParseName(row.Text(term), out var name);
        return isTerm ? new SchoolTerm(startYear, name) : null;
    }

    private static Action<RowState> SpellRule(FileContract contract, string start, string end)
    {
        var (from, to) = (contract.IndexOf(start), contract.IndexOf(end));
        return row =>
        {
            if (row.Day(to) < row.Day(from))
            {
                const string Message = "It ends before it starts; correct either day.";
                row.Reject(to, ImportCodes.EndsBeforeStart, Message, row.Text(to));
            }
        };
    }

    /// <summary>A baby is often entered on the day the family came, so this is no more than a warning.</summary>
    private static Action<RowState> JoiningRule(FileContract contract)
    {
        var (born, joined) = (contract.IndexOf("date_of_birth"), contract.IndexOf("joined_on"));
        return row =>
        {
            if (row.Day(joined) < row.Day(born))
            {
                const string Message = "The member joined before they were born; check both days.";
                row.Warn(joined, ImportCodes.BornAfterEvent, Message, row.Text(joined));
            }
        };
    }

    /// <summary>Sessions: unresolved ones stand beside the others (R37), and a day has two at most.</summary>
    private static Action<RowState> CountsRule(FileContract contract)
    {
        var possible = contract.IndexOf("possible");
        var authorised = contract.IndexOf("authorised");
        var unauthorised = contract.IndexOf("unauthorised");
        var unresolved = contract.IndexOf("unresolved");
        var (year, term) = (contract.IndexOf("academic_year"), contract.IndexOf("term"));
        return row =>
        {
            if (row.Number(possible) is not { } sessions)
                return;
            var value = FormattableString.Invariant($"{sessions}");
            var missed = (row.Number(authorised) ?? 0) + (row.Number(unauthorised) ?? 0)
                + (row.Number(unresolved) ?? 0);
            if (missed > sessions)
            {
                var message = FormattableString.Invariant($"{missed} sessions missed or unresolved: too many.");
                row.Reject(possible, ImportCodes.ImpossibleCounts, message, value);
            }
            if (TermOf(row, year, term) is { } of && sessions > 2L * of.Days.Days)
            {
                var message = FormattableString.Invariant($"The term has {of.Days.Days} days of two sessions at most.");
                row.Reject(possible, ImportCodes.ImpossibleCounts, message, value);
            }
        };
    }

    /// <summary>R15: such an offence is never counted, so somebody should know.</summary>
    private static Action<RowState> DisposalRule(FileContract contract)
    {
        var (disposal, on) = (contract.IndexOf("disposal"), contract.IndexOf("disposal_on"));
        return row =>
        {
            if (row.Text(on) is null && row.IsReadable(on) && Array.IndexOf(Proven, row.Text(disposal)) >= 0)
            {
                const string Message = "Proven, but without the day: the offence is not counted until it is stated.";
                row.Warn(on, ImportCodes.DisposalUndated, Message, row.Text(disposal));
            }
        };
    }

    /// <summary>R42: without the group nobody can say whether the claimant is out of work.</summary>
    private static Action<RowState> UniversalCreditRule(FileContract contract)
    {
        var (benefit, group) = (contract.IndexOf("benefit"), contract.IndexOf("uc_group"));
        return row =>
        {
            if (row.Text(benefit) == "UC" && row.Text(group) is null && row.IsReadable(group))
                row.Reject(group, ImportCodes.UcWithoutGroup, "Universal Credit needs its group; state uc_group.", "");
        };
    }
}

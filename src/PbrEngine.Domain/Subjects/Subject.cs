using PbrEngine.Domain.Facts;

namespace PbrEngine.Domain.Subjects;

/// <summary>
/// What a programme pays for, where that is not a family: a programme derives its own with the facts.
/// </summary>
public abstract record Subject
{
    /// <summary>
    /// What names it: unique in its programme as <see cref="ISubjectSource.Form"/> gives it. A run puts the programme's
    /// code before it, so that it can't be taken for a family's, and that stands in the column <c>family_ref</c>.
    /// </summary>
    public required string Ref { get; init; }

    /// <summary>The row that states it.</summary>
    public required FactRef Source { get; init; }

    /// <summary>The persons it is about: none of them is paid for twice.</summary>
    public required IReadOnlyList<SubjectMember> Members { get; init; }

    /// <summary>
    /// What a person may be paid for again, such as each course: part of what is paid once. Empty when once is once.
    /// </summary>
    public string PaidOncePer { get; init; } = "";
}

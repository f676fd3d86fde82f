namespace PbrEngine.Domain.Subjects;

/// <summary>
/// What a rule set brings whose programme pays for something other than a family. Its assembly has one public type of
/// this kind in the version's namespace, without state and with a constructor that takes nothing; a rule set without
/// one is evaluated on families.
/// </summary>
public interface ISubjectSource
{
    /// <summary>
    /// The subjects that the delivered rows state. No parameter is looked at: a question of what would be under other
    /// parameters is put to the same subjects.
    /// </summary>
    /// <param name="rows">The rows as they stand for the run.</param>
    IEnumerable<Subject> Form(SubjectRows rows);

    /// <summary>What is found out about one subject before its rules decide.</summary>
    /// <param name="subject">One of <see cref="Form"/>'s, under the reference that the run gives it.</param>
    /// <param name="context">Day, parameters, how far the feeds reach.</param>
    SubjectAssessment Assess(Subject subject, SubjectContext context);
}

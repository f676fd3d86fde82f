namespace PbrEngine.Domain.Measures;

/// <summary>
/// A number, day or code behind a measure that its sentence tells. It is stored with the trace, so it is never a name
/// or a date of birth.
/// </summary>
/// <param name="Name">What it is, such as <c>suspensions</c>; a day's name ends with <c>_on</c>.</param>
/// <param name="Value">A whole number, a day as yyyy-mm-dd, or a code.</param>
/// <param name="PersonId">Whom it is about; empty when it is the family's.</param>
public sealed record MeasureDetail(string Name, string Value, string PersonId = "");

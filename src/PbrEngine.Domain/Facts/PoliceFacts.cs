namespace PbrEngine.Domain.Facts;

/// <summary>One person's part in one offence (police/offences.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="OffenceRef">The offence: counted once, however many took part (R16).</param>
/// <param name="OffenceOn">Day of the offence: decides the offender's age.</param>
/// <param name="Disposal">Disposal code.</param>
/// <param name="DisposalOn">Day of the disposal: dates a proven offence; without it, it isn't counted (R15).</param>
public sealed record OffenceFact(
    FactRef Source, string OffenceRef, DateOnly OffenceOn, string Disposal, DateOnly? DisposalOn);

/// <summary>One person's part in one incident (police/incidents.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="IncidentRef">The incident: counted once, however many took part (R16).</param>
/// <param name="Kind">ASB, DOMESTIC_ABUSE or MISSING.</param>
/// <param name="Role">SUSPECT, VICTIM or WITNESS.</param>
/// <param name="IncidentOn">Its day.</param>
public sealed record IncidentFact(FactRef Source, string IncidentRef, string Kind, string Role, DateOnly IncidentOn);

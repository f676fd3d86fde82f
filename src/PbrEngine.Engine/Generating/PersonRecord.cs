namespace PbrEngine.Engine.Generating;

/// <summary>A person as one source states them: true at first, then whatever was keyed in.</summary>
internal sealed class PersonRecord(Person person, Address home)
{
    public Person Person { get; } = person;

    public string Forenames { get; set; } = person.Forenames;

    public string Surname { get; set; } = person.Surname;

    public DateOnly? BornOn { get; set; } = person.BornOn;

    public string Sex { get; set; } = person.Sex == 'F' ? "F" : "M";

    public string Line1 { get; set; } = home.Line1;

    public string Line2 { get; set; } = home.Line2;

    public string Town { get; set; } = home.Town;

    public string Postcode { get; set; } = home.Postcode;

    public string Uprn { get; set; } = home.Uprn;

    public string Nino { get; set; } = string.Empty;

    public string Upn { get; set; } = string.Empty;

    public string NhsNumber { get; set; } = string.Empty;

    public string PncId { get; set; } = string.Empty;

    /// <summary>The identity columns, in the order of the extract contract.</summary>
    public string[] Cells => [Forenames, Surname, Iso.Of(BornOn), Sex, Line1, Line2, Town, Postcode, Uprn];

    public void MoveTo(Address home)
    {
        Line1 = home.Line1;
        Line2 = home.Line2;
        Town = home.Town;
        Postcode = home.Postcode;
        Uprn = home.Uprn;
    }
}

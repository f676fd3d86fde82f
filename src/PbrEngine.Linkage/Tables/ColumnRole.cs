namespace PbrEngine.Linkage.Tables;

/// <summary>What a column says of a person. The role decides how its values are standardised and compared.</summary>
public enum ColumnRole
{
    /// <summary>Forenames, the first of them compared first.</summary>
    Forename,

    /// <summary>Further forenames in a column of their own.</summary>
    MiddleName,

    /// <summary>Surname.</summary>
    Surname,

    /// <summary>Forenames and surname in one column.</summary>
    FullName,

    /// <summary>Date of birth.</summary>
    BirthDate,

    /// <summary>Sex or gender.</summary>
    Sex,

    /// <summary>Postcode.</summary>
    Postcode,

    /// <summary>House number or name.</summary>
    HouseNumber,

    /// <summary>Street, or a line of an address.</summary>
    Street,

    /// <summary>Suburb, town or city.</summary>
    Locality,

    /// <summary>County, state or country.</summary>
    Region,

    /// <summary>Unique property reference number.</summary>
    Uprn,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>A number or code that is given to one person, such as an NHS number.</summary>
    Identifier,

    /// <summary>Any other text that says something of a person: a place of birth, an occupation.</summary>
    Other,
}

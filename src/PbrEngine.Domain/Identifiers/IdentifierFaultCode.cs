namespace PbrEngine.Domain.Identifiers;

/// <summary>What kind of thing is wrong with an identifier. Names are stored, so they are never changed.</summary>
public enum IdentifierFaultCode
{
    /// <summary>Nothing but blanks.</summary>
    Empty,

    /// <summary>Too many or too few characters.</summary>
    Length,

    /// <summary>A letter where a digit belongs, or the reverse, or a character that never occurs.</summary>
    Format,

    /// <summary>The local authority part is no authority that ever issued one.</summary>
    UnknownAuthority,

    /// <summary>The check letter or digit disagrees with the rest.</summary>
    CheckCharacter,

    /// <summary>A prefix that is never issued.</summary>
    Prefix,

    /// <summary>A prefix that departments use for their own administration.</summary>
    AdministrativePrefix,

    /// <summary>Another, temporary kind of reference in this place.</summary>
    TemporaryReference,

    /// <summary>The last letter is not one that is issued.</summary>
    Suffix,

    /// <summary>A value that stands for "not known", or a published example.</summary>
    Placeholder,

    /// <summary>A spreadsheet has turned the text into a number and lost digits.</summary>
    SpreadsheetDamage,

    /// <summary>The year lies after the year asked about, or before such records began.</summary>
    YearOutOfRange,
}

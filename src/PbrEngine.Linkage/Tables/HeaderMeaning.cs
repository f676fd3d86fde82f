namespace PbrEngine.Linkage.Tables;

/// <summary>What a header says that its column holds.</summary>
internal enum HeaderMeaning
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,

    /// <summary>The role that goes with it.</summary>
    Role,

    /// <summary>An id of the row, not of a person.</summary>
    RowId,

    /// <summary>A number or code of something: of a person if its values look like it.</summary>
    Number,

    /// <summary>Which rows are one person: the answer that is looked for.</summary>
    Answer,

    /// <summary>Something of the row, such as when it was written.</summary>
    OfTheRow,

    /// <summary>A date that isn't of birth.</summary>
    OtherDate,

    /// <summary>Somebody or something else, such as a mother or a school: text like any other.</summary>
    OfSomebodyElse,

    /// <summary>It follows from another role: a title from the sex.</summary>
    Derived,
}

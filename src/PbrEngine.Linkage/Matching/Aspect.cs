namespace PbrEngine.Linkage.Matching;

/// <summary>What a comparison is about. It decides who but one person agrees in it.</summary>
internal enum Aspect
{
    Forename,
    MiddleName,
    Surname,
    Birth,
    Sex,
    Place,

    /// <summary>A number that is given to one person.</summary>
    Number,

    /// <summary>An address or number by which somebody is reached; those of one home may share it.</summary>
    Contact,

    /// <summary>Any other text.</summary>
    Text,
}

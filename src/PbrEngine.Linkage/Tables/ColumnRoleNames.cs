namespace PbrEngine.Linkage.Tables;

/// <summary>The names of roles, as people write and read them.</summary>
public static class ColumnRoleNames
{
    /// <summary>Every role and its name, lower case with underscores, in the order of the roles.</summary>
    public static IReadOnlyDictionary<ColumnRole, string> All { get; } = new Dictionary<ColumnRole, string>
    {
        [ColumnRole.Forename] = "forename",
        [ColumnRole.MiddleName] = "middle_name",
        [ColumnRole.Surname] = "surname",
        [ColumnRole.FullName] = "full_name",
        [ColumnRole.BirthDate] = "date_of_birth",
        [ColumnRole.Sex] = "sex",
        [ColumnRole.Postcode] = "postcode",
        [ColumnRole.HouseNumber] = "house_number",
        [ColumnRole.Street] = "street",
        [ColumnRole.Locality] = "locality",
        [ColumnRole.Region] = "region",
        [ColumnRole.Uprn] = "uprn",
        [ColumnRole.Email] = "email",
        [ColumnRole.Phone] = "phone",
        [ColumnRole.Identifier] = "identifier",
        [ColumnRole.Other] = "other",
    };

    /// <summary>The name of a role.</summary>
    /// <param name="role">A role.</param>
    public static string Of(ColumnRole role) => All[role];
}

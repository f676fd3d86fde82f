using System.Globalization;

namespace PbrEngine.Engine.Tests.Generating;

internal static class CouncilFeeds
{
    public static readonly (string Feed, string File, string Reference)[] PeopleFiles =
    [
        ("early_help", "members.csv", "member_ref"),
        ("schools", "pupils.csv", "pupil_ref"),
        ("police", "people.csv", "person_ref"),
        ("dwp", "claimants.csv", "claimant_ref"),
        ("housing", "tenants.csv", "tenant_ref"),
        ("social_care", "children.csv", "child_ref"),
    ];
}

internal static class Whole
{
    public static int Of(string text) =>
        text.Length == 0 ? 0 : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

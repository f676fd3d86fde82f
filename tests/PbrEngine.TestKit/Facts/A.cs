using System.Globalization;
using PbrEngine.TestKit.Evaluating;

namespace PbrEngine.TestKit.Facts;

/// <summary>Where a test's facts begin: <c>A.Family().With(A.Child().BornOn("2016-05-01"))</c>.</summary>
public static class A
{
    /// <summary>A family attached and worked with, without members or needs.</summary>
    public static FamilyBuilder Family() => new();

    /// <summary>A resident child of ten, a member since 2015.</summary>
    public static MemberBuilder Child() => new("child", "2016-05-01");

    /// <summary>A resident parent of forty, a member since 2015.</summary>
    public static MemberBuilder Parent() => new("parent", "1986-05-01");

    /// <summary>A tenancy against which nothing was done.</summary>
    public static TenancyBuilder Tenancy() => new();

    /// <summary>A run as at 31 October 2026 for which every feed covers all days since 2015.</summary>
    public static RunBuilder Run() => new();

    /// <summary>The parameters of the expanded programme.</summary>
    public static ParametersBuilder Parameters() => new();

    /// <summary>A day, yyyy-mm-dd.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day, or none.</summary>
    public static DateOnly? DayOrNone(string? day) => day is null ? null : Day(day);
}

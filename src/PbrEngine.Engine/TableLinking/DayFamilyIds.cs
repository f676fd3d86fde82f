using System.Globalization;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Gives ids to families that are new on a day: F, the day, and a number of the day, such as
/// <c>F20261031-000001</c>. With the day in it an id is never given again, though nobody keeps a list of ids that are
/// gone.</summary>
/// <param name="day">The day.</param>
/// <param name="taken">Ids that are in use, those of the same day among them when it is derived again.</param>
internal sealed class DayFamilyIds(DateOnly day, IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = taken.ToHashSet(StringComparer.Ordinal);
    private int _last;

    /// <summary>The next one.</summary>
    internal string Next()
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"F{day:yyyyMMdd}-{++_last:D6}");
        }
        while (!_taken.Add(id));
        return id;
    }
}

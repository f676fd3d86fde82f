using System.Globalization;
using System.Text;

namespace PbrEngine.Engine.Generating;

/// <summary>The information-sharing agreements that the deliveries name, for the council to register.</summary>
internal static class AgreementsFile
{
    public static void Write(string path, Timeline timeline)
    {
        var text = new StringBuilder("agreements:\n");
        foreach (var feed in Feed.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {feed.Agreement}\n");
            text.Append(CultureInfo.InvariantCulture, $"    feed: {feed.Name}\n");
            text.Append(CultureInfo.InvariantCulture, $"    gateway: \"{feed.Gateway}\"\n");
            text.Append("    purposes: [identify, support, monitor]\n");
            text.Append(CultureInfo.InvariantCulture, $"    from: {Iso.Of(timeline.HistoryFrom.AddYears(-1))}\n");
            text.Append(CultureInfo.InvariantCulture, $"    to: {Iso.Of(timeline.LastExtractOn.AddYears(2))}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}

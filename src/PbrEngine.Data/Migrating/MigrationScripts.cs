using System.Globalization;
using System.Reflection;

namespace PbrEngine.Data.Migrating;

/// <summary>The scripts that this program carries.</summary>
public static class MigrationScripts
{
    private const string Root = "migrations/";
    private const int NumberDigits = 4;

    /// <summary>The number in <c>db/migrations/HEAD</c>: two branches that add a script collide there.</summary>
    public static int Head => int.Parse(Read(Root + "HEAD").Trim(), CultureInfo.InvariantCulture);

    /// <summary>The scripts of one dialect, in order.</summary>
    /// <param name="dialect">Name of the dialect's folder.</param>
    public static IReadOnlyList<MigrationScript> Of(string dialect)
    {
        var folder = $"{Root}{dialect}/";
        return
        [
            .. Assembly.GetManifestResourceNames()
                .Select(name => (Name: name, Path: name.Replace('\\', '/')))
                .Where(r => r.Path.StartsWith(folder, StringComparison.Ordinal))
                .Select(r => Parse(r.Path[folder.Length..], Read(r.Name)))
                .OrderBy(s => s.Number),
        ];
    }

    private static Assembly Assembly => typeof(MigrationScripts).Assembly;

    private static MigrationScript Parse(string fileName, string text) => new(
        int.Parse(fileName[..NumberDigits], NumberStyles.None, CultureInfo.InvariantCulture),
        Path.GetFileNameWithoutExtension(fileName)[(NumberDigits + 1)..],
        text);

    private static string Read(string resource)
    {
        using var stream = Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(stream);
        // A checkout's line ends must not reach the database's own copy of the text.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

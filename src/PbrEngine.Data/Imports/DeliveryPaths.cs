namespace PbrEngine.Data.Imports;

/// <summary>
/// Issues name files within the landing folder. What is stored is the name within the delivery's own folder, because
/// a content's issues belong to every delivery that shares it.
/// </summary>
internal static class DeliveryPaths
{
    // No file name begins with it, so it can mark a path that lies outside the delivery's folder.
    private const string Outside = "/";

    internal static string Stored(string folder, string file)
    {
        if (file == folder)
            return "";
        return file.StartsWith(folder + "/", StringComparison.Ordinal) ? file[(folder.Length + 1)..] : Outside + file;
    }

    internal static string Shown(string folder, string stored)
    {
        if (stored.Length == 0)
            return folder;
        return stored.StartsWith(Outside, StringComparison.Ordinal) ? stored[1..] : $"{folder}/{stored}";
    }
}

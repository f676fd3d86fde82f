using PbrEngine.Linkage;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;

namespace PbrEngine.Engine.Linking;

/// <summary>The linkage model that lies beside the program, and the linker that goes by it.</summary>
/// <param name="Name">Its name and version, such as <c>council-v2026-11</c>: the file's name.</param>
/// <param name="Hash">SHA-256 of what the model says, in hexadecimal digits.</param>
/// <param name="JoinBits">The match weight from which it joins.</param>
/// <param name="Linker">Exact agreement first, then the model.</param>
public sealed record CarriedModel(string Name, string Hash, double JoinBits, ILinker Linker)
{
    private const string Folder = "linkage";
    private const ulong Seed = 7;

    /// <summary>The latest model of a program's folder; the build put all of <c>rules/linkage</c> there.</summary>
    /// <param name="programFolder">Where the program lies.</param>
    /// <exception cref="LinkModelException">There is none, it was changed, or it isn't for this program's
    /// comparisons.</exception>
    public static CarriedModel In(string programFolder)
    {
        var folder = Path.Combine(programFolder, Folder);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json") : [];
        return files.Max(StringComparer.Ordinal) is { } latest
            ? Of(latest)
            : throw new LinkModelException(folder, "The folder holds no model.");
    }

    private static CarriedModel Of(string file)
    {
        var read = ModelFile.Read(File.ReadAllText(file));
        if (read.Model is not { } description)
            throw new LinkModelException(file, read.Refusal!);
        var model = LinkModel.Of(Path.GetFileNameWithoutExtension(file), description);
        try
        {
            var linker = new ModelLinker(model, Seed, Environment.ProcessorCount);
            return new(model.Name, model.Hash, description.Thresholds.Join, linker);
        }
        catch (ModelMismatchException mismatch)
        {
            throw new LinkModelException(file, mismatch.Message);
        }
    }
}

/// <summary>Nobody may be linked by a model that isn't the one that was shipped: the night is refused.</summary>
/// <param name="path">The file or folder.</param>
/// <param name="why">What is wrong with it.</param>
public sealed class LinkModelException(string path, string why) : Exception(
    $"The linkage model {path} can't be used, so nobody is linked: {why} Put back the file that came with this "
    + "version, or learn a new one under a new name (rules/linkage/README.md).");

using System.Text;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Models that were learned before, in files.</summary>
internal static class KeptModel
{
    internal const int BytesMax = 16 * 1024 * 1024;

    /// <summary>Works by the model of a file, or without one.</summary>
    /// <param name="file">Its path; null for none.</param>
    /// <param name="refusals">Takes why the model can't be worked by.</param>
    /// <param name="work">What is done by it.</param>
    /// <returns>What came of the work; null where there is no such model, or it is for other columns.</returns>
    internal static T? Using<T>(string? file, List<LinkageRefusal> refusals, Func<ModelDescription?, T> work)
        where T : class
    {
        var model = file is null ? null : Read(file, refusals);
        if (file is not null && model is null)
            return null;
        try
        {
            return work(model);
        }
        catch (ModelMismatchException fault)
        {
            refusals.Add(LinkageRefusal.OtherModel(file!, fault.Message));
            return null;
        }
    }

    /// <summary>Writes a model.</summary>
    internal static void Write(ModelDescription model, Stream stream) =>
        stream.Write(Encoding.UTF8.GetBytes(ModelFile.Write(model)));

    /// <summary>The model of a file; null where there is none.</summary>
    internal static ModelDescription? Read(string file, List<LinkageRefusal> refusals)
    {
        if (!File.Exists(file))
        {
            refusals.Add(Directory.Exists(file) ? LinkageRefusal.NotAFile(file) : LinkageRefusal.FileMissing(file));
            return null;
        }
        if (new FileInfo(file).Length is 0 or > BytesMax)
        {
            refusals.Add(LinkageRefusal.ModelUnreadable(file, "This is no model file: it is empty, or over 16 MB."));
            return null;
        }
        var read = ModelFile.Read(File.ReadAllText(file));
        if (read.Refusal is { } why)
            refusals.Add(LinkageRefusal.ModelUnreadable(file, why));
        return read.Model;
    }
}

using PbrEngine.Engine.Outputs;

namespace PbrEngine.Engine.TableLinking;

/// <summary>A file that is written whole or not at all: it is written beside its place and moved there at the
/// end.</summary>
internal sealed class DraftFile : IDisposable
{
    private const int BufferBytes = 1 << 18;

    private readonly string _path;
    private readonly FileStream _stream;
    private bool _isKept;

    private DraftFile(string path, FileStream stream)
    {
        _path = path;
        _stream = stream;
    }

    /// <summary>Where the text goes.</summary>
    internal Stream Stream => _stream;

    /// <summary>Begins a file, before the work whose result it takes.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="refusals">Takes why it can't be written.</param>
    /// <returns>The file; null where it can't be written.</returns>
    internal static DraftFile? Open(string path, List<LinkageRefusal> refusals)
    {
        if (Directory.Exists(path))
        {
            refusals.Add(LinkageRefusal.NotWritable(path, "it is a folder."));
            return null;
        }
        if (Devices.Have(path))
        {
            refusals.Add(LinkageRefusal.NotWritable(path, "it is a device, and a file would take its place."));
            return null;
        }
        try
        {
            var draft = WholeFile.DraftOf(path);
            return new(path, new(draft, FileMode.Create, FileAccess.Write, FileShare.Read, BufferBytes));
        }
        catch (IOException error)
        {
            refusals.Add(LinkageRefusal.NotWritable(path, error.Message));
        }
        catch (UnauthorizedAccessException error)
        {
            refusals.Add(LinkageRefusal.NotWritable(path, error.Message));
        }
        return null;
    }

    /// <summary>Puts the file in its place.</summary>
    internal void Keep()
    {
        _stream.Dispose();
        File.Move(WholeFile.DraftOf(_path), _path, overwrite: true);
        _isKept = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_isKept)
            File.Delete(WholeFile.DraftOf(_path));
    }
}

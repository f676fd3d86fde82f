using System.Data.Common;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Engine.Running;

/// <summary>Does work on an attempt; what stops it is recorded with the step that it stopped.</summary>
public sealed class CarryAttempt(IRunStore runs, TimeProvider clock)
{
    /// <summary>What is recorded when the command was told to stop.</summary>
    public const string Stopped = "It was told to stop.";

    // The message of an exception that nobody foresaw may quote a row.
    private const string Unforeseen = "A fault that nobody foresaw stopped it; the night's messages name the place.";

    /// <summary>
    /// Does the work; what stops it goes on to the outermost edge, and the attempt and its step are marked as failed.
    /// </summary>
    public void Carry(long attemptId, Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var fault = Unforeseen;
        var isDone = false;
        try
        {
            work();
            isDone = true;
        }
        catch (OperationCanceledException)
        {
            fault = Stopped;
            throw;
        }
        catch (StoreBusyException busy)
        {
            fault = busy.Message;
            throw;
        }
        catch (StoreFullException full)
        {
            fault = full.Message;
            throw;
        }
        catch (RunLeaseLostException lost)
        {
            fault = lost.Message;
            throw;
        }
        catch (DbException)
        {
            fault = "The database refused to go on; the night's messages say more.";
            throw;
        }
        catch (IOException)
        {
            fault = "A file or folder could not be used; the night's messages say more.";
            throw;
        }
        finally
        {
            if (!isDone)
                runs.Fail(attemptId, fault, clock.GetUtcNow());
        }
    }
}

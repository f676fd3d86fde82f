using System.Diagnostics;
using PbrEngine.Data;
using PbrEngine.Data.Migrating;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Cli.Invoking;

/// <summary>What an operator is told of an exception: what, where, what to do.</summary>
/// <param name="Code">How the command ends.</param>
/// <param name="Sentence">Never personal data, never a connection string.</param>
internal sealed record Failure(ExitCode Code, string Sentence)
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int UnixDiskFull = 28;
    private const int UnixQuotaFull = 122;

    /// <summary>Tells known failures in their own words, and of any other one only where it happened.</summary>
    internal static Failure Of(Exception error) => error switch
    {
        OperationCanceledException => new(
            ExitCode.Failed,
            "Stopped. What was finished before stays; nothing is half-written. Give the command again to go on."),
        StoreBusyException or StoreFullException or DatabaseUnavailableException or RunLeaseLostException =>
            new(ExitCode.Failed, error.Message),
        FeedConflictException or RuleSetException or LinkModelException => new(ExitCode.Refused, error.Message),
        MigrationRefusedException => new(ExitCode.Refused, error.Message),
        UnauthorizedAccessException => new(
            ExitCode.Failed, $"{error.Message} Check the rights on it, then try again."),
        IOException { HResult: WindowsDiskFull or UnixDiskFull or UnixQuotaFull } => new(
            ExitCode.Failed, $"The disk is full: {error.Message} Free space there, then try again."),
        IOException => new(
            ExitCode.Failed, $"A file or folder can't be used: {error.Message} Check the path and the disk."),
        _ => new(ExitCode.Failed, Unforeseen(error)),
    };

    // The message of an exception that nobody foresaw may quote a row, so only its kind and place are told.
    private static string Unforeseen(Exception error)
    {
        var innermost = error.GetBaseException();
        var places = new StackTrace(innermost, fNeedFileInfo: false).GetFrames()
            .Select(frame => frame.GetMethod())
            .Select(method => $"{method?.DeclaringType?.FullName}.{method?.Name}")
            .Where(place => place.StartsWith("PbrEngine.", StringComparison.Ordinal));
        var place = places.FirstOrDefault() ?? "an unknown place";
        return $"Something went wrong that should not have ({innermost.GetType().Name} in {place}). "
            + "Nothing unfinished is kept; please report this line.";
    }
}

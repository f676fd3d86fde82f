namespace PbrEngine.Cli;

/// <summary>How a command ended, for scripts and schedulers (07-cli.md).</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Failed: the machine's fault, or stopped.</summary>
    Failed = 1,

    /// <summary>The arguments were wrong; nothing was tried.</summary>
    WrongArguments = 2,

    /// <summary>Refused, or done without a delivery that was refused or held.</summary>
    Refused = 3,

    /// <summary>A verification found a fault, or a check of health something wrong.</summary>
    VerificationFailed = 4,
}

using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>What the checks of one file's rows need to know, settled once before its first row.</summary>
public sealed record FilePlan
{
    /// <summary>The file's contract.</summary>
    public required FileContract Contract { get; init; }

    /// <summary>The file within the landing folder, as issues name it.</summary>
    public required string File { get; init; }

    /// <summary>The day as of which the data are current.</summary>
    public required DateOnly ExtractOn { get; init; }

    /// <summary>One plan a column, in the order of the contract.</summary>
    public required IReadOnlyList<ColumnPlan> Columns { get; init; }

    /// <summary>The plan of a file that is laid out as its contract says.</summary>
    public static FilePlan Identity(FileContract contract, string file, DateOnly extractOn)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new()
        {
            Contract = contract,
            File = file,
            ExtractOn = extractOn,
            Columns = [.. contract.Columns.Select(c => new ColumnPlan(c, c.Name, null))],
        };
    }
}

/// <summary>How one column of a file is read.</summary>
/// <param name="Contract">The column's contract.</param>
/// <param name="Header">The supplier's name of it, as issues name it.</param>
/// <param name="DateFormat">The supplier's way of writing dates; null for yyyy-mm-dd.</param>
public sealed record ColumnPlan(ColumnContract Contract, string Header, string? DateFormat);

namespace PbrEngine.Domain.Ledger;

/// <summary>The accounts of the ledger (04-claims.md).</summary>
public enum LedgerAccount
{
    /// <summary>Due from the department.</summary>
    ResultsReceivable = 0,

    /// <summary>Earned by results.</summary>
    ResultsIncome = 1,

    /// <summary>Earned by attachment.</summary>
    AttachmentFees = 2,

    /// <summary>Given back.</summary>
    Reversals = 3,
}

/// <summary>The codes by which the ledger names its accounts.</summary>
public static class LedgerAccountCodes
{
    private static readonly string[] Codes =
        ["results_receivable", "results_income", "attachment_fees", "reversals"];

    /// <summary>The account's code, such as <c>results_income</c>.</summary>
    public static string Code(this LedgerAccount account) => Codes[(int)account];
}

namespace PbrEngine.Domain.Ledger;

/// <summary>The accounts of the ledger (04-claims.md).</summary>
public static class LedgerAccount
{
    /// <summary>What the department owes for results that were put forward.</summary>
    public const string ResultsReceivable = "results_receivable";

    /// <summary>Income from results.</summary>
    public const string ResultsIncome = "results_income";

    /// <summary>Income from attachment fees.</summary>
    public const string AttachmentFees = "attachment_fees";

    /// <summary>What was taken back.</summary>
    public const string Reversals = "reversals";
}

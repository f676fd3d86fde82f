using PbrEngine.Data;
using PbrEngine.Data.Claiming;
using PbrEngine.Data.Evaluating;
using PbrEngine.Data.Imports;
using PbrEngine.Data.Linking;
using PbrEngine.Data.Reviewing;
using PbrEngine.Data.RuleSets;
using PbrEngine.Data.Running;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Cli.Composition;

/// <summary>The stores of one database.</summary>
internal sealed record Stores
{
    /// <summary>Deliveries and their rows.</summary>
    public required IDeliveryStore Deliveries { get; init; }

    /// <summary>Information-sharing agreements.</summary>
    public required IAgreementRegister Agreements { get; init; }

    /// <summary>Persons.</summary>
    public required IPersonStore Persons { get; init; }

    /// <summary>Runs.</summary>
    public required IRunStore Runs { get; init; }

    /// <summary>What gates said, and who let a held one through.</summary>
    public required IGateStore Gates { get; init; }

    /// <summary>Who runs a night.</summary>
    public required Func<TimeProvider, IRunLeases> Leases { get; init; }

    /// <summary>Verdicts.</summary>
    public required IOutcomeStore Outcomes { get; init; }

    /// <summary>Traces of the verdicts.</summary>
    public required ITraceStore Traces { get; init; }

    /// <summary>Claims and the ledger.</summary>
    public required IClaimStore Claims { get; init; }

    /// <summary>Doubtful pairs, and what people say of them.</summary>
    public required IReviewStore Reviews { get; init; }

    /// <summary>Merges and splits of persons.</summary>
    public required IPersonChangeStore PersonChanges { get; init; }

    /// <summary>Who has confirmed which parameter.</summary>
    public required IConfirmationStore Confirmations { get; init; }

    /// <summary>Those that keep everything in the database.</summary>
    public static Stores Of(PbrDatabase database) => new()
    {
        Deliveries = new DeliveryStore(database),
        Agreements = new AgreementRegister(database),
        Persons = new PersonStore(database),
        Runs = new RunStore(database),
        Gates = new GateStore(database),
        Leases = clock => new RunLeaseStore(database, clock),
        Outcomes = new OutcomeStore(database),
        Traces = new TraceStore(database),
        Claims = new ClaimStore(database),
        Reviews = new ReviewStore(database),
        PersonChanges = new PersonChangeStore(database),
        Confirmations = new ConfirmationStore(database),
    };
}

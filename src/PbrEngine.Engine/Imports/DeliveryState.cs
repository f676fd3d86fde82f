namespace PbrEngine.Engine.Imports;

/// <summary>What became of a delivery.</summary>
public enum DeliveryState
{
    /// <summary>Its rows count for every run whose as-at date is not before its extract date.</summary>
    Loaded = 0,

    /// <summary>Its rows are kept aside until a person accepts them: it shrank by more than the feed's limit.</summary>
    Held = 1,

    /// <summary>Nothing of it was loaded.</summary>
    Refused = 2,
}

using System.Reflection;
using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

/// <summary>
/// Messages reach logs and e-mails. They are read here from the types themselves, so that a new one can't slip past.
/// </summary>
public class IdentifierFaultTests
{
    private static readonly List<IdentifierFault> AllFaults = typeof(Upn).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Upn).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(IdentifierFault) && field.IsInitOnly)
        .Select(field => (IdentifierFault)field.GetValue(null)!)
        .ToList();

    [Fact]
    public void Message_EveryFault_IsOneSentenceThatSaysWhatToDo()
    {
        Assert.True(AllFaults.Count > 30);
        Assert.All(AllFaults, fault => Assert.Matches("^[A-Z][^.]*; [^.]+\\.$", fault.Message));
    }

    [Fact]
    public void Message_EveryFault_DiffersFromTheOthers()
    {
        var messages = AllFaults.Select(fault => fault.Message).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(AllFaults.Count, messages.Count);
    }

    [Fact]
    public void Message_SameFaultOfTwoTexts_IsTheSameText()
    {
        Assert.False(NhsNumber.TryParse("9434765918", out _, out var first));
        Assert.False(NhsNumber.TryParse("4010232138", out _, out var second));
        Assert.Same(first, second);
        Assert.DoesNotContain("9434765918", first.Message, StringComparison.Ordinal);
    }
}

using Xunit.Abstractions;

namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>The name of a case, which the test is shown under in full: a mere string would be cut off.</summary>
public sealed class ScenarioName : IXunitSerializable
{
    private string name = "";

    public static ScenarioName Of(string name) => new() { name = name };

    public void Deserialize(IXunitSerializationInfo info) => name = info.GetValue<string>("name");

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("name", name);

    public override string ToString() => name;
}

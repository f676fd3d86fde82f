using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Tests.Imports.Checking;

public sealed class RowKeysTests
{
    private const string Offence = "offence_ref,person_ref,offence_on,disposal,disposal_on";

    [Theory]
    [InlineData("O1,N1,2024-01-05,FINED,", "O1\u001FN1")]
    [InlineData("O1,N1,bad,CHARGED,", "O1\u001FN1")]
    [InlineData("O1,N1,2024-01-05,CHARGED,,extra", "O1\u001FN1")]
    [InlineData("O1,,2024-01-05,CHARGED,", null)]
    [InlineData("O1", null)]
    [InlineData("\"O1,N1,2024-01-05,CHARGED,", null)]
    public void Check_RejectedRow_KeepsItsKeyWhenReadableAndItsText(string row, string? key)
    {
        RowScene.Import(Feed.Police, "offences.csv", Offence, row, out var bench);

        var delivery = bench.Store.List().Single();
        var content = delivery.Files.Single(f => f.Name == "offences.csv").ContentId;
        Assert.Equal(key is null ? [] : [key], bench.Store.RejectedKeys(content));
        Assert.Equal(row, bench.Store.RawLine(Contracts.Get(Feed.Police, "offences.csv"), content, 2));
    }
}

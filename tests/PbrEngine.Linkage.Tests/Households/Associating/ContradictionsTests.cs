using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class ContradictionsTests
{
    [Theory]
    [InlineData("ANN,LEE,1985-01-31,F,111", "ANN,LEE,1985-01-31,F,111", false)]
    [InlineData("ANN,LEE,1985-01-31,F,111", "ANN,LEE,1985-01-31,F,222", true)]
    [InlineData("ANN,LEE,1985-01-31,F,111", "ANN,LEE,,,", false)]
    [InlineData("ANN,LEE,1985-01-31,F,", "ANN,LEE,1985-01-21,F,", false)]
    [InlineData("ANN,LEE,1985-01-31,F,", "ANN,LEE,1985-01-21,M,", true)]
    [InlineData("ANN,LEE,1985-01-31,F,", "ANN,LEE,1985-01-31,M,", false)]
    [InlineData("ANN,LEE,1985-01-31,F,", "ANN,LEE,1985-01-01,F,", false)]
    [InlineData("ANN,LEE,1985-01-31,F,", "ANN,LEE,1985-06-12,F,", true)]
    [InlineData("ANN,LEE,1985-01-31,F,", "ANN,LEE,2012-02-02,F,", true)]
    [InlineData("MARGARET,LEE,1985-01-31,F,", "PEGGY,LEE,1985-01-31,F,", false)]
    [InlineData("SOPHIE,LEE,2014-04-16,F,", "JACK,LEE,2014-04-16,,", true)]
    [InlineData("SOPHIE,JACK,2014-04-16,F,", "JACK,SOPHIE,2014-04-16,F,", false)]
    public void Between_TwoRecords_IsWhatAHouseholdCannotOutweigh(string left, string right, bool contradict)
    {
        string[][] rows = [left.Split(','), right.Split(',')];
        EncodedColumn Column(ColumnRole role, int at) => People.Column(role, rows[0][at], rows[1][at]);
        var contradictions = new Contradictions(People.Table(
            Column(ColumnRole.Forename, 0), Column(ColumnRole.Surname, 1), Column(ColumnRole.BirthDate, 2),
            Column(ColumnRole.Sex, 3), Column(ColumnRole.Identifier, 4)));

        Assert.Equal((contradict, contradict), (contradictions.Between(0, 1), contradictions.Between(1, 0)));
    }
}

using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class ModelMismatchExceptionTests
{
    [Fact]
    public void Message_NamesWhatIsOnOneSideOnly() => Assert.Equal(
        "The model compares sex (equal), the table town (equal).",
        new ModelMismatchException(["dob (equal)", "sex (equal)"], ["dob (equal)", "town (equal)"]).Message);

    [Fact]
    public void Message_TableLacksOne_SaysSo() => Assert.Equal(
        "The model compares sex (equal), the table doesn't, or in another order.",
        new ModelMismatchException(["dob (equal)", "sex (equal)"], ["dob (equal)"]).Message);
}

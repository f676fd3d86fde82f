namespace PbrEngine.Linkage.Tests;

/// <summary>Runs a linker, the exact one unless told, and reads its result in short forms.</summary>
internal static class Linked
{
    public static LinkResult Of(params LinkRecord[] records) => With([], records);

    public static LinkResult With(Judgement[] judgements, params LinkRecord[] records) =>
        By(LinkModel.Exact, judgements, records);

    public static LinkResult By(LinkModel model, Judgement[] judgements, params LinkRecord[] records) =>
        new ModelLinker(model).Link(new LinkRequest
        {
            Records = records,
            Judgements = judgements,
            PersonIds = new PersonNumbers(1),
        });

    /// <summary>Persons as "1+2 | 3", record ids in order.</summary>
    public static string Shape(this LinkResult result) => string.Join(
        " | ", result.Persons.Select(person => string.Join('+', person.Records.Select(key => key.Id))));

    /// <summary>Reviews as "1~2 REASON", in order.</summary>
    public static string Doubts(this LinkResult result) => string.Join(
        "; ", result.Reviews.Select(review => $"{review.Left.Id}~{review.Right.Id} {review.Reason}"));

    /// <summary>Links as "1-2 Basis weight", in order.</summary>
    public static string Edges(this LinkResult result) => string.Join(
        "; ", result.Links.Select(link => $"{link.Left.Id}-{link.Right.Id} {link.Basis} {link.Weight:0}"));
}

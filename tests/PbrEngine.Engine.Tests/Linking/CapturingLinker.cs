using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Linking;

/// <summary>Keeps what it was asked, and makes each record a person of its own.</summary>
internal sealed class CapturingLinker : ILinker
{
    internal LinkRequest? Request { get; private set; }

    public string Model => "none";

    public LinkResult Link(LinkRequest request)
    {
        Request = request;
        return LinkResults.Of([.. request.Records.Select(r => new LinkedPerson
        {
            PersonId = request.PriorPersons.GetValueOrDefault(r.Key) ?? request.PersonIds.NextPersonId(),
            Records = [r.Key],
        })]);
    }
}

using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Checking;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Looks parents up in the delivery being written and those before it.</summary>
internal sealed class WriterParents(IDeliveryWriter writer, FeedContract feed) : IParentLookup
{
    public ParentRow? Find(ParentReference parent, IReadOnlyList<string> values) =>
        writer.FindParent(parent, feed.Files.First(f => f.Name == parent.ParentFile), values);
}

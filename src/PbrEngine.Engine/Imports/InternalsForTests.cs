using System.Runtime.CompilerServices;

// The parts of an import are tested one by one; nobody else has a use for them.
[assembly: InternalsVisibleTo("PbrEngine.Engine.Tests")]

using System.Runtime.CompilerServices;

// The calendar is checked against published dates of Easter, which no extract states.
[assembly: InternalsVisibleTo("PbrEngine.Engine.Tests")]

namespace PbrEngine.Engine.Tests.RuleSets.Stacks;

internal sealed record Word(string Text);

internal sealed record Length(string Of, int Letters);

internal sealed record Done;

[Name("TRIAL-LONG"), Description("A word of its own length."), Priority(2)]
internal sealed class LongWord : Rule
{
    public override void Define()
    {
        Word word = null!;
        When().Match(() => word);
        Then().Yield(_ => new Length(word.Text, word.Text.Length));
    }
}

[Name("TRIAL-DONE"), Description("Every word has its length."), Priority(1)]
internal sealed class AllCounted : Rule
{
    public override void Define()
    {
        When().Not<Word>(w => w.Text.Length == 0);
        Then().Yield(_ => new Done());
    }
}

/// <summary>Each length makes a longer word, and so on.</summary>
[Name("TRIAL-MORE"), Description("A longer word."), Priority(1)]
internal sealed class AnotherWord : Rule
{
    public override void Define()
    {
        Length length = null!;
        When().Match(() => length);
        Then().Yield(_ => new Word(length.Of + "+"));
    }
}

[Name("TRIAL-LAST"), Description("A word that ends in e.")]
internal sealed class LastLetter : Rule
{
    public override void Define()
    {
        Word word = null!;
        When().Match(() => word, w => w.Text[w.Text.Length - 1] == 'e');
        Then().Yield(_ => new Done());
    }
}

internal sealed class NothingToDo : Rule
{
    public override void Define()
    {
        Word word = null!;
        When().Match(() => word);
    }
}

using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Tests;

public enum OrderState
{
    Open,
    Paid,
}

public interface IParty
{
    public int Id { get; }
}

public abstract record Party(int Id) : IParty;

public sealed record Customer(int Id, bool IsPreferred = true) : Party(Id);

public sealed record Supplier(int Id) : Party(Id);

public sealed record Order(int Id, int CustomerId, int Pence, OrderState State = OrderState.Open);

public sealed record Discount(int CustomerId, int Pence);

public sealed record Note(string Text);

/// <summary>Equal by id alone, so that a changed one may take the place of the old one by an update.</summary>
public sealed class Account(int id, int balance) : IEquatable<Account>
{
    public int Id { get; } = id;

    public int Balance { get; } = balance;

    public bool Equals(Account? other) => other?.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as Account);

    public override int GetHashCode() => Id;
}

internal static class Given
{
    public static ISession Session(params Type[] rules) => Factory(rules).CreateSession();

    public static ISession TracedSession(params Type[] rules) =>
        Factory(rules).CreateSession(new SessionOptions { Trace = TraceOptions.On });

    public static ISessionFactory Factory(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(rules));
        return repository.Compile();
    }

    public static IReadOnlyList<string> Notes(this ISession session) =>
        [.. session.Query<Note>().Select(n => n.Text)];
}

namespace PbrEngine.Engine.Generating;

/// <summary>Who is whom, for measuring linkage: no feed ever carries it.</summary>
internal sealed class TruthWriter : IDisposable
{
    private readonly CsvFileWriter persons;
    private readonly CsvFileWriter families;

    public TruthWriter(string directory)
    {
        Directory.CreateDirectory(directory);
        persons = new(Path.Combine(directory, "persons.csv"), ["feed", "ref", "true_person_id"]);
        families = new(Path.Combine(directory, "families.csv"), ["family_ref", "true_person_id", "role"]);
    }

    public void Write(Neighbourhood neighbourhood)
    {
        foreach (var record in neighbourhood.Truth)
        {
            persons.WriteRow([record.Feed, record.Reference, record.TruePersonId]);
        }

        foreach (var member in neighbourhood.Members)
        {
            families.WriteRow([member.FamilyRef, member.TruePersonId, member.Role]);
        }
    }

    public void Finish()
    {
        persons.Finish();
        families.Finish();
    }

    public void Dispose()
    {
        persons.Dispose();
        families.Dispose();
    }
}

using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Makes typed rows of records: one of each, or one of many.</summary>
internal interface IRowTaker
{
    /// <summary>Takes a record with the right number of fields; enters it as loaded or rejected.</summary>
    void Take(CsvRecordReader record);

    /// <summary>The key of a record with the wrong number of fields, when it can be read all the same.</summary>
    string? KeyOf(CsvRecordReader record);

    /// <summary>Writes what was held back.</summary>
    void Finish();
}

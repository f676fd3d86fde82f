namespace PbrEngine.Linkage.Tables;

/// <summary>What headers say, in the words that councils' systems and public data sets use.</summary>
internal static class Headers
{
    private static readonly Dictionary<string, ColumnRole> Roles = Read(
        (ColumnRole.Forename, "forename forenames firstname firstnames givenname givennames given fname first "
            + "christianname christiannames namefirst forname knownas preferredname preferredforename nickname fnm"),
        (ColumnRole.MiddleName, "middlename middlenames middle mname secondname secondforename middleinitial "
            + "middleforename mi midname othernames"),
        (ColumnRole.Surname, "surname surnames lastname lastnames last familyname family lname sname namelast "
            + "maidenname birthsurname previoussurname formersurname"),
        (ColumnRole.FullName, "fullname name names wholename completename namefull firstandsurname forenamesurname "
            + "firstnamesurname displayname personname"),
        (ColumnRole.BirthDate, "dob dateofbirth birthdate datebirth birthday bday born bornon dateborn birth birthdt "
            + "dobdate dateofbirthdate bdate"),
        (ColumnRole.Sex, "sex gender gendercode sexcode gendersex sexgender"),
        (ColumnRole.Postcode, "postcode postcodes postalcode zip zipcode pcode pc postcd zipcd addresspostcode pcds"),
        (ColumnRole.HouseNumber, "housenumber streetnumber houseno streetno buildingnumber doornumber housenum "
            + "streetnum housename paon saon propertynumber"),
        (ColumnRole.Street, "address street streetname addressline road roadname addr streetaddress addrline add "
            + "addressstreet fulladdress residentialaddress streetline thoroughfare"),
        (ColumnRole.Locality, "suburb city town locality village posttown townname cityname municipality addresscity "
            + "addresstown resident rescity towncity citytown"),
        (ColumnRole.Region, "state county region province district ward country borough localauthority statecode "
            + "countyname stateprovince"),
        (ColumnRole.Uprn, "uprn propertyreference propertyref uniquepropertyreferencenumber"),
        (ColumnRole.Email, "email emailaddress mail emails mailaddress eml"),
        (ColumnRole.Phone, "phone phonenumber mobile mobilenumber telephone telephonenumber tel telno mobileno phoneno "
            + "cell cellphone landline contactnumber phonenum mobilephone fullphonenumber fullphone"),
        (ColumnRole.Identifier, "nino nationalinsurancenumber nationalinsuranceno ninumber nhsnumber nhsno nhs upn "
            + "uniquepupilnumber uniquelearnernumber uln ssn socsecid socialsecuritynumber socialsecurityid socsec "
            + "passport passportnumber passportno drivinglicence driverslicense nationalid pncid pncnumber pnc cro "
            + "cronumber taxid taxnumber chi chinumber"));

    private static readonly HashSet<string> RowIds = Set(
        "id recid recordid uniqueid rowid rownumber rowno row index idx uid uuid guid key pk recordnumber recno "
        + "recordno rownum serial serialnumber unnamed lineno linenumber line column sourceid");

    private static readonly HashSet<string> Answers = Set(
        "entityid entity cluster clusterid truth label trueid truecluster truematchid entid truelabel matchid "
        + "groundtruth goldid gold");

    private static readonly HashSet<string> OfTheRowWords = Set(
        "created updated modified timestamp loaded load extract extracted source dataset file filename system batch "
        + "version status inserted changed received ingested feed");

    private static readonly HashSet<string> OtherPeopleWords = Set(
        "mother mothers father fathers parent parents guardian carer spouse partner kin emergency school employer "
        + "company organisation organization gp doctor practice business worker contact referrer sibling");

    private static readonly HashSet<string> NumberWords = Set("id no num number ref reference code nbr identifier");

    // At the end of a header they say that it is not the thing, but something about it: phone_type, address_id.
    private static readonly HashSet<string> AboutRoleWords = Set(
        "id no num number ref reference code nbr identifier type flag consent verified count indicator source known "
        + "preference group band");

    private static readonly HashSet<string> Titles = Set(
        "title salutation honorific prefix suffix namesuffix nameprefix");

    /// <summary>What a header says, and the role where it names one.</summary>
    public static (HeaderMeaning Meaning, ColumnRole Role) Read(string header)
    {
        HeaderWords words = HeaderWords.Of(header);
        string whole = string.Concat(words.Telling);
        string all = string.Concat(words.All);
        if (Answers.Contains(whole))
        {
            return (HeaderMeaning.Answer, default);
        }

        if (RowIds.Contains(whole))
        {
            return (words.IsOfPerson ? HeaderMeaning.Number : HeaderMeaning.RowId, default);
        }

        if (Roles.TryGetValue(all, out ColumnRole role) || Roles.TryGetValue(whole, out role))
        {
            return (HeaderMeaning.Role, role);
        }

        return Titles.Contains(whole) ? (HeaderMeaning.Derived, default) : ByWords(words.Telling);
    }

    private static (HeaderMeaning Meaning, ColumnRole Role) ByWords(IReadOnlyList<string> words)
    {
        if (words.Any(OtherPeopleWords.Contains))
        {
            return (HeaderMeaning.OfSomebodyElse, default);
        }

        if (words.Any(OfTheRowWords.Contains))
        {
            return (HeaderMeaning.OfTheRow, default);
        }

        // Two words of a header that mean something together say more than one does: "birth date (stated)".
        for (int length = 3; length >= 1; length--)
        {
            for (int start = 0; start + length <= words.Count; start++)
            {
                string phrase = string.Concat(words.Skip(start).Take(length));
                bool isOfIt = start + length < words.Count && AboutRoleWords.Contains(words[^1]);
                if (Roles.TryGetValue(phrase, out ColumnRole role) && IsEnough(phrase, words) && !isOfIt)
                {
                    return (HeaderMeaning.Role, role);
                }
            }
        }

        return words.Contains("date", StringComparer.Ordinal) || words.Contains("dt", StringComparer.Ordinal)
            ? (HeaderMeaning.OtherDate, default)
            : words.Count > 0 && NumberWords.Contains(words[^1]) ? (HeaderMeaning.Number, default)
            : (HeaderMeaning.Unknown, default);
    }

    // Words that mean a role on their own, and something else beside others: place of birth, given to, name of ship.
    private static bool IsEnough(string phrase, IReadOnlyList<string> words) => words.Count == 1
        || phrase is not ("birth" or "born" or "name" or "names" or "first" or "last" or "given" or "middle" or "family"
            or "pc" or "mi" or "add" or "state" or "resident" or "mail" or "country");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static Dictionary<string, ColumnRole> Read(params (ColumnRole Role, string Names)[] rows)
    {
        var roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        foreach ((ColumnRole role, string names) in rows)
        {
            foreach (string name in names.Split(' '))
            {
                roles.Add(name, role);
            }
        }

        return roles;
    }
}

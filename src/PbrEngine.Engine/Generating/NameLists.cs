namespace PbrEngine.Engine.Generating;

/// <summary>
/// Forenames and surnames by origin, commonest first. Bogus has no British list (its en_GB names are the American
/// ones), so these carry most of the council, and Bogus adds the rare ones.
/// </summary>
internal sealed record NameList(
    IReadOnlyList<string> Female, IReadOnlyList<string> Male, IReadOnlyList<string> Surnames)
{
    public static NameList British { get; } = new(
        [
            "Olivia", "Emily", "Sophie", "Jessica", "Chloe", "Amelia", "Charlotte", "Ellie", "Grace", "Lucy", "Megan",
            "Hannah", "Rebecca", "Sarah", "Laura", "Emma", "Lauren", "Amy", "Kelly", "Gemma", "Stacey", "Kirsty",
            "Leanne", "Donna", "Tracey", "Michelle", "Nicola", "Claire", "Samantha", "Victoria", "Elizabeth",
            "Katherine", "Poppy", "Lily", "Isla", "Evie", "Ruby", "Millie", "Phoebe", "Zoë", "Siân", "Niamh",
            "Caitlin", "Aisling", "Jodie", "Bethany", "Abigail", "Daisy", "Freya", "Holly", "Mia", "Ava", "Imogen",
            "Rhiannon", "Shannon", "Kayleigh", "Chantelle", "Natasha", "Danielle", "Sian",
        ],
        [
            "Jack", "Thomas", "James", "Daniel", "Joshua", "Oliver", "Harry", "William", "George", "Charlie", "Ryan",
            "Liam", "Matthew", "Luke", "Callum", "Connor", "Jamie", "Lee", "Darren", "Wayne", "Craig", "Gary", "Paul",
            "Mark", "David", "Andrew", "Christopher", "Stephen", "Robert", "Michael", "Alfie", "Archie", "Leo", "Noah",
            "Oscar", "Tyler", "Kieran", "Jordan", "Ashley", "Dean", "Scott", "Shaun", "Sean", "Seán", "Aaron", "Adam",
            "Ben", "Benjamin", "Samuel", "Joseph", "Jake", "Nathan", "Reece", "Rhys", "Owen", "Dylan", "Toby",
            "Freddie", "Theo", "Kyle",
        ],
        [
            "Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Johnson", "Davies", "Robinson", "Wright",
            "Thompson", "Evans", "Walker", "White", "Roberts", "Green", "Hall", "Wood", "Jackson", "Clarke", "Clark",
            "Harris", "Lewis", "Cooper", "King", "Turner", "Hill", "Ward", "Hughes", "Moore", "Baker", "Harrison",
            "Morris", "Allen", "Bennett", "Parker", "Cook", "Price", "Phillips", "Shaw", "Griffiths", "Richardson",
            "Marshall", "Collins", "Carter", "Bailey", "Gray", "Murphy", "Kelly", "O'Brien", "O'Neill", "O'Connor",
            "McCarthy", "MacDonald", "Byrne", "Fitzgerald", "Pritchard", "Llewellyn", "Ashworth", "Braithwaite",
            "Ramsbottom", "Whitehead", "Sutcliffe", "Holroyd", "Greenhalgh", "Fletcher", "Barker", "Hargreaves",
            "Smith-Jones", "Taylor-Green", "Ellis", "Palmer", "Mason", "Rogers", "Knight", "Stevens", "Webb", "Pearson",
        ]);

    public static NameList SouthAsian { get; } = new(
        [
            "Aisha", "Fatima", "Zainab", "Ayesha", "Maryam", "Sana", "Nadia", "Priya", "Anjali", "Simran", "Kiran",
            "Harpreet", "Rukhsana", "Shabana", "Nusrat", "Farzana", "Meera", "Deepa", "Amina", "Safiya",
        ],
        [
            "Mohammed", "Muhammad", "Ahmed", "Ali", "Hassan", "Imran", "Bilal", "Usman", "Hamza", "Ibrahim", "Rahul",
            "Arjun", "Sanjay", "Gurpreet", "Jaspal", "Tariq", "Khalid", "Adil", "Faisal", "Yusuf",
        ],
        [
            "Khan", "Patel", "Singh", "Hussain", "Begum", "Ahmed", "Ali", "Kaur", "Akhtar", "Shah", "Mahmood", "Iqbal",
            "Malik", "Rahman", "Miah", "Uddin", "Chowdhury", "Sharma", "Gill", "Sandhu", "Mistry", "Desai",
        ]);

    public static NameList African { get; } = new(
        [
            "Blessing", "Grace", "Chioma", "Ngozi", "Amara", "Abena", "Ama", "Efua", "Hodan", "Amina", "Folake", "Temi",
            "Precious", "Mercy", "Selam", "Ifrah",
        ],
        [
            "Emmanuel", "Samuel", "Chidi", "Emeka", "Tunde", "Kwame", "Kofi", "Kwabena", "Abdi", "Mohamed", "Femi",
            "Ayo", "Prince", "Yohannes", "Dawit", "Liban",
        ],
        [
            "Okafor", "Adeyemi", "Okonkwo", "Mensah", "Owusu", "Boateng", "Asante", "Abdi", "Hassan", "Warsame",
            "Adebayo", "Eze", "Osei", "Tesfaye", "Diallo", "Nkosi", "Banda", "Phiri",
        ]);

    public static NameList Caribbean { get; } = new(
        ["Shanice", "Keisha", "Tanisha", "Jada", "Monique", "Latoya", "Marcia", "Sharon", "Aaliyah", "Tianna"],
        ["Jermaine", "Tyrone", "Marlon", "Delroy", "Leon", "Andre", "Kaleb", "Dwayne", "Errol", "Malachi"],
        ["Campbell", "Francis", "Gordon", "Grant", "Reid", "Bailey", "Henry", "Morgan", "St. Clair", "Pryce"]);

    public static NameList EasternEuropean { get; } = new(
        [
            "Anna", "Katarzyna", "Agnieszka", "Małgorzata", "Zuzanna", "Julia", "Maria", "Ioana", "Elena", "Andreea",
            "Simona", "Viktorija", "Daina", "Eva",
        ],
        [
            "Piotr", "Jakub", "Tomasz", "Krzysztof", "Paweł", "Michał", "Andrei", "Ionuț", "Mihai", "Alexandru",
            "Lukas", "Tomas", "Jan", "Marek",
        ],
        [
            "Nowak", "Kowalski", "Wiśniewski", "Wójcik", "Kamiński", "Lewandowski", "Zieliński", "Popescu", "Ionescu",
            "Munteanu", "Kazlauskas", "Horváth", "Novák", "Balog", "Dumitru",
        ]);

    public static NameList Elsewhere { get; } = new(
        [
            "Mei", "Ling", "Thi", "Leyla", "Elif", "Zeynep", "Shirin", "Rojin", "Yasmin", "Layla", "María", "Lucía",
            "Françoise", "Inês",
        ],
        [
            "Wei", "Jun", "Minh", "Mehmet", "Mustafa", "Emre", "Reza", "Ahmad", "Karwan", "Omar", "José", "Tiago",
            "François", "João",
        ],
        [
            "Chen", "Wong", "Nguyen", "Tran", "Yılmaz", "Demir", "Hosseini", "Al-Hassan", "El-Sayed", "García",
            "da Silva", "Fernandes", "Müller", "Dubois", "Haddad",
        ]);
}

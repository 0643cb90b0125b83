using System.Collections.Immutable;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Tests.Detection.Literals;

namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Where a text may be a password, though it does not look like one. § stands for such a text.</summary>
public sealed class PasswordPlaceTests
{
    public static TheoryData<string> Places =>
    [
        """var password = "§";""",
        """string DbPassword => "§";""",
        """x.Pwd = @"§";""",
        """const string SmtpPass = "§";""",
        """Connect(user: "u", password: "§");""",
        """var passPhrase = "§";""",
        """new NetworkCredential("jane", "§");""",
        """new NetworkCredential(Name(1), "§");""",
        """new X509Certificate2("a.pfx", "§", X509KeyStorageFlags.Exportable);""",
        """client.Authenticate("jane", "§");""",
        """new SymmetricSecurityKey(Encoding.UTF8.GetBytes("§"));""",
        """const string Secret = "§ §"; new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret));""",
    ];

    public static TheoryData<string> Elsewhere =>
    [
        """var name = "§";""",
        """var compass = "§";""",
        """var bypass = "§";""",
        """if (password == "§") { }""",
        """Console.WriteLine("§");""",
        """new NetworkCredential("§");""".Replace("NetworkCredential", "Uri", StringComparison.Ordinal),
        """M(); "§".Trim();""",
        """new NetworkCredential(user, password); M("a", "§");""",
        """Encoding.UTF8.GetBytes("§");""",
        """const string Secret = "§ §";""",
        """var password = "";""",
        """var password = "§" + "§";""".Replace("§", "", StringComparison.Ordinal),
    ];

    /// <summary>A text, and how many signs of a password in a connection it has.</summary>
    public static TheoryData<string, int> Connections => new()
    {
        { """ "Server=x;Password=a" """, 1 },
        { """ "Server=x;PWD=a;" """, 1 },
        { """ "Server=x; Password = a;" """, 1 },
        { """ "amqp://u:p@host" """, 1 },
        { """ "redis://:p@host" """, 1 },
        { """ $"amqp://{u}:p@host" """, 1 },
        { """ "Server=x;Password=" + "a" """, 1 },
        { """ password = "a"; """, 0 },
        { """ Password == x """, 0 },
        { """ password => x """, 0 },
        { """ "Server=x;Keyword=a" """, 0 },
        { """ "jane@acme.net" """, 0 },
        { """ "https://jane@acme.net" """, 0 },
        { """ "https://acme.net:80/@a" """, 0 },
        { """ @"c:\a" """, 0 },
    };

    [Theory, MemberData(nameof(Places))]
    public void A_text_there_may_be_a_password(string source) => Assert.NotEmpty(Found(source));

    [Theory, MemberData(nameof(Elsewhere))]
    public void Other_texts_are_left_out(string source) => Assert.Empty(Found(source));

    [Theory, MemberData(nameof(Connections))]
    public void Signs_of_passwords_in_connections_are_found(string source, int count) => Assert.Equal(count, StringSearch.In(source).Connections.Length);

    /// <summary>What a row of the sinks takes as a password is looked for before a weak one is missed.</summary>
    [Fact]
    public void The_calls_that_take_a_password_are_those_of_the_sinks() => Assert.All(
        SinkTable.All.Where(row => row.Parameter != Sink.Value && row.Secret?.Kind == TokenAnalyzers.Credentials.CredentialKind.Password),
        row => Assert.NotEmpty(Found($"{(row.Member == Sink.Constructor ? row.OwnerName : row.Member)}(x, \"§\");")));

    private static ImmutableArray<ValuePlace> Found(string source) => StringSearch.In(source.Replace("§", "sunshine", StringComparison.Ordinal)).Values;
}

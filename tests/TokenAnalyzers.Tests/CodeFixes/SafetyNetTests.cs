using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>A rewriting that does not compile is not made; code that does not compile is rewritten all the same.</summary>
public sealed class SafetyNetTests
{
    [Fact]
    public Task A_local_that_is_not_assigned_yet_gives_way_to_the_next_access() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            static string M(bool flag)
            {
                if (flag) goto end;
                IConfiguration configuration = new ConfigurationBuilder().Build();
                Console.WriteLine(configuration["a"]);
            end:
                return "«dbt»";
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            static string M(bool flag)
            {
                if (flag) goto end;
                IConfiguration configuration = new ConfigurationBuilder().Build();
                Console.WriteLine(configuration["a"]);
            end:
                return ‹DBT_CLOUD_SERVICE_TOKEN›;
            }
        }
        """);

    [Fact]
    public Task Its_neighbours_keep_the_access_that_compiles() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        ref struct Buffer(ReadOnlySpan<byte> bytes)
        {
            public int Length = bytes.Length;
        }

        class C
        {
            static int M(IConfiguration configuration)
            {
                ReadOnlySpan<byte> bytes = "«dbt»"u8;
                return bytes.Length;
            }

            static ReadOnlySpan<byte> N(IConfiguration configuration) => "«dbt»"u8;
        }
        """,
        """
        using System;
        using System.Text;
        using Microsoft.Extensions.Configuration;

        ref struct Buffer(ReadOnlySpan<byte> bytes)
        {
            public int Length = bytes.Length;
        }

        class C
        {
            static int M(IConfiguration configuration)
            {
                ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);
                return bytes.Length;
            }

            static ReadOnlySpan<byte> N(IConfiguration configuration) => Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);
        }
        """);

    [Fact]
    public Task What_never_compiles_stays() => new FixTest().StatementsStayAsync("ReadOnlySpan<byte> bytes = \"Token \"u8 + \"«dbt»\"u8;");

    [Fact]
    public Task An_expression_tree_takes_the_value_from_a_variable() => new FixTest().StatementsBecomeAsync(
        "System.Linq.Expressions.Expression<Func<string, bool>> isSame = text => text == \"«dbt»\";",
        "var dbtServiceToken = configuration‹Dbt:ServiceToken›;\n"
            + "System.Linq.Expressions.Expression<Func<string, bool>> isSame = text => text == dbtServiceToken;");

    [Fact]
    public Task Source_with_errors_elsewhere_still_gets_its_fix() => new FixTest { HasErrors = true }.BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string M(IConfiguration configuration) => "«dbt»";

            Missing N() => Unknown(;
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string M(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            Missing N() => Unknown(;
        }
        """);

    /// <summary>Sources that no one would write, or that someone is still writing.</summary>
    public static TheoryData<string> HalfWritten =>
    [
        "\"#\"",
        "class C { string M() => \"#",
        "class C { string M() => $\"# {",
        "class C { string M() => $\"\"\"# {{",
        "class { \"#\"; }",
        "class C(\"#\") { }",
        "class C : ControllerBase { const = \"#\"; }",
        "class C : ControllerBase { const string T = \"#\"",
        "[assembly: \"#\"]",
        "class C : Microsoft.AspNetCore.Mvc.ControllerBase { public C() : this(\"#\") string M() => \"#\"; }",
        "class C : Microsoft.AspNetCore.Mvc.ControllerBase { C(IConfiguration c) string s = \"#\";",
        "class C : Microsoft.AspNetCore.Mvc.ControllerBase; class D { string M() => nameof(\"#\"u8 + 1); }",
        "enum E { A = \"#\" }",
        "if (\"#\") goto case \"#\"; else { const string a = \"#\" + }",
        "record struct R(string A = \"#\") { public R() : this(\"#\") { } }",
    ];

    [Fact]
    public async Task It_never_throws_wherever_a_source_ends()
    {
        var text = FixTest.Tokens(Whole);
        var random = new Random(17);
        for (var run = 0; run < 24; run++)
        {
            var end = random.Next(Whole.IndexOf('«', StringComparison.Ordinal), text.Length);
            var start = run % 2 == 0 ? 0 : random.Next(0, 200);
            await FixRun.FixSolutionAsync(("Test", "/Test.cs", text[start..end]));
        }
    }

    /// <summary>Tokens in many places, to be cut off anywhere.</summary>
    private const string Whole =
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        namespace Shop;

        public class Options { public string Token { get; set; } = "«dbt»"; }

        public partial class JobController(IServiceProvider services) : ControllerBase
        {
            private const string Url = "https://«github»@example.com";
            private static readonly string Shared = "«slack»";
            private string _own = "«dbt2»";

            #if DEBUG
            string Debug => $"Token {"«dbt»"} {Url,10:x}";
            #else
            string Debug => "«dbt-service»";
            #endif

            string M(string given = "a") => given switch
            {
                "b" => @"«dbt»",
                _ => "«dbt»" + Url,
            };

            async void N()
            {
                Func<string> read = static () => "«dbt»"; // made up
                const string local = "Bearer " + "«github2»";
                foreach (var c in "«dbt»"u8) { lock (this) Console.WriteLine($"{read()}{local}«dbt3»{c}"); }
                string Local() { return "«slack2»"; }
            }
        }

        public class Derived : Base { public Derived() : base("«dbt»") { } }
        public class Base { public Base(string token) { } }
        """;

    [Theory]
    [MemberData(nameof(HalfWritten))]
    public async Task It_never_throws(string source)
    {
        var token = FixTest.Tokens("«dbt»");
        var text = source.Replace("#", token, StringComparison.Ordinal);
        await FixRun.FixSolutionAsync(("Test", "/Test.cs", text));
        Assert.InRange((await FixRun.ActionsAsync(text, token, "dbt service token")).Count(FixRun.IsFirst), 0, 1);
    }
}

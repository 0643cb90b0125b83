using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

/// <summary>Shape 35: classes in several files, some of which a tool writes.</summary>
public sealed class PartialClassTests
{
    private const string Code = "using System;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Configuration;\n\n";

    private static string Controller(string parameters, string read) =>
        $"{Code}public partial class C{parameters} : ControllerBase\n{{\n    public string Get() => {read};\n}}\n";

    private static Task BecomeAsync(string before, string after, string otherName, string otherBefore, string otherAfter) => new FixTest().RunAsync(
    [
        ("C.cs", before, after, null),
        (otherName, otherBefore, otherAfter, null),
    ]);

    [Fact]
    public Task Shape_35_the_constructor_in_another_file_is_changed()
    {
        const string Before = "public partial class C\n{\n\tpublic C(System.Uri address)\n\t{\n\t}\n}\n";
        const string After =
            "using Microsoft.Extensions.Configuration;\n\npublic partial class C\n{\n\tprivate readonly IConfiguration _configuration;\n\n"
            + "\tpublic C(System.Uri address, IConfiguration configuration)\n\t{\n\t\t_configuration = configuration;\n\t}\n}\n";
        return BecomeAsync(Controller("", "\"«dbt»\""), Controller("", "_configuration‹Dbt:ServiceToken›"), "C.Setup.cs", Before, After);
    }

    [Fact]
    public Task Shape_35_the_parameters_of_another_part_are_changed() => BecomeAsync(
        Controller("", "\"«dbt»\""),
        Controller("", "configuration‹Dbt:ServiceToken›"),
        "C.Setup.cs",
        "public partial class C(System.Uri address)\n{\n    public System.Uri Address => address;\n}\n",
        "using Microsoft.Extensions.Configuration;\n\npublic partial class C(System.Uri address, IConfiguration configuration)\n{\n"
            + "    public System.Uri Address => address;\n}\n");

    [Fact]
    public Task Shape_35_a_generated_part_without_constructor_does_not_matter()
    {
        const string Generated = "public partial class C\n{\n    private readonly int _generated = 1;\n\n    public int Generated => _generated;\n}\n";
        return BecomeAsync(
            Controller("", "\"«dbt»\""), Controller("(IConfiguration configuration)", "configuration‹Dbt:ServiceToken›"), "C.g.cs", Generated, Generated);
    }

    [Theory]
    [InlineData("public partial class C\n{\n    public C() { }\n}\n")]
    [InlineData("public partial class C(System.Uri address)\n{\n    public System.Uri Address => address;\n}\n")]
    public Task Shape_35_a_generated_constructor_leaves_the_environment(string generated) => BecomeAsync(
        Controller("", "\"«dbt»\""), Controller("", "‹DBT_CLOUD_SERVICE_TOKEN›"), "C.Designer.cs", generated, generated);
}

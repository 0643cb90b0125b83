using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

public sealed class PrimaryConstructorInjectionTests
{
    /// <summary>Parameters of a class, before and after.</summary>
    public static TheoryData<string, string> ParameterLists => new()
    {
        { "(ILogger<C> logger)", "(ILogger<C> logger, IConfiguration configuration)" },
        { "(ILogger<C> logger, int retries = 3)", "(ILogger<C> logger, IConfiguration configuration, int retries = 3)" },
        { "(ILogger<C> logger, params string[] names)", "(ILogger<C> logger, IConfiguration configuration, params string[] names)" },
        { "(\n    ILogger<C> logger,\n    HttpClient client)", "(\n    ILogger<C> logger,\n    HttpClient client,\n    IConfiguration configuration)" },
        { "()", "(IConfiguration configuration)" },
    };

    [Theory]
    [MemberData(nameof(ParameterLists))]
    public Task The_parameters_of_a_class_get_one_more(string before, string after)
    {
        const string Usings =
            "using System;\nusing System.Net.Http;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Configuration;\n"
                + "using Microsoft.Extensions.Logging;\n\n";
        return new FixTest().BecomesAsync(
            $"{Usings}class C{before} : ControllerBase\n{{\n    string M() => \"«dbt»\";\n}}\n",
            $"{Usings}class C{after} : ControllerBase\n{{\n    string M() => configuration‹Dbt:ServiceToken›;\n}}\n");
    }
}

using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>ASP.NET Core calls classes and methods by the environment in their names. Each row is a pair of sources; see <see cref="GuardedSource"/>.</summary>
public sealed class StartupConventionsTests
{
    public static TheoryData<string> Pairs =>
    [
        """class Startup⟨Development¦Production⟩ { public void Configure(IApplicationBuilder app) { Console.WriteLine("TOKEN"); } }""",
        """class Startup⟨Staging¦⟩ { public void ConfigureServices(IServiceCollection services) { services.AddSingleton<object>("TOKEN"); } }""",
        """class StartupDevelopment { readonly string _token = "TOKEN"; public void Configure⟨¦All⟩(IApplicationBuilder app) => Console.WriteLine(_token); }""",
        """class Startup⟨Development¦Production⟩ { readonly string _token = ("TOKEN"); public void Configure(IApplicationBuilder app) { } }""",
        """class Startup⟨Development¦⟩ { string Token { get; } = "TOKEN"; public void Configure(IApplicationBuilder app) { } }""",
        """class Startup⟨Development¦Production⟩ { public void Configure(IApplicationBuilder app) => Run(); private void Run() => Console.WriteLine("TOKEN"); }""",
        """class Startup { public void Configure⟨Development¦⟩Services(IServiceCollection services) { services.AddSingleton<object>("TOKEN"); } }""",
        """class Startup { public void Configure⟨Development¦Production⟩(IApplicationBuilder app) { Console.WriteLine("TOKEN"); } }""",
        """class Startup { public void Configure⟨Staging¦Live⟩Container(object container) { Console.WriteLine("TOKEN"); } }""",
        """class Startup { public void ConfigureDevelopmentServices(IServiceCollection services) => Run(); ⟨¦public void ConfigureServices(IServiceCollection services) => Run();⟩ void Run() => Console.WriteLine("TOKEN"); }""",
        """class ⟨Startup¦Application⟩ { public void ConfigureDevelopmentServices(IServiceCollection services) { services.AddSingleton<object>("TOKEN"); } }""",
        """class Startup { ⟨public¦internal⟩ void ConfigureDockerServices(IServiceCollection services) { services.AddSingleton<object>("TOKEN"); } }""",
        """class Startup { public void ConfigureTestServices(⟨IServiceCollection services¦string name⟩) { Console.WriteLine("TOKEN"); } }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void A_name_decides(string pair) => GuardedSource.AssertPair(pair);

    [Theory]
    [InlineData("class Startup { public void ConfigureJsonServices(IServiceCollection services) { Console.WriteLine(\"TOKEN\"); } }")]
    [InlineData("class Startup { public void Configure(IApplicationBuilder app) { Console.WriteLine(\"TOKEN\"); } }")]
    [InlineData("class StartupTasks { public void Configure(IApplicationBuilder app) { Console.WriteLine(\"TOKEN\"); } }")]
    public void A_name_that_is_no_environment_says_nothing(string source) => Assert.Null(GuardedSource.Answer(source));

    [Fact]
    public void An_option_makes_a_name_known() =>
        Assert.Equal(
            new Evidence<Stage>(Stage.Production, MessageText.Of(Wording.GuardedBy, MessageText.Of(Wording.TheName, DisclosedName.Of("ConfigureLiveServices")!))),
            GuardedSource.Answer(
                "class Startup { public void ConfigureLiveServices(IServiceCollection services) { Console.WriteLine(\"TOKEN\"); } }",
                new EnvironmentNames(["Live"], [])));
}

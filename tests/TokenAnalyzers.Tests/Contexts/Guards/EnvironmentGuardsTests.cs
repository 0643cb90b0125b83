using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>The words that a message has for a guard. They name the guard and no text of the source.</summary>
public sealed class EnvironmentGuardsTests
{
    [Theory]
    [InlineData("if (env.IsDevelopment()) Use(\"TOKEN\");", "guarded by IsDevelopment()")]
    [InlineData("if (!env.IsProduction()) Use(\"TOKEN\");", "guarded by IsProduction()")]
    [InlineData("if (env.IsEnvironment(\"Local\")) Use(\"TOKEN\");", "guarded by IsEnvironment()")]
    [InlineData("if (env.EnvironmentName == \"Staging\") Use(\"TOKEN\");", "guarded by EnvironmentName")]
    [InlineData("if (wasm.HostEnvironment.Environment == \"Staging\") Use(\"TOKEN\");", "guarded by Environment")]
    [InlineData("if (configuration[\"dotnet_environment\"] == \"Staging\") Use(\"TOKEN\");", "guarded by DOTNET_ENVIRONMENT")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"ASPNETCORE_ENVIRONMENT\") == \"Development\") Use(\"TOKEN\");", "guarded by ASPNETCORE_ENVIRONMENT")]
    [InlineData("if (aspire.ExecutionContext.IsRunMode) Use(\"TOKEN\");", "guarded by IsRunMode")]
    [InlineData("if (Local()) Use(\"TOKEN\"); [TokenAnalyzers.EnvironmentGuard(\"Development\")] bool Local() => flag;", "guarded by Local()")]
    [InlineData("if (Local()) Use(\"TOKEN\"); bool Local() => env.IsDevelopment();", "guarded by IsDevelopment()")]
    [InlineData("var dev = env.IsDevelopment() && flag; if (dev) Use(\"TOKEN\");", "guarded by IsDevelopment()")]
    [InlineData("var dev = false; if (env.IsStaging()) dev = true; if (dev) Use(\"TOKEN\");", "guarded by IsStaging()")]
    [InlineData("if (!env.IsProduction()) { if (env.IsStaging()) Use(\"TOKEN\"); }", "guarded by IsStaging()")]
    [InlineData("if (env.IsStaging() || env.IsDevelopment()) Use(\"TOKEN\");", "guarded by IsDevelopment()")]
    [InlineData("if (env.IsDevelopment() || env.IsStaging()) Use(\"TOKEN\");", "guarded by IsDevelopment()")]
    public void Development_code_names_what_guards_it(string statements, string reason) =>
        Assert.Equal((Stage.Development, reason), Answered(GuardedSource.Answer(GuardedSource.Method(statements))));

    [Theory]
    [InlineData("if (env.IsProduction()) Use(\"TOKEN\");", "guarded by IsProduction()")]
    [InlineData("if (env.IsEnvironment(\"EU1\")) Use(\"TOKEN\");", "guarded by IsEnvironment()")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"DOTNET_ENVIRONMENT\") is null) Use(\"TOKEN\");", "guarded by DOTNET_ENVIRONMENT")]
    [InlineData("if (!env.IsDevelopment()) Use(\"TOKEN\");", "IsDevelopment() does not keep production out")]
    [InlineData("if (env.IsDevelopment() || env.IsProduction()) Use(\"TOKEN\");", "IsDevelopment() does not keep production out")]
    [InlineData("if (env.EnvironmentName != \"Prod\") Use(\"TOKEN\");", "EnvironmentName does not keep production out")]
    [InlineData(
        "if (Environment.GetEnvironmentVariable(\"DOTNET_ENVIRONMENT\") != \"Production\") Use(\"TOKEN\");", "DOTNET_ENVIRONMENT does not keep production out")]
    public void Production_code_names_what_does_not_guard_it(string statements, string reason) =>
        Assert.Equal((Stage.Production, reason), Answered(GuardedSource.Answer(GuardedSource.Method(statements))));

    [Theory]
    [InlineData("Use(\"TOKEN\");")]
    [InlineData("if (flag) Use(\"TOKEN\");")]
    [InlineData("if (env.IsDevelopment() || flag) Use(\"TOKEN\");")]
    [InlineData("if (env.IsDevelopment()) Use(1); Use(\"TOKEN\");")]
    [InlineData("if (env.IsDevelopment() && env.IsProduction()) Use(\"TOKEN\");")]
    [InlineData("if (true) return \"\"; Use(\"TOKEN\");")]
    [InlineData("if (env.ApplicationName == \"Development\") Use(\"TOKEN\");")]
    [InlineData("Use(env.IsDevelopment() ? 1 : 2, \"TOKEN\"); void Use(int a, string b) { }")]
    public void A_place_without_a_guard_or_that_is_never_reached_has_no_answer(string statements) =>
        Assert.Null(GuardedSource.Answer(GuardedSource.Method(statements)));

    [Theory]
    [InlineData("class C { [Obsolete(\"TOKEN\")] void M(IHostEnvironment env) { if (!env.IsDevelopment()) return; } }")]
    [InlineData("class C { void M(IHostEnvironment env, string token = \"TOKEN\") { if (!env.IsDevelopment()) return; } }")]
    [InlineData("class C { const string Token = \"TOKEN\"; }")]
    [InlineData("enum E { [System.ComponentModel.Description(\"TOKEN\")] A }")]
    public void A_place_that_no_code_leads_to_has_no_answer(string source) => Assert.Null(GuardedSource.Answer(source));

    [Fact]
    public void An_option_makes_staging_production()
    {
        var names = new EnvironmentNames(["Staging"], ["Live"]);

        Assert.Equal(Stage.Production, GuardedSource.Answer(GuardedSource.Method("if (env.IsStaging()) Use(\"TOKEN\");"), names)?.Value);
        Assert.Equal(Stage.Production, GuardedSource.Answer(GuardedSource.Method("if (!env.IsProduction()) Use(\"TOKEN\");"), names)?.Value);
        Assert.Equal(
            Stage.Development, GuardedSource.Answer(GuardedSource.Method("if (!env.IsProduction() && !env.IsStaging()) Use(\"TOKEN\");"), names)?.Value);
        Assert.Equal(Stage.Development, GuardedSource.Answer(GuardedSource.Method("if (env.IsEnvironment(\"Live\")) Use(\"TOKEN\");"), names)?.Value);
    }

    private static (Stage?, string?) Answered(Evidence<Stage>? answer) => (answer?.Value, answer?.Reason.ToString());
}

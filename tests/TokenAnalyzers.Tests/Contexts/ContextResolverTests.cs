using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Tests.Contexts.Guards;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Which source decides where several say something of "TOKEN". What options and projects say is in ProjectContextTests.cs.</summary>
public sealed class ContextResolverTests
{
    private const string Attributes = """
        namespace TokenAnalyzers
        {
            class ProductionCodeAttribute : Attribute { }
            class DevelopmentCodeAttribute : Attribute { }
            class UserContextAttribute : Attribute { }
        }
        """;

    [Theory]
    [InlineData("Use(\"TOKEN\");", "", "Production", "no environment guard")]
    [InlineData("Use(\"TOKEN\");", "DevelopmentCode", "Development", "marked [DevelopmentCode]")]

    // Guards are the nearest, and one that lets production through is the last.
    [InlineData("if (env.IsDevelopment()) Use(\"TOKEN\");", "ProductionCode", "Development", "guarded by IsDevelopment()")]
    [InlineData("if (env.IsProduction()) Use(\"TOKEN\");", "DevelopmentCode", "Production", "guarded by IsProduction()")]
    [InlineData("if (!env.IsDevelopment()) Use(\"TOKEN\");", "DevelopmentCode", "Development", "marked [DevelopmentCode]")]
    [InlineData("if (!env.IsDevelopment()) Use(\"TOKEN\");", "", "Production", "IsDevelopment() does not keep production out")]
    [InlineData(
        "if (env.IsProduction()) Use(new Dictionary<string, string> { [\"Local\"] = \"TOKEN\", [\"Live\"] = \"\" });", "", "Production", "guarded by IsProduction()")]

    // Then keys, conditional compilation and attributes
    [InlineData(
        "Use(new Dictionary<string, string> { [\"Local\"] = \"TOKEN\", [Environments.Production] = \"\" });", "ProductionCode", "Development", "its key is 'Local'")]
    [InlineData(
        "Use(new Dictionary<string, string> { [\"Local\"] = \"\", [Environments.Production] = \"TOKEN\" });", "DevelopmentCode", "Production",
        "its key is 'Production'")]
    [InlineData("\n#if !RELEASE\nUse(\"TOKEN\");\n#endif\n", "ProductionCode", "Development", "compiled only with DEBUG")]
    [InlineData("\n#if !RELEASE\nif (env.IsProduction()) Use(\"TOKEN\");\n#endif\n", "", "Production", "guarded by IsProduction()")]
    [InlineData("\n#if RELEASE\nreturn \"\";\n#endif\nUse(\"TOKEN\");", "ProductionCode", "Development", "reached only with DEBUG")]
    public void The_nearest_source_decides(string statements, string attribute, string stage, string reason)
    {
        var context = Resolve(statements, attribute);

        Assert.Equal((stage, reason), (context.Stage.ToString(), context.StageReason.ToString()));
        Assert.Equal(reason == "no environment guard", context.IsUnguarded);
    }

    [Fact]
    public void Code_acts_for_a_service_unless_something_says_the_user()
    {
        var service = Resolve("Use(\"TOKEN\");", "");
        var user = Resolve("Use(\"TOKEN\");", "UserContext");

        Assert.Equal((Actor.Service, null), (service.Actor, service.ActorReason?.ToString()));
        Assert.Equal((Actor.User, "marked [UserContext]"), (user.Actor, user.ActorReason?.ToString()));
    }

    [Fact]
    public void A_credential_has_another_place_in_a_program_that_its_users_have()
    {
        var context = Resolve("Use(\"TOKEN\");", "");

        Assert.Equal("a key", context.Placed(NounPhrase.Of("a key")).ToString());
        Assert.StartsWith("a key (on a server that this program calls:", (context with { IsAtUsers = true }).Placed(NounPhrase.Of("a key")).ToString(), StringComparison.Ordinal);
        Assert.Contains("if it is shipped", (context with { IsDesktop = true }).Placed(NounPhrase.Of("a key")).ToString(), StringComparison.Ordinal);
    }

    private static CodeContext Resolve(string statements, string attribute)
    {
        var method = GuardedSource.Method(statements);
        var compilation = GuardedSource.Compile((attribute.Length > 0 ? $"[TokenAnalyzers.{attribute}] " : "") + method + Attributes, out var tree);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var token = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single(literal => literal.Token.ValueText == "TOKEN");
        return new ContextResolver(compilation, new AnalyzerOptions([])).At(token, provider: null, compilation.GetSemanticModel(tree), CancellationToken.None);
    }
}

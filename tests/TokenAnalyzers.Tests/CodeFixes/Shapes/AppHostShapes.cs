using System.Collections.Immutable;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>The host of a distributed application, with as much of Aspire as these tests need.</summary>
public sealed class AppHostShapes
{
    private const string Aspire = """

        namespace Aspire.Hosting.ApplicationModel
        {
            public interface IResource { }

            public interface IResourceBuilder<out T> where T : IResource { }

            public class ParameterResource : IResource { }
        }

        namespace Aspire.Hosting
        {
            using Aspire.Hosting.ApplicationModel;

            public interface IDistributedApplicationBuilder
            {
                Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; }
            }

            public static class ResourceBuilderExtensions
            {
                public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) => null!;

                public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value) where T : IResource => builder;

                public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> parameter) where T : IResource => builder;

                public static IResourceBuilder<T> WithHeader<T>(this IResourceBuilder<T> builder, string value) where T : IResource => builder;
            }
        }
        """;

    [Fact]
    public Task Shape_46_the_first_action_reads_the_configuration_of_the_app_host() => RunAsync(
        ReadAction.FromConfiguration, "api.WithEnvironment(\"TOKEN\", \"«dbt»\");", "api.WithEnvironment(\"TOKEN\", builder.Configuration‹Dbt:ServiceToken›);");

    [Fact]
    public Task Shape_46_a_second_action_makes_a_secret_parameter() => RunAsync(
        ReadAction.FromAppHost,
        "api.WithEnvironment(\"TOKEN\", \"«dbt»\");",
        "api.WithEnvironment(\"TOKEN\", builder.AddParameter(\"dbt-service-token\", secret: true));");

    [Theory]
    [InlineData("api.WithEnvironment(\"HEADER\", \"Token «dbt»\");")]
    [InlineData("api.WithHeader(\"«dbt»\");")]
    [InlineData("var token = \"«dbt»\";")]
    public Task Shape_46_other_texts_are_no_parameters(string statement) => RunAsync(ReadAction.FromAppHost, statement, statement);

    [Fact]
    public async Task Shape_46_the_title_names_the_parameter()
    {
        var actions = await FixRun.ActionsAsync(Program("api.WithEnvironment(\"TOKEN\", \"made-up-value\");"), "made-up-value", "dbt service token");
        Assert.Contains("Make the dbt service token a secret parameter of the app host ('dbt-service-token')", actions.Select(action => action.Title));
    }

    private static Task RunAsync(ReadAction action, string before, string after) =>
        new FixTest { Action = action }.BecomesAsync(Program(before), Program(after));

    private static string Program(string statement) =>
        $$"""
        using System;
        using Aspire.Hosting;
        using Aspire.Hosting.ApplicationModel;
        using Microsoft.Extensions.Configuration;

        class Program
        {
            static void Add(IDistributedApplicationBuilder builder, IResourceBuilder<IResource> api)
            {
                {{statement}}
            }
        }
        """ + Aspire;
}

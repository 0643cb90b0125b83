namespace Pulumi.DbtCloud;

/// <summary>Stands in for the provider of the package Pulumi.DbtCloud. It takes its token and does nothing with it.</summary>
internal sealed class Provider(string name, ProviderArgs args) : Resource("provider", name)
{
    public string? Token { get; } = args.Token;
}

internal sealed class ProviderArgs
{
    public int AccountId { get; init; }

    public string? HostUrl { get; init; }

    public string? Token { get; init; }
}

internal sealed class Project(string name, ProjectArgs args, CustomResourceOptions options) : Resource("project", name, options)
{
    public string Name { get; } = args.Name;
}

internal sealed class ProjectArgs
{
    public required string Name { get; init; }
}

internal sealed class DbtEnvironment(string name, EnvironmentArgs args, CustomResourceOptions options) : Resource("environment", name, options)
{
    public string Type { get; } = args.Type;
}

internal sealed class EnvironmentArgs
{
    public required string ProjectId { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }
}

internal sealed class Job(string name, JobArgs args, CustomResourceOptions options) : Resource("job", name, options)
{
    public IReadOnlyList<string> Steps { get; } = args.ExecuteSteps;
}

internal sealed class JobArgs
{
    public required string ProjectId { get; init; }

    public required string EnvironmentId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> ExecuteSteps { get; init; }
}

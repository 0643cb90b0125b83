namespace TokenAnalyzers.Contexts.Environments;

/// <summary>The variables and settings that say where a program runs. Their names are compared without regard to case.</summary>
internal static class EnvironmentVariables
{
    /// <summary>The setting from which hosts take the environment.</summary>
    public const string HostKey = "environment";

    /// <summary>The variables that set the environment of a host.</summary>
    private static readonly string[] Hosts = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "AZURE_FUNCTIONS_ENVIRONMENT"];

    /// <summary>Variables that programs and the scripts that start them name the environment by.</summary>
    private static readonly string[] Others =
    [
        "ENVIRONMENT", "ENVIRONMENT_NAME", "ENV", "APP_ENV", "APP_ENVIRONMENT", "ASPNET_ENV", "ASPNET_ENVIRONMENT", "NODE_ENV", "DEPLOYMENT_ENVIRONMENT",
        "DEPLOY_ENV", "RUNTIME_ENVIRONMENT", "HOSTING_ENVIRONMENT",
    ];

    /// <summary>Keys of configurations and of application settings that name it, whatever section they are in.</summary>
    private static readonly string[] Keys = ["Environment", "EnvironmentName", "HostingEnvironment", "AppEnvironment", "Environment:Name"];

    /// <summary>Variables that only the place sets to which a program was deployed.</summary>
    private static readonly string[] OfDeployments =
    [
        "WEBSITE_SITE_NAME", "WEBSITE_INSTANCE_ID", "WEBSITE_RESOURCE_GROUP", "KUBERNETES_SERVICE_HOST", "KUBERNETES_PORT", "DOTNET_RUNNING_IN_CONTAINER",
        "DOTNET_RUNNING_IN_CONTAINERS", "CONTAINER_APP_NAME", "CONTAINER_APP_REVISION", "AWS_LAMBDA_FUNCTION_NAME", "AWS_EXECUTION_ENV",
        "ECS_CONTAINER_METADATA_URI", "ECS_CONTAINER_METADATA_URI_V4", "K_SERVICE", "DYNO", "FLY_APP_NAME",
    ];

    /// <summary>All of them, as they are spelled.</summary>
    public static IEnumerable<string> All => [.. Hosts, .. Others, .. Keys, .. OfDeployments];

    /// <summary>A variable, or a key of a configuration, that names the environment; null for others.</summary>
    /// <param name="name">Its name, with the sections around it.</param>
    /// <param name="isSetting">Whether it may be a key.</param>
    public static string? NameOfEnvironment(string name, bool isSetting)
    {
        if (!isSetting) return OneOf(Hosts, name) ?? OneOf(Others, name);
        var last = name.Substring(name.LastIndexOf(':') + 1);
        return OneOf(Keys, last) ?? OneOf(Hosts, last) ?? OneOf(Others, last) ?? Array.Find(Keys, key => key.Contains(':') && IsEnd(name, key));
    }

    /// <summary>A variable that only the place sets to which a program was deployed; null for others.</summary>
    public static string? DeploymentVariable(string name) => OneOf(OfDeployments, name);

    /// <summary>Whether a variable or a setting sets the environment of the host.</summary>
    public static bool SetsHost(string name) => OneOf(Hosts, name) is not null || string.Equals(name, HostKey, StringComparison.OrdinalIgnoreCase);

    // In whole sections: "App:Environment:Name", and not "MyEnvironment:Name".
    private static bool IsEnd(string name, string key) => (":" + name).EndsWith(":" + key, StringComparison.OrdinalIgnoreCase);

    private static string? OneOf(string[] names, string name) => Array.Find(names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
}

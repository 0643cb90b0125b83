using TokenAnalyzers.ConfigurationFiles.Readers;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.ConfigurationFiles;

/// <summary>The configuration files that are read without being asked for. The package's targets add files of the same names.</summary>
internal static class ConfigurationFileKinds
{
    private const Wording EveryEnvironment = Wording.EveryEnvironmentReadsIt;
    private const Wording NothingSaysDevelopment = Wording.NoNameSaysDevelopment;
    private const Wording SentByHand = Wording.RequestsAreSentByHand;
    private const Wording EveryBuild = Wording.EveryBuildReadsIt;
    private const Wording Pipeline = Wording.PipelinesRunIt;
    private const Wording OnDevelopersMachine = Wording.OnlyDevelopersMachineReadsIt;

    public static ImmutableArray<ConfigurationFileKind> All { get; } = ImmutableArray.Create<ConfigurationFileKind>(
        new(["appsettings*.json", "*.appsettings.json"], JsonValues.In, Stage.Production, EveryEnvironment)
        {
            NamesEnvironment = true,
            IsOfProject = true,
            IsSentToBrowsers = true,
        },
        new(["appsettings*.yaml", "appsettings*.yml"], YamlValues.In, Stage.Production, EveryEnvironment) { NamesEnvironment = true, IsOfProject = true },
        new(["ocelot*.json"], JsonValues.In, Stage.Production, EveryEnvironment) { NamesEnvironment = true, IsOfProject = true },
        new(["launchSettings.json", "local.settings.json", "secrets.json"], JsonValues.In, Stage.Development, OnDevelopersMachine) { IsFixed = true },
        new(["*firebase-adminsdk*.json"], JsonValues.In, Stage.Production, NothingSaysDevelopment),
        new(["nuget.config"], XmlValues.In, Stage.Production, EveryBuild) { IsFixed = true, EncryptedKeys = ["Password"] },
        new(["*.config"], XmlValues.In, Stage.Production, EveryEnvironment) { NamesEnvironment = true, IsOfProject = true },
        new([".npmrc"], IniValues.OfNpm, Stage.Production, EveryBuild) { IsFixed = true },
        new([".pypirc"], IniValues.In, Stage.Production, EveryBuild) { IsFixed = true },
        new(["*.csproj", "*.vbproj", "*.fsproj", "*.props", "*.targets"], XmlValues.In, Stage.Production, EveryBuild),
        new(["*.pubxml", "*.settings"], XmlValues.In, Stage.Production, NothingSaysDevelopment),
        new(["*.runsettings"], XmlValues.In, Stage.Development, Wording.TestRunsReadIt),
        new([".env*"], IniValues.In, Stage.Development, Wording.DotEnvFileIsForLocalRuns),
        new(["*.env"], IniValues.In, Stage.Production, NothingSaysDevelopment),
        new(["*.http", "*.rest"], HttpValues.In, Stage.Development, SentByHand) { IsFixed = true },
        new(
            ["*.postman_collection.json", "*.postman_environment.json", "*.postman_globals.json", "http-client*.env.json"],
            JsonValues.In,
            Stage.Development,
            SentByHand) { IsFixed = true },
        new(["*.tf", "*.tfvars"], HclValues.In, Stage.Production, NothingSaysDevelopment),
        new(["*.tf.json", "*.tfvars.json"], JsonValues.In, Stage.Production, NothingSaysDevelopment),
        new([".github/workflows/*.yml", ".github/workflows/*.yaml", "action.yml", "action.yaml"], YamlValues.In, Stage.Production, Pipeline),
        new(
            ["azure-pipelines*.yml", "azure-pipelines*.yaml", "*.gitlab-ci*.yml", "bitbucket-pipelines.yml"],
            YamlValues.In,
            Stage.Production,
            Pipeline),
        new(["Dockerfile*", "*.Dockerfile", "Containerfile*"], DockerfileValues.In, Stage.Production, NothingSaysDevelopment),
        new(
            [
                "*secret*.yml", "*secret*.yaml", "configmap*.yml", "configmap*.yaml", "kustomization.yml", "kustomization.yaml", "values*.yml", "values*.yaml",
                "k8s/**/*.yml", "k8s/**/*.yaml", "kubernetes/**/*.yml", "kubernetes/**/*.yaml", "manifests/**/*.yml", "manifests/**/*.yaml",
                "helm/**/*.yml", "helm/**/*.yaml", "charts/**/*.yml", "charts/**/*.yaml",
            ],
            KubernetesValues.In,
            Stage.Production,
            NothingSaysDevelopment),
        new(["*.ps1", "*.psm1", "*.sh", "*.csx", "*.cake"], ScriptValues.In, Stage.Production, NothingSaysDevelopment),
        new(["Pulumi.*.yaml"], YamlValues.In, Stage.Production, NothingSaysDevelopment) { EncryptedKeys = ["secure"] },
        new(
            ["docker-compose.override.yml", "docker-compose.override.yaml", "compose.override.yml", "compose.override.yaml"],
            YamlValues.In,
            Stage.Development,
            Wording.OverridesTheProductionFile) { IsFixed = true },
        new(
            ["docker-compose*.yml", "docker-compose*.yaml", "compose.yml", "compose.yaml", "compose.*.yml", "compose.*.yaml"],
            YamlValues.In,
            Stage.Production,
            NothingSaysDevelopment) { NamesEnvironment = true },
        new(
            ["dbt_cloud.yml"],
            YamlValues.In,
            Stage.Production,
            Wording.DbtCliReadsItForItsUser) { IsFixed = true, UserReason = Wording.DbtCliReadsItForItsUser },
        new(["profiles.yml"], YamlValues.In, Stage.Production, NothingSaysDevelopment),
        new(["mcp.json", ".mcp.json"], JsonValues.In, Stage.Development, OnDevelopersMachine)
        {
            IsFixed = true,
            UserReason = Wording.EditorsToolsActForItsUser,
        });

    // How files are read that a project adds by itself.
    private static readonly ImmutableArray<ConfigurationFileKind> Others = ImmutableArray.Create<ConfigurationFileKind>(
        Other(JsonValues.In, "*.json", "*.jsonc", "*.json5", "*.arm", "*.tfstate"),
        Other(XmlValues.In, "*.xml", "*.*proj", "*.user", "*.resx", "*.xaml", "*.axaml"),
        Other(KubernetesValues.In, "*.yml", "*.yaml"),
        Other(ScriptValues.In, "*.sql", "*.bash", "*.bat", "*.cmd", "*.linq", "*.fsx", "*.py", "*.js", "*.ts", "*.rb"),
        Other(HclValues.In, "*.hcl", "*.nomad"),
        Other(IniValues.In, "*"));

    /// <summary>The kind of a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="isAsked">Whether the project asks for the file, whatever its name is.</param>
    /// <returns>Null if it is not read.</returns>
    public static ConfigurationFileKind? Of(string path, bool isAsked)
    {
        var name = path.AsSpan(NameStart(path));
        foreach (var kind in All)
        {
            if (Fits(kind, path, name)) return kind;
        }

        return isAsked ? Others.First(kind => kind.Patterns.Any(pattern => FilePattern.MatchesName(pattern.AsSpan(), path.AsSpan(NameStart(path))))) : null;
    }

    /// <summary>Where the name of a file starts in its path.</summary>
    public static int NameStart(string path) => path.LastIndexOfAny(['/', '\\']) + 1;

    private static ConfigurationFileKind Other(ConfigurationReader read, params string[] patterns) =>
        new(patterns, read, Stage.Production, NothingSaysDevelopment);

    private static bool Fits(ConfigurationFileKind kind, string path, ReadOnlySpan<char> name)
    {
        foreach (var pattern in kind.Patterns)
        {
            if (pattern.IndexOf('/') < 0 ? FilePattern.MatchesName(pattern.AsSpan(), name) : FilePattern.Matches(pattern, path)) return true;
        }

        return false;
    }
}

/// <summary>A kind of configuration file: a row of <see cref="ConfigurationFileKinds"/>.</summary>
/// <param name="Patterns">The names of such files, in the language of <see cref="FilePattern"/>.</param>
/// <param name="Read">Reads its values.</param>
/// <param name="Stage">The stage of the file where nothing nearer says another.</param>
/// <param name="Reason">Why, in words that fit into brackets.</param>
internal sealed record ConfigurationFileKind(string[] Patterns, ConfigurationReader Read, Stage Stage, MessageText Reason)
{
    /// <summary>Whether the stage is always this one, whatever the names say.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Whether the name has an environment of .NET between its first and its last part: "appsettings.Staging.json".</summary>
    public bool NamesEnvironment { get; init; }

    /// <summary>Whether the program of the project reads it, so that what the project says of its code counts here too.</summary>
    public bool IsOfProject { get; init; }

    /// <summary>Whether a program that runs in browsers loads it from the files that everyone can, and those that it does not load stand there too.</summary>
    public bool IsSentToBrowsers { get; init; }

    /// <summary>Why whoever reads the file acts for its user, in words that fit into brackets; null if that is not so.</summary>
    public MessageText? UserReason { get; init; }

    /// <summary>Keys whose values are encrypted.</summary>
    public string[] EncryptedKeys { get; init; } = [];
}

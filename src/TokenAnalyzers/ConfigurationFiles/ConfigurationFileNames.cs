using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.ConfigurationFiles;

/// <summary>What the name of a configuration file, and those of its folders, say of its stage.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="projectFolder">The folder of the project; null if it is not known.</param>
/// <param name="ownNames">What a team says of names of its own.</param>
internal sealed class ConfigurationFileNames(string path, string? projectFolder, IReadOnlyDictionary<string, Stage> ownNames)
{
    private static readonly char[] Slashes = ['/', '\\'];

    // Names that Visual Studio gives to configurations of a build, and that .NET Framework transforms its files for.
    private static readonly Dictionary<string, Stage> BuildConfigurations = new(StringComparer.OrdinalIgnoreCase) { ["Debug"] = Stage.Development, ["Release"] = Stage.Production };

    private readonly string[] _parts = path.Split(Slashes, StringSplitOptions.RemoveEmptyEntries);

    private string Name => _parts.Length == 0 ? "" : _parts[_parts.Length - 1];

    /// <summary>What stands between the first and the last part of the name: "appsettings.Staging.json".</summary>
    public StageEvidence? OfEnvironment(EnvironmentNames environments)
    {
        int first = Name.IndexOf('.'), last = Name.LastIndexOf('.');
        if (first < 0 || last <= first + 1) return null;
        var environment = Name.Substring(first + 1, last - first - 1);
        var stage = BuildConfigurations.TryGetValue(environment, out var known) ? known : environments.StageOf(environment);
        return new(stage, DisclosedName.Of(environment) is { } shown ? MessageText.Of($"its environment is '{shown}'") : $"its name has an environment");
    }

    public StageEvidence? OfName() => StageWords.Answer(Name, $"name", ownNames);

    /// <summary>What the folders say, the innermost first: those of the project, or around a file from elsewhere as far as they are not the project's too.</summary>
    public StageEvidence? OfFolders()
    {
        for (var i = _parts.Length - 2; i >= FirstOwnFolder(); i--)
        {
            if (StageWords.Answer(_parts[i], $"folder", ownNames) is { } answer) return answer;
        }

        return null;
    }

    // A folder above the project may be called so for any reason.
    private int FirstOwnFolder()
    {
        if (projectFolder is null) return Math.Max(0, _parts.Length - 2);
        var project = projectFolder.Split(Slashes, StringSplitOptions.RemoveEmptyEntries);
        var shared = 0;
        while (shared < project.Length && shared < _parts.Length - 1 && StringComparer.OrdinalIgnoreCase.Equals(project[shared], _parts[shared])) shared++;
        return shared;
    }
}

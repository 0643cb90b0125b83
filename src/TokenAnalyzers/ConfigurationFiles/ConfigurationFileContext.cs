using TokenAnalyzers.Contexts;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.ConfigurationFiles;

/// <summary>
/// Says where a secret in a configuration file is used and for whom. Each source is asked in turn, the nearest first, and the
/// first answer counts.
/// </summary>
internal sealed class ConfigurationFileContext
{
    private static readonly Evidence<Stage> Sandbox = new(Stage.Development, Wording.OpensTheSandboxOnly);
    private static readonly Evidence<Stage> LocalServer = new(Stage.Development, Wording.IsForAServerOnTheSameMachine);
    private static readonly Evidence<Stage> Sent = new(Stage.Production, Wording.EveryVisitorCanReadIt);
    private static readonly Evidence<Stage> WellKnown = new(Stage.Development, Wording.IsAPasswordThatEverybodyKnows);

    private readonly ConfigurationFileKind _kind;
    private readonly IReadOnlyDictionary<string, Stage> _ownNames;
    private readonly Evidence<Stage>? _beforeKeys;
    private readonly Evidence<Stage> _afterKeys;
    private readonly Evidence<Actor>? _actor;

    /// <param name="path">The path of the file.</param>
    /// <param name="secrets">What it holds.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="compilation">The code that it is given with.</param>
    /// <param name="project">The options of the project.</param>
    public ConfigurationFileContext(string path, ConfigurationSecrets secrets, TokenOptions options, Compilation compilation, AnalyzerConfigOptions project)
    {
        _kind = secrets.Kind;
        var environments = EnvironmentNames.Of(options);
        _ownNames = environments.OfOptions;
        var names = new ConfigurationFileNames(path, ProjectContext.FolderOf(project), _ownNames);
        _beforeKeys = OfOptions(options)
            ?? (_kind.IsFixed ? OfKind : null)
            ?? (_kind.IsSentToBrowsers && names.IsInWebRoot && ClientSide.Runs(compilation) ? Sent : null)
            ?? (_kind is { NamesEnvironment: true, IsOfProject: true } ? names.OfEnvironment(environments, mustBeKnown: false) : null);
        var isOfProject = _kind.IsOfProject && names.AreOfProject;
        _afterKeys = names.OfName()
            ?? (_kind.NamesEnvironment ? names.OfEnvironment(environments, mustBeKnown: true) : null)
            ?? OfWorkspace(secrets.Workspace)
            ?? names.OfFolders()
            ?? (isOfProject ? ProjectContext.StageOf(compilation, project) : null)
            ?? OfKind;
        _actor = SourceFileContext.ActorOf(options)
            ?? (_kind.UserReason is { } reason ? new(Actor.User, reason) : isOfProject ? ProjectContext.ActorOf(project) : null);
    }

    private Evidence<Stage> OfKind => new(_kind.Stage, _kind.Reason);

    /// <summary>The context of a secret; null where nothing is to be said of it: a password that everybody knows, where only developers are.</summary>
    public CodeContext? Of(ConfigurationSecret secret)
    {
        var stage = secret.Match?.Format.Mode == TokenMode.Test ? Sandbox : _beforeKeys ?? OfKeys(secret) ?? _afterKeys;
        if (stage.Value == Stage.Production && secret.IsLocal) stage = LocalServer;
        if (secret.IsWellKnown && stage.Value == Stage.Development) return null;
        if (secret.IsWellKnown) stage = WellKnown;
        return new(stage.Value, stage.Reason, IsUnguarded: false, _actor?.Value ?? Actor.Service, _actor?.Reason);
    }

    // A pattern that names the file is nearer than what is said of all files.
    private static Evidence<Stage>? OfOptions(TokenOptions options) =>
        options.IsOfProduction ? new(Stage.Production, MessageText.Of(Wording.SettingSaysSo, OptionTable.ProductionFiles.Shown))
        : options.IsOfDevelopment ? new(Stage.Development, MessageText.Of(Wording.SettingSaysSo, OptionTable.DevelopmentFiles.Shown))
        : SourceFileContext.StageOf(options);

    private Evidence<Stage>? OfKeys(ConfigurationSecret secret) =>
        secret.Key?.Names()
            .Select(key => StageWords.Answer(key, EnvironmentWordUse.Key, Wording.Key, _ownNames))
            .FirstOrDefault(answer => answer is not null);

    private Evidence<Stage>? OfWorkspace(string? workspace) =>
        workspace is null ? null : StageWords.Answer(workspace, EnvironmentWordUse.File, Wording.Workspace, _ownNames);
}

/// <summary>What the name of a configuration file, and those of its folders, say of its stage.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="projectFolder">The folder of the project; null if it is not known.</param>
/// <param name="ownNames">What a team says of names of its own.</param>
internal sealed class ConfigurationFileNames(string path, string? projectFolder, IReadOnlyDictionary<string, Stage> ownNames)
{
    private static readonly char[] Slashes = ['/', '\\'];

    private readonly string[] _parts = path.Split(Slashes, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the file is in the folder of the project. Any project may report those of the repository, and says nothing of them.</summary>
    public bool AreOfProject => projectFolder is null || FirstOwnFolder() == projectFolder.Split(Slashes, StringSplitOptions.RemoveEmptyEntries).Length;

    private string Name => _parts.Length == 0 ? "" : _parts[_parts.Length - 1];

    /// <summary>What is between the first and the last part of the name: "appsettings.Staging.json".</summary>
    /// <param name="environments">The names of environments.</param>
    /// <param name="mustBeKnown">Whether it may be another word than that for an environment.</param>
    public Evidence<Stage>? OfEnvironment(EnvironmentNames environments, bool mustBeKnown)
    {
        int first = Name.IndexOf('.'), last = Name.LastIndexOf('.');
        if (first < 0 || last <= first + 1) return null;
        var environment = Name.Substring(first + 1, last - first - 1);
        if (mustBeKnown && environments.SaidOf(environment) is null) return null;
        return new(
            environments.StageOf(environment),
            DisclosedName.Of(environment) is { } shown ? MessageText.Of(Wording.ItsEnvironmentIs, shown) : Wording.ItsNameHasAnEnvironment);
    }

    /// <summary>Whether it is among the files that a web server gives to everyone.</summary>
    public bool IsInWebRoot => _parts.Skip(FirstOwnFolder()).Take(_parts.Length - 1 - FirstOwnFolder()).Contains("wwwroot", StringComparer.OrdinalIgnoreCase);

    public Evidence<Stage>? OfName() => StageWords.Answer(Name, EnvironmentWordUse.File, Wording.Name, ownNames);

    /// <summary>
    /// What the folders say, the innermost first: those of the project, or around a file from elsewhere as far as they are not
    /// the project's too.
    /// </summary>
    public Evidence<Stage>? OfFolders()
    {
        for (var i = _parts.Length - 2; i >= FirstOwnFolder(); i--)
        {
            if (StageWords.Answer(_parts[i], EnvironmentWordUse.Folder, Wording.Folder, ownNames) is { } answer) return answer;
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

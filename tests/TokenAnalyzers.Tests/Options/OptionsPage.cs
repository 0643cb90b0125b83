using System.Text;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Options;

/// <summary>Writes the page of the documentation that lists every option.</summary>
internal static class OptionsPage
{
    private const string Introduction = """
        # Options of TokenAnalyzers

        The first table is of keys for `.editorconfig`, where they hold for the files of a section, and for `.globalconfig`, where they hold for all files. The
        second is of MSBuild properties, which hold for a project. Upper and lower case make no difference in keys and values. A key or a value that is
        not valid is ignored and reported as [TKN9001](rules/TKN9001.md); the others still hold.

        """;

    private const string Explanation = """

        ## Which one wins

        The nearest one: a section of `.editorconfig` before another one above it, `.editorconfig` before `.globalconfig`, both before the property, and the property
        before what makes a project a test project. A guard or an attribute in the code is nearer than any option. `unset` as a value takes back what
        an outer section says.

        ```ini
        [tools/**.cs]
        token_analyzers.stage = development

        [tools/Admin/**.cs]
        token_analyzers.stage = unset
        token_analyzers.actor = user
        ```

        ## Keys of configuration

        `<provider>` is the provider's name as a heading of the [list of tokens](tokens.md) has it, in lower case, with one underscore for whatever stands between its letters
        and digits: GitHub is `github`, Azure DevOps is `azure_devops`, crates.io is `crates_io`. *No single provider* is `generic`.

        ```ini
        [*.cs]
        token_analyzers.configuration_key.azure_devops = Builds:AzureDevOps:Token
        ```

        The fix then reads `configuration["Builds:AzureDevOps:Token"]`, and where there is no configuration the environment variable `Builds__AzureDevOps__Token`: .NET
        reads the key from the same variable. A personal token that is right where it stands, in development or where the code acts for its user, keeps
        its own key.

        ## Environments

        Names of environments are read by their words, whatever their case. A name is production, but for what the options say of it and for names with one of these
        words, which are development unless a word for production is beside it: <environments>.

        ```ini
        [*.cs]
        token_analyzers.production_environments = Staging, Docker
        token_analyzers.development_environments = Nightly
        ```

        ## Files

        In a pattern, `*` stands for any characters, `**` for any folders and `?` for one character. A pattern without a slash is of the name of a file. One with a
        slash is of the end of its path, below the folder of the repository: what is above it may be called anything. A slash at the start stands for that folder, and
        one at the end for all below a folder. There are no braces, as commas are between patterns.

        The compiler does not tell which file an option is from, so `samples/**` in any of them is of each folder `samples` of the repository. What is
        relative to its file is a section of `.editorconfig`:

        ```ini
        [tests/data/**]
        token_analyzers.excluded_files = *
        ```

        ## Configuration files

        The options hold for [configuration files](configuration-files.md#options-by-file-name) as well, in `.globalconfig` and in sections of `.editorconfig`. Which of them
        are read is said by `TokenAnalyzersScanFiles`, `TokenAnalyzersFiles` and `TokenAnalyzersExcludeFiles` in the
        [project](configuration-files.md#read-more-read-less).

        ## Modes and the baseline

        `TokenAnalyzersMode` sets the severities of the rules about tokens in a project: `audit`, `recommended` or `strict`. What wins over it is said in [modes](modes.md).

        `TokenAnalyzers.Baseline.txt` beside a project or above it lists what is known and not reported any more. No option names it: [baseline](baseline.md).

        ## Reports

        `TokenAnalyzersReport` names the folder of a report, and `TokenAnalyzersFailOn` what fails a build: `error`, `warning` or `note`. Both are given to the whole build, as by
        `-p:` on the command line: [continuous integration](ci.md).

        ---
        The tables are written from the options by a test. To write them anew, run the tests with the environment variable `UPDATE_DOCS` set to `1`.

        """;

    public static string Write(IReadOnlyCollection<TokenOption> options)
    {
        var page = new StringBuilder(Introduction).Append("\n| Key | Values | Without it | What it says |\n|---|---|---|---|\n");
        foreach (var option in options) page.Append(Row($"`{option.ShownKey}`", option.Kind.Valid, option.Default, option.Description));
        page.Append("\n| Property | Values | Same as |\n|---|---|---|\n");
        foreach (var option in options.Where(option => option.Property is not null))
            page.Append(Row($"`{option.Property}`", option.Kind.Valid, $"`{option.ShownKey}`"));
        return page.Append(Explanation).Replace("<environments>", string.Join(", ", EnvironmentWords.TableOf(EnvironmentWordUse.Environment).Where(row => !row.Value).Select(row => row.Key))).ToString().ReplaceLineEndings("\n");
    }

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |\n";
}

using System.Collections.Concurrent;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// Programs that may act for the user who runs them: tools, desktop programs, and those whose own words ask the user for a token. Only
/// <c>TokenAnalyzersActor</c> says that they do, and a message names it.
/// </summary>
internal sealed class ProgramOfUser(AnalyzerConfigOptions options)
{
    // What a program asks its user for goes on with one of the names of a token.
    private static readonly string[] Asking = ["your ", "enter ", "paste "];
    private static readonly string[] Tokens = ["token", "Token", " PAT"];

    // Where people make a token of their own, and the options that take one.
    private static readonly string[] Places = ["/settings/tokens", "personal_access_tokens", "_usersSettings/tokens"];
    private static readonly string[] Taking = ["token\"", "-pat\""];

    private const string OptionStart = "\"-";

    // How far a name may be from what asks for it: "Enter your GitHub personal access token".
    private const int Furthest = 48;

    private readonly bool _isTool = ProjectContext.IsTool(options);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _asking = new();

    /// <summary>What a message says at its end of a personal token in such a program; empty in others, and where it is known for whom the code acts.</summary>
    /// <param name="file">The file of the token.</param>
    /// <param name="context">What is known of its place.</param>
    public MessageText Hint(SyntaxTree file, CodeContext context) =>
        context.ActorReason is null && !context.IsAtUsers && (_isTool || context.IsDesktop || _asking.GetOrAdd(file, Asks))
            ? MessageText.Of(Wording.SetTheActor, ProjectContext.ActorProperty)
            : MessageText.Empty;

    private static bool Asks(SyntaxTree file)
    {
        var text = file.GetText().ToString();
        return Places.Any(place => text.IndexOf(place, StringComparison.Ordinal) >= 0)
            || IsFollowed(text, OptionStart, Taking)
            || Asking.Any(asking => IsFollowed(text, asking, Tokens));
    }

    // On one line, and in one string.
    private static bool IsFollowed(string text, string start, string[] ends)
    {
        for (var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var from = at + start.Length;
            var stop = text.IndexOfAny(['"', '\n'], from, Math.Min(Furthest, text.Length - from));
            var rest = text.Substring(from, (stop < 0 ? Math.Min(from + Furthest, text.Length) : stop + 1) - from);
            if (ends.Any(end => rest.IndexOf(end, StringComparison.Ordinal) >= 0)) return true;
        }

        return false;
    }
}

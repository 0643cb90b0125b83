using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>A text that is spelled out, on its way through code: what is written around it, and which part of it can be the secret.</summary>
/// <param name="Before">The text in front of it; unknown parts are in it as <see cref="ConstantText.Unknown"/>.</param>
/// <param name="Value">The text.</param>
/// <param name="After">The text after it.</param>
/// <param name="Start">Where the part that can be the secret starts in <paramref name="Value"/>.</param>
internal readonly record struct TaintedText(string Before, string Value, string After, int Start)
{
    /// <summary>Whether it is the second half of "user:password".</summary>
    public bool IsPassword { get; init; }

    /// <summary>The part of the value that can be the secret.</summary>
    public string Secret => Value.Substring(Start);

    /// <summary>The same text with more around it.</summary>
    public TaintedText Inside(string before, string after) => this with { Before = before + Before, After = After + after };

    /// <summary>As it is put together for Basic authentication: "user:password". Null if this is the name of the user.</summary>
    public TaintedText? AsPassword()
    {
        if (Before.IndexOf(':') >= 0) return this with { Before = "", After = "", IsPassword = true };
        var colon = Value.IndexOf(':', Start);
        if (colon >= 0) return this with { Before = "", After = "", Start = colon + 1, IsPassword = true };
        return After.IndexOf(':') >= 0 ? null : this;
    }

    /// <summary>The secret in the form in which a sink takes it; null if there is none.</summary>
    /// <param name="sink">The sink.</param>
    public TaintedText? In(SinkMatch sink) =>
        sink.IsHeaderLine ? Line()?.Text.WithoutScheme() : sink.Secret is { Kind: CredentialKind.Password or CredentialKind.Key } ? this : WithoutScheme();

    /// <summary>The password in it that matters, if the whole text says where to connect; null if the password is in what is around the text.</summary>
    public (int Start, int Length)? PasswordOfConnection()
    {
        if (ConnectionText.PasswordIn(Before + Value + After) is not { Kind: PasswordKind.Secret } password) return null;
        var start = password.Start - Before.Length;
        return start >= 0 && start + password.Length <= Value.Length ? (start, password.Length) : null;
    }

    /// <summary>The header of a line such as "Authorization: Bearer ..."; null if it is not one that authenticates.</summary>
    public (TableText Name, CredentialDescription Secret)? Header => Line() is { } line ? AuthenticationHeaders.Find(line.Name) : null;

    /// <summary>Whether the secret can be one, standing alone or after a scheme; a part of a longer text has to look like one.</summary>
    /// <param name="sink">What takes it.</param>
    public bool CanBeSecret(SinkMatch sink)
    {
        var secret = Secret.AsSpan();
        if (Before.Length > 0 || After.Length > 0) return CredentialValue.CanBeCredential(secret) && SecretValue.LooksSecret(secret);
        return sink.Secret?.Kind switch
        {
            CredentialKind.Password => PasswordValue.KindOf(secret) == PasswordKind.Secret && (!sink.NeedsLooks || LooksMadeUp(secret)),
            CredentialKind.Key => PasswordValue.IsKey(secret) && (!sink.NeedsLooks || SecretValue.LooksSecret(secret)),
            _ => CredentialValue.CanBeCredential(secret) && (!sink.NeedsLooks || SecretValue.LooksSecret(secret)),
        };
    }

    /// <summary>Whether the secret is a password that everybody knows, given to what takes any.</summary>
    /// <param name="sink">What takes it.</param>
    public bool IsWellKnownPassword(SinkMatch sink) =>
        Before.Length == 0
        && After.Length == 0
        && sink is { NeedsLooks: false, Secret.Kind: CredentialKind.Password }
        && PasswordValue.KindOf(Secret.AsSpan()) == PasswordKind.WellKnown;

    private static bool LooksMadeUp(ReadOnlySpan<char> secret) => CredentialValue.CanBeCredential(secret) && !DigestValue.Is(secret);

    private (string Name, TaintedText Text)? Line()
    {
        var line = Before + Value.Substring(Start);
        var colon = line.IndexOf(':');
        if (colon < 0) return null;
        var next = colon + 1;
        while (next < line.Length && line[next] == ' ') next++;
        var text = next <= Before.Length ? this with { Before = Before.Substring(next) } : this with { Before = "", Start = Start + next - Before.Length };
        return (line.Substring(0, colon).Trim(), text);
    }

    // One word and a space: "Bearer ", "Token ", "Bot ".
    private TaintedText WithoutScheme()
    {
        if (Before.Length > 0) return IsScheme(Before) ? this with { Before = "" } : this;
        var space = Value.IndexOf(' ', Start);
        return space > Start && IsScheme(Value.Substring(Start, space + 1 - Start)) ? this with { Start = space + 1 } : this;
    }

    private static bool IsScheme(string text) =>
        text.Length > 1
            && text[text.Length - 1] == ' '
            && text.Take(text.Length - 1).All(character => char.IsLetterOrDigit(character) || character is '-' or '_');
}

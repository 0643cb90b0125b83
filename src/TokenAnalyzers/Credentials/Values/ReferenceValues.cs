namespace TokenAnalyzers.Credentials.Values;

/// <summary>Values that say where the real value comes from.</summary>
internal static class ReferenceValues
{
    // Marks anywhere in the value: Bash, GitHub Actions, Terraform, MSBuild and Azure Pipelines, Postman and Handlebars, Octopus, .NET formats.
    private static readonly string[] Marks = ["${", "$(", "{{", "#{", "__{"];

    // Starts of the value: Key Vault and App Configuration of Azure, SOPS and Jasypt, 1Password, Vault and other secret stores, files, variables,
    // and what Windows and ASP.NET have encrypted.
    private static readonly string[] Starts =
    [
        "@Microsoft.", "ENC[", "ENC(", "op://", "vault:", "secret:", "secrets:", "secretref:", "keyvault:", "akv:", "secretsmanager:", "keychain:", "ref:",
        "ref+", "env:", "$env:", "env(", "file:", "ssm:", "arn:", "projects/",
        "Fn::", "urn:", "/run/secrets/", "CfDJ8", "AQAAANCMnd8BFdERjHoA",
    ];

    /// <summary>Whether a value is one. An empty text is one too: whoever starts the program fills it in.</summary>
    public static bool Is(ReadOnlySpan<char> value)
    {
        if (value.Length < 2) return true;
        foreach (var mark in Marks)
        {
            if (value.IndexOf(mark.AsSpan()) >= 0) return true;
        }

        foreach (var start in Starts)
        {
            if (value.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return IsVariable(value)
            || IsBetween(value, '%')
            || IsBetween(value, '@')
            || IsBetween(value, '_')
            || (value[0] == '<' && value[value.Length - 1] == '>');
    }

    // $TOKEN
    private static bool IsVariable(ReadOnlySpan<char> value) => value[0] == '$' && IsName(value.Slice(1));

    // %TOKEN%, @TOKEN@, __TOKEN__
    private static bool IsBetween(ReadOnlySpan<char> value, char mark) =>
        value.Length > 2 && value[0] == mark && value[value.Length - 1] == mark && IsName(value.Slice(1, value.Length - 2));

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '.' or ':')) return false;
        }

        return true;
    }
}

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>Expressions in C#.</summary>
internal static class ExpressionRules
{
    public static (string Kind, string[] Rules)[] Rules { get; } =
    [
        (
            "constant",
            [
                "\"«text»\"", "\"«text»\"", "@\"«text»\"", "\"\"\"«text»\"\"\"", "\"«escapes»\"", "$\"«text»\"", "$$\"\"\"«text»\"\"\"",
                "\"\"\"\n    «text»\n    «text»\n    \"\"\"", "\"«text»\" + \"«text»\"",
                "\"«text»\" + @\"«text»\" + \"«name»\"", "(\"«text»\")", "$\"«text»{\"«text»\"}«text»\"", "\"«text»\\n«text»\\t«name»=«text»\"",
                "nameof(Use) + \"«text»\"",
            ]),

        (
            "made",
            [
                "«constant»", "string.Format(\"«format»\", «made», «made»)", "string.Concat(«made», «made»)", "string.Join(\"«text»\", «made», «made»)",
                "string.Format(CultureInfo.InvariantCulture, \"«format»\", «made»)",
                "Encoding.UTF8.GetString(Convert.FromBase64String(\"«base64»\"))", "Encoding.UTF8.GetString(\"«text»\"u8)",
                "new string(new[] { «characters» })", "Encoding.ASCII.GetString(new byte[] { «bytes» })",
                "new StringBuilder(«made»).Append(«made»).AppendFormat(\"«format»\", «made», «made»).ToString()", "Fill(\"«format»\", «made»)",
                "Fill(«made», value: «made»)", "«made».Replace(\"«text»\", «made»)",
                "new Dictionary<string, string> { [\"«text»\"] = «made», [\"«text»\"] = «made» }[\"«text»\"]",
                "new Dictionary<string, string> { { \"«text»\", «made» }, { \"«text»\", «made» } }[\"«text»\"]",
                "(«a:id»: «made», other: «made»).«a»", "(\"«text»\", «made»).Item2", "new { «a:id» = «made» }.«a»", "new[] { «made», «made» }[0]",
                "new KeyValuePair<string, string>(\"«text»\", «made»).Value",
                "$\"«text»{«made»}«text»{«made»}\"", "$\"«name»={«made»}\"", "$@\"«text»{«made»}\"", "$\"\"\"«text»{«made»}\"\"\"",
                "(«made») switch { \"«text»\" => «made», _ => «made» }", "(«made» ?? «made»)",
                "((Func<string, string>)(«a:id» => «a» + «made»))(«made»)", "new Uri(«made»).ToString()",
                "new NameValueCollection { { \"«text»\", «made» } }[\"«text»\"]!", "new List<string> { «made» }[0]",
            ]),

        (
            "expression",
            [
                "«made»", "«made»", "given", "configuration[\"«key»\"]", "(configuration[\"«key»\"] ?? «expression»)",
                "(Environment.GetEnvironmentVariable(\"«variable»\") ?? «expression»)",
                "configuration.GetValue(\"«key»\", «expression»)", "configuration.GetValue<string>(\"«key»\")",
                "configuration.GetSection(\"«key»\")[\"«key»\"]", "(configuration.GetSection(\"«key»\")[\"«key»\"] ?? «made»)",
                "(configuration.GetConnectionString(\"«key»\") ?? «made»)", "(flag ? «expression» : «expression»)",
                "(string.IsNullOrEmpty(given) ? «expression» : given)", "(given ?? throw new InvalidOperationException(«expression»))",
                "(environment.IsDevelopment() ? «expression» : «expression»)", "(environment.IsEnvironment(\"«text»\") ? «expression» : «expression»)",
                "(environment.EnvironmentName == \"«text»\" ? «expression» : given)",
                "string.Format(\"«format»\", «expression», given)", "$\"«text»{«expression»}«name»={«expression»}\"", "\"«text»\" + given + «expression»",
                "Environment.GetEnvironmentVariable(\"«variable»\")",
                "(given == \"«text»\" ? «expression» : given)", "(given is \"«text»\" or \"«text»\" ? given : «expression»)",
            ]),
    ];
}

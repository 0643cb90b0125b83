namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Ways through one body. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class FlowAnalysisTests
{
    public static TheoryData<string> Pairs =>
    [
        // Branches
        """if (env.IsDevelopment()) { Use("⟨TOKEN¦⟩"); } else { Use("⟨¦TOKEN⟩"); }""",
        """if (env.IsProduction()) { Use("⟨¦TOKEN⟩"); } else { Use("⟨TOKEN¦⟩"); }""",
        """if (env.IsDevelopment()) { } else if (env.IsStaging()) { Use("⟨TOKEN¦⟩"); } else { Use("⟨¦TOKEN⟩"); }""",
        """if (env.IsDevelopment()) { ⟨Use("TOKEN");¦⟩ } ⟨¦Use("TOKEN");⟩""",
        """if (flag) { if (⟨env.IsDevelopment()¦flag⟩) { if (number > 1) { Use("TOKEN"); } } }""",
        """if (⟨!¦⟩env.IsProduction()) { if (env.IsStaging()) Use("other"); else Use("TOKEN"); }""",
        """if (env.IsDevelopment()) ⟨¦;⟩ { Use("TOKEN"); }""",

        // Ternaries, ?? and switches
        """var token = env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"; Use(token);""",
        """Use(⟨¦!⟩env.IsDevelopment() ? "TOKEN" : text);""",
        """Use(flag ? text : env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩");""",
        """Use(⟨env.IsDevelopment() ? text ?? "TOKEN" : ""¦text ?? (env.IsDevelopment() ? "" : "TOKEN")⟩);""",
        """Use(env.EnvironmentName switch { "⟨Development¦Production⟩" => "TOKEN", _ => text });""",
        """Use(env.EnvironmentName switch { "⟨Production¦Development⟩" => text, _ => "TOKEN" });""",
        """Use(env.EnvironmentName switch { "Development" or "⟨Staging¦Production⟩" => "TOKEN", _ => text });""",
        """Use(env.EnvironmentName switch { "Development" when flag => text, "⟨Development¦Production⟩" => "TOKEN", _ => text });""",
        """Use(env.EnvironmentName switch { var name when name == "⟨Development¦Production⟩" => "TOKEN", _ => text });""",
        """Use(string.Concat(flag ? (env.IsDevelopment() ? (number > 1 ? "⟨TOKEN¦⟩" : "x") : "⟨¦TOKEN⟩") : "y", text));""",
        """Use(env.IsDevelopment() switch { true => "⟨TOKEN¦⟩", false => "⟨¦TOKEN⟩" });""",
        """Use(number switch { 1 when ⟨¦!⟩env.IsDevelopment() => "TOKEN", _ => text });""",
        """Use(env switch { { EnvironmentName: "⟨Development¦Production⟩" } => "TOKEN", _ => text });""",
        """Use(configuration["ASPNETCORE_ENVIRONMENT"] switch { "⟨Staging¦Live⟩" => "TOKEN", null => text, _ => text });""",
        """Use(configuration["ASPNETCORE_ENVIRONMENT"] switch { "Production" ⟨or null ¦⟩=> text, _ => "TOKEN" });""",
        """switch (env.EnvironmentName) { case "⟨Development¦Production⟩": Use("TOKEN"); break; default: break; }""",
        """switch (env.EnvironmentName) { case "Development": case "⟨Staging¦Production⟩": Use("TOKEN"); break; }""",
        """switch (env.EnvironmentName) { case "⟨Production¦Development⟩": break; default: Use("TOKEN"); break; }""",
        """switch (env.EnvironmentName.ToLowerInvariant()) { case "⟨development¦production⟩": Use("TOKEN"); break; }""",
        """switch (env.EnvironmentName) { case "Development": goto case "Staging"; case "Staging": Use("TOKEN"); break; ⟨¦case "Production": goto case "Staging";⟩ }""",
        """switch (env.EnvironmentName) { case "Development": ⟨¦goto default;⟩ Use("⟨TOKEN¦⟩"); break; default: Use("⟨¦TOKEN⟩"); break; }""",
        """switch (env.EnvironmentName) { case var name when ⟨¦!⟩env.IsDevelopment(): Use("TOKEN"); break; }""",
        """switch (env) { case { EnvironmentName: "⟨Development¦Production⟩" }: Use("TOKEN"); break; }""",
        """switch (number) { case 1 when env.IsDevelopment(): Use("⟨TOKEN¦⟩"); break; case 1: Use("⟨¦TOKEN⟩"); break; }""",
        """switch (number) { case 0: if (⟨!¦⟩env.IsDevelopment()) goto case 2; Use("TOKEN"); break; case 2: break; }""",
        """switch (env.IsDevelopment()) { case ⟨true¦false⟩: Use("TOKEN"); break; }""",

        // Leaving early
        """if (⟨!¦⟩env.IsDevelopment()) return ""; Use("TOKEN");""",
        """if (!env.IsDevelopment()) { ⟨return "";¦⟩ } Use("TOKEN");""",
        """if (!env.IsDevelopment()) { Use(""); if (flag) return "";⟨ return "";¦⟩ } Use("TOKEN");""",
        """if (⟨¦!⟩env.IsProduction()) throw new InvalidOperationException(); Use("TOKEN");""",
        """if (env.IsProduction()) { ⟨throw new InvalidOperationException();¦⟩ } Use("TOKEN");""",
        """_ = env.IsDevelopment() ⟨¦|| flag⟩ ? text : throw new InvalidOperationException(); Use("TOKEN");""",

        // Loops
        """foreach (var item in list) { if (!env.IsDevelopment()) ⟨continue¦Use(item)⟩; Use("TOKEN"); }""",
        """foreach (var item in list) { if (env.IsProduction()) ⟨break¦Use(item)⟩; Use("TOKEN"); }""",
        """while (⟨¦!⟩env.IsDevelopment()) { Use("TOKEN"); }""",
        """if (⟨¦!⟩env.IsDevelopment()) do { Use("TOKEN"); } while (flag);""",
        """do { if (env.IsProduction()) ⟨return ""¦continue⟩; } while (flag); Use("TOKEN");""",
        """for (var i = 0; ⟨env.IsDevelopment() && ¦⟩i < 3; i++) Use("TOKEN");""",
        """while (true) { if (env.IsDevelopment()) break; if (number++ > 3) ⟨return ""¦break⟩; } Use("TOKEN");""",
        """var dev = env.IsDevelopment(); while (flag) { if (dev) Use("TOKEN"); ⟨¦dev = !dev;⟩ }""",
        """var dev = env.IsDevelopment(); for (var i = 0; i < 3; i++) { if (dev) Use("TOKEN"); ⟨¦dev = true;⟩ }""",
        """for (; flag; Use("TOKEN")) { if (!env.IsDevelopment()) ⟨break¦continue⟩; }""",
        """if (env.IsDevelopment()) goto found; goto ⟨end¦found⟩; found: Use("TOKEN"); end: ;""",
        """again: if (number++ < 3) goto again; if (⟨¦!⟩env.IsDevelopment()) Use("TOKEN");""",

        // Exceptions
        """try { if (!env.IsDevelopment()) return ""; Use("⟨TOKEN¦⟩"); } catch (Exception) { Use("⟨¦TOKEN⟩"); }""",
        """if (⟨¦!⟩env.IsDevelopment()) { try { Use(1); } catch (InvalidOperationException) { Use("TOKEN"); } }""",
        """try { Use(1); } catch (Exception) when (⟨¦!⟩env.IsDevelopment()) { Use("TOKEN"); }""",
        """try { if (!env.IsDevelopment()) return ""; Use("⟨TOKEN¦⟩"); } finally { Use("⟨¦TOKEN⟩"); }""",
        """try { Use(1); } finally { if (⟨¦!⟩env.IsDevelopment()) Use("TOKEN"); }""",
        """try { if (!env.IsDevelopment()) ⟨return ""¦Use(2)⟩; } finally { Use(1); } Use("TOKEN");""",
        """var dev = env.IsDevelopment(); try { Use(1); } finally { ⟨Use(2)¦dev = true⟩; } if (dev) Use("TOKEN");""",
        """var dev = false; try { dev = ⟨env.IsDevelopment()¦true⟩; Use(1); } catch (Exception) { Use(2); } if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); try { ⟨¦dev = true;⟩ Use(1); dev = false; } catch (Exception) { if (dev) Use("TOKEN"); }""",
        """lock (list) { if (!env.IsDevelopment()) ⟨return ""¦Use(1)⟩; Use("TOKEN"); }""",
        """try { if (⟨¦!⟩env.IsDevelopment()) { lock (list) { using (var stream = new System.IO.MemoryStream()) { Use("TOKEN"); } } } } finally { Use(1); }""",
        """using (var stream = new System.IO.MemoryStream()) { if (⟨¦!⟩env.IsDevelopment()) Use("TOKEN"); }""",
        """using var stream = new System.IO.MemoryStream(); if (!env.IsDevelopment()) ⟨return ""¦Use(1)⟩; Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}

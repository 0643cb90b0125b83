namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Ways through one body. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class FlowTests
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
        """if (env.IsProduction()) { ⟨Environment.Exit(1);¦Console.WriteLine(1);⟩ } Use("TOKEN");""",
        """if (env.IsProduction()) { ⟨Environment.FailFast("");¦Console.WriteLine(1);⟩ } Use("TOKEN");""",
        """if (env.IsProduction()) Stop(); Use("TOKEN"); ⟨[DoesNotReturn]¦⟩ static void Stop() => System.Diagnostics.Process.GetCurrentProcess().Kill();""",
        """Require(⟨!¦⟩env.IsProduction()); Use("TOKEN"); static void Require([DoesNotReturnIf(false)] bool condition) { if (!condition) throw new InvalidOperationException(); }""",
        """Refuse(env.IsProduction()); Use("TOKEN"); static void Refuse(⟨[DoesNotReturnIf(true)] ¦⟩bool condition) { }""",
        """⟨System.Diagnostics.Trace.Assert(!env.IsProduction()); if (env.IsProduction()) return "";¦System.Diagnostics.Debug.Assert(!env.IsProduction());⟩ Use("TOKEN");""",

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

        // Variables
        """var dev = env.IsDevelopment(); if (⟨¦!⟩dev) Use("TOKEN");""",
        """bool dev; dev = ⟨¦!⟩env.IsDevelopment(); if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); var local = dev ⟨&&¦||⟩ flag; if (local) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); ⟨¦dev = flag;⟩ if (dev) Use("TOKEN");""",
        """bool dev; if (flag) dev = env.IsDevelopment(); else dev = ⟨env.IsStaging()¦true⟩; if (dev) Use("TOKEN");""",
        """bool dev; if (env.IsDevelopment()) dev = true; else dev = ⟨false¦true⟩; if (dev) Use("TOKEN");""",
        """var dev = false; if (⟨¦!⟩env.IsDevelopment()) dev = true; if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); dev ⟨&=¦|=⟩ flag; if (dev) Use("TOKEN");""",
        """var safe = env.IsDevelopment(); safe |= env.Is⟨Staging¦Production⟩(); if (safe) Use("TOKEN");""",
        """var name = env.IsDevelopment() ? "a" : "b"; if (name == "⟨a¦b⟩") Use("TOKEN");""",
        """var level = env.IsDevelopment() ? 1 : 2; if (level ⟨==¦!=⟩ 1) Use("TOKEN");""",
        """var level = env.IsDevelopment() ? DayOfWeek.Monday : DayOfWeek.Friday; switch (level) { case DayOfWeek.⟨Monday¦Friday⟩: Use("TOKEN"); break; }""",
        """var (dev, other) = (env.IsDevelopment(), flag); if (⟨dev¦other⟩) Use("TOKEN");""",
        """bool dev, other; (dev, other) = (env.IsDevelopment(), true); if (dev ⟨&&¦||⟩ other) Use("TOKEN");""",
        """bool dev; if ((dev = env.IsDevelopment()) ⟨&&¦||⟩ flag) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); ⟨Use(dev)¦bool.TryParse(text, out dev)⟩; if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); Action change = () => { ⟨var dev2¦dev⟩ = true; }; change(); if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); Change(); if (dev) Use("TOKEN"); void Change() { ⟨flag¦dev⟩ = true; }""",
        """var name = env.EnvironmentName; ⟨¦if (flag) name = "Staging";⟩ if (name != "Production") Use("TOKEN");""",
        """object boxed = env.IsDevelopment(); if (boxed is ⟨true¦false⟩) Use("TOKEN");""",

        // Places
        """string token; if (⟨¦!⟩env.IsDevelopment()) token = "TOKEN"; else token = ""; Use(token);""",
        """if (⟨¦!⟩env.IsDevelopment()) { const string Token = "TOKEN"; Use(Token); }""",
        """if (⟨¦!⟩env.IsDevelopment()) Use($"{number} {"TOKEN"}");""",
        """if (⟨¦!⟩env.IsDevelopment()) Use(new Dictionary<string, string> { ["a"] = "TOKEN" });""",
        """if (⟨¦!⟩env.IsDevelopment()) Use(new[] { "a", "TOKEN" });""",
        """if (⟨¦!⟩env.IsDevelopment()) list.Add("a" + text + "TOKEN");""",
        """if (env.IsDevelopment() ⟨&&¦||⟩ text == "TOKEN") Use(1);""",
        """if (env.IsDevelopment() ⟨&&¦||⟩ text is "TOKEN") Use(1);""",
        """_ = env.IsDevelopment() ⟨&&¦||⟩ list.Remove("TOKEN");""",
        """if (⟨¦!⟩env.IsDevelopment()) { await Task.Delay(1); Use(await Task.FromResult("TOKEN")); }""",
        """if (⟨¦!⟩env.IsDevelopment()) return "TOKEN";""",
        """if (⟨¦!⟩env.IsDevelopment()) throw new InvalidOperationException("TOKEN");""",
        """var other = text; other ??= ⟨env.IsDevelopment()¦flag⟩ ? "TOKEN" : ""; Use(other);""",
        """if (⟨env.IsDevelopment()¦flag⟩) { switch (text) { case "TOKEN": Use(1); break; } }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}

using System.Collections.Immutable;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>
/// Each room of the sources depends only on those below it, and no folder depends on one that depends on it. docs/architecture.md
/// shows the rooms.
/// </summary>
public sealed class LayerTests
{
    /// <summary>The rooms of the analyzers, from the top down.</summary>
    internal static readonly string[] Analyzers =
        ["Rules", "ConfigurationFiles", "Detection", "Contexts", "Options", "Syntax", "Credentials", "Formats", "Messages"];

    /// <summary>The rooms of the code fixes, from the top down. The first is the root.</summary>
    internal static readonly string[] CodeFixes = ["", "Rewrites", "Sources", "Binding", "Expressions", "Edits", "Findings"];

    [Fact]
    public void A_room_of_the_analyzers_depends_only_on_those_below() => Assert.Empty(Upward(SourceReferences.Analyzers, Analyzers));

    [Fact]
    public void A_room_of_the_code_fixes_depends_only_on_those_below() => Assert.Empty(Upward(SourceReferences.CodeFixes, CodeFixes));

    [Fact]
    public void Folders_of_the_analyzers_form_no_circle() => Assert.Empty(Circle(SourceReferences.Analyzers));

    [Fact]
    public void Folders_of_the_code_fixes_form_no_circle() => Assert.Empty(Circle(SourceReferences.CodeFixes));

    [Fact]
    public void What_a_room_names_is_read()
    {
        Assert.Contains(("Rules", "TokenReport.cs", "Formats", "TokenMatch"), SourceReferences.Analyzers.Between);
        Assert.Contains(("Rewrites", "RewriteStrategy.cs", "Sources", "ValueSource"), SourceReferences.CodeFixes.Between);
    }

    // A use of what a type of the analyzers gives is only read where that type is known.
    [Fact]
    public void The_code_fixes_are_read_with_the_analyzers() => Assert.Empty(SourceReferences.CodeFixes.Unknown);

    [Fact]
    public void What_a_room_names_of_the_compiler_is_read() =>
        Assert.Contains(("Options", "TokenOptions.cs"), SourceReferences.Analyzers.Naming("Microsoft.CodeAnalysis"));

    [Fact]
    public void Formats_and_credentials_know_nothing_of_the_compiler() =>
        Assert.DoesNotContain(
            SourceReferences.Analyzers.Naming("Microsoft.CodeAnalysis"), file => RoomOf(file.Folder) is "Messages" or "Formats" or "Credentials");

    [Fact]
    public void No_two_types_have_one_name() => Assert.Empty(
        SourceReferences.Analyzers.Types.Concat(SourceReferences.CodeFixes.Types)
            .GroupBy(type => type.Type)
            .Where(types => types.Count() > 1)
            .Select(types => types.Key));

    private static IEnumerable<string> Upward(SourceReferences sources, string[] rooms) =>
        from reference in sources.Between
        where Array.IndexOf(rooms, RoomOf(reference.From)) > Array.IndexOf(rooms, RoomOf(reference.To))
        select $"{reference.From}/{reference.File} names {reference.To}/{reference.Type}";

    /// <summary>The folders that are left when those are taken away, again and again, that depend on no other; each with what it names.</summary>
    private static IEnumerable<string> Circle(SourceReferences sources)
    {
        var left = sources.Between;
        while (true)
        {
            var dependent = left.Select(reference => reference.From).ToHashSet();
            var others = left.RemoveAll(reference => !dependent.Contains(reference.To));
            if (others.Length == left.Length) return left.Select(reference => $"{reference.From}/{reference.File} names {reference.To}/{reference.Type}");
            left = others;
        }
    }

    private static string RoomOf(string folder) => folder.Split('/')[0];
}

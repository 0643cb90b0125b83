using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>Calls that compare, search, read or write what they are given: they authenticate nobody with it.</summary>
internal static class NonAuthenticatingCall
{
    // A method that only looks at a text, whatever the text is called.
    private static readonly HashSet<string> Looking = new(StringComparer.Ordinal)
    {
        "parse", "index", "contains", "starts", "ends", "split", "trim", "replace", "equals", "compare", "equal",
    };

    // A method that takes a token or a secret as one of many texts.
    private static readonly HashSet<string> Handling = new(StringComparer.Ordinal)
    {
        "try", "read", "find", "not", "same", "is", "has", "remove", "write", "log", "format", "join", "append", "concat", "decode", "get", "select",
    };

    private static readonly HashSet<string> Assertions = new(StringComparer.Ordinal) { "Assert", "ClassicAssert", "CollectionAssert", "StringAssert" };

    /// <summary>Whether a call only looks at a text, by its name or by that of the class that it is called on.</summary>
    public static bool Is(SyntaxNode call) => call is InvocationExpressionSyntax
        && ((CalledName.TextOf(call) is { } name && Looks(name))
            || (Receiver.Of(call) is IdentifierNameSyntax { Identifier.ValueText: var type } && Assertions.Contains(type)));

    /// <summary>Whether a method of that name only looks at a text.</summary>
    public static bool Looks(string method) => Looking.Contains(VerbOf(method));

    /// <summary>Whether a method of that name takes a token or a secret as one of many texts: its parameter has to say more.</summary>
    public static bool Handles(string method) => VerbOf(method) is var verb && (Looking.Contains(verb) || Handling.Contains(verb));

    private static string VerbOf(string method) => IdentifierWords.Of(method) is { Count: > 0 } words ? words[0] : "";
}

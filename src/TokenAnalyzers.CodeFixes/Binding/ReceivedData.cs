using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>Data that is received: it may well be without a value, and whoever sends it decides that.</summary>
/// <param name="Certainty">How the code says so.</param>
internal sealed record ReceivedData(Certainty Certainty) : IFiller
{
    public string? Section => null;

    public bool CanCheck(MemberPath path) => true;

    public void Check(MemberPath path, string message, TokenEdits edits)
    {
    }
}

/// <summary>How sure it is that data is received.</summary>
internal enum Certainty
{
    /// <summary>A call or a parameter receives it.</summary>
    Seen,

    /// <summary>A framework gives it to a parameter, if it is no service.</summary>
    Inferred,

    /// <summary>Attributes, or a client of a server, say how it looks, to be received or to be sent.</summary>
    Described,
}

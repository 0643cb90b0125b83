using System.Buffers;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>Searches the characters of a file before its syntax is asked.</summary>
internal static class CandidateSearch
{
    // The compiler keeps a file of less than this as one string, and gives it away as it is: nothing is copied.
    private const int FewestOfChunks = 40 * 1024;

    /// <summary>What the finder finds in the text, which it sees as one span.</summary>
    public static T In<T>(SourceText text, CandidateFinder<T> finder)
    {
        if (text.Length < FewestOfChunks) return finder(text.ToString().AsSpan());
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            return finder(buffer.AsSpan(0, text.Length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}

/// <summary>Finds something in a source text.</summary>
internal delegate T CandidateFinder<T>(ReadOnlySpan<char> source);

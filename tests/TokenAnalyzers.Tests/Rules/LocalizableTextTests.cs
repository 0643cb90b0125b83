using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Rules;

public sealed class LocalizableTextTests
{
    private static readonly TokenMatcher Matcher = new([], []);

    [Fact]
    public void An_argument_is_one_object_for_one_text()
    {
        var argument = LocalizableText.Argument(MessageText.Of(Wording.GuardedBy, 1), Matcher);

        Assert.Same(argument, LocalizableText.Argument(MessageText.Of(Wording.GuardedBy, 1), Matcher));
        Assert.NotSame(argument, LocalizableText.Argument(MessageText.Of(Wording.GuardedBy, 2), Matcher));
    }

    [Fact]
    public void Texts_are_equal_if_they_say_the_same()
    {
        LocalizableText text = Wording.Comment;

        Assert.Equal<object>(text, (LocalizableText)Wording.Comment);
        Assert.Equal(text.GetHashCode(), ((LocalizableText)Wording.Comment).GetHashCode());
        Assert.NotEqual<object>(text, (LocalizableText)Wording.Directive);
    }
}

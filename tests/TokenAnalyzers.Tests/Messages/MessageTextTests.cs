using System.Globalization;
using System.Reflection;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Tests.Messages;

public sealed class MessageTextTests
{
    private static readonly DisclosedName Name = DisclosedName.Of("apiKey")!;

    /// <summary>What fills a gap, and what is shown.</summary>
    public static TheoryData<object, string> Arguments => new()
    {
        { (MessageText)Name, "expires apiKey" },
        { (MessageText)TableText.Of("GitHub"), "expires GitHub" },
        { (MessageText)NounPhrase.Of("dbt service token"), "expires dbt service token" },
        { (MessageText)Wording.NeverExpires, "expires never expires" },
        { (MessageText)1_000_000, "expires 1000000" },
        { (MessageText)'*', "expires *" },
        { (MessageText)new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero), "expires 2031-05-01" },
        { MessageText.Empty, "expires " },
        { MessageText.List([Wording.InBase64, Name, 2]), "expires in base64, apiKey, 2" },
        { MessageText.List([]), "expires " },
    };

    [Theory, MemberData(nameof(Arguments))]
    internal void A_gap_is_filled(object argument, string shown) => Assert.Equal(shown, MessageText.Of(Wording.ExpiresOn, (MessageText)argument).ToString());

    // Whoever adds one for a string makes it possible to show the text of a source.
    [Fact]
    public void These_become_a_text_and_no_string_does() =>
        Assert.Equal(
            ["Char", "DateTimeOffset", "Int32", "JudgedName", "NounPhrase", "TableText", "Wording"],
            typeof(MessageText).GetMethods(BindingFlags.Static | BindingFlags.Public)
                .Where(method => method.Name is "op_Implicit" or "op_Explicit")
                .Select(method => Assert.Single(method.GetParameters()).ParameterType.Name)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Numbers_and_dates_are_the_same_in_all_languages()
    {
        var text = MessageText.List([1_000_000, new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero)]);

        Assert.All(["", "en-US", "de-DE", "tr-TR", "fa-IR", "ru-RU"], language => Assert.Equal("1000000, 2031-05-01", text.In(new CultureInfo(language))));
    }

    [Fact]
    public void Names_that_hold_a_token_are_not_shown_wherever_they_are()
    {
        var text = MessageText.List([MessageText.Of(Wording.TheHeader, Name), Name, DisclosedName.Of("other")!, TableText.Of("apiKey")]);

        Assert.Equal("the header '***', ***, other, apiKey", text.Masked(name => name == "apiKey").ToString());
        Assert.Equal("the header 'apiKey', apiKey, other, apiKey", text.ToString());
    }

    [Fact]
    public void Texts_are_equal_if_they_say_the_same()
    {
        Assert.Equal(MessageText.Of(Wording.TheHeader, Name), MessageText.Of(Wording.TheHeader, DisclosedName.Of("apiKey")!));
        Assert.Equal(MessageText.Of(Wording.TheHeader, Name).GetHashCode(), MessageText.Of(Wording.TheHeader, DisclosedName.Of("apiKey")!).GetHashCode());
        Assert.Equal(MessageText.Of(Wording.TheHeader, TableText.Hidden), MessageText.Of(Wording.TheHeader, Name).Masked(_ => true));
        Assert.NotEqual(MessageText.Of(Wording.TheHeader, Name), MessageText.Of(Wording.TheKey, Name));
        Assert.NotEqual(MessageText.Of(Wording.TheHeader, Name), MessageText.Of(Wording.TheHeader, DisclosedName.Of("other")!));
        Assert.NotEqual((MessageText)Wording.TheHeader, MessageText.Of(Wording.TheHeader, Name));
    }
}

namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>How a value gets to a sink. See <see cref="SinkSource"/> for the marks.</summary>
public sealed class ValueFlowTests
{
    /// <summary>Statements that give a value to a sink, and what is said of it.</summary>
    public static TheoryData<string> Followed =>
    [
        // Locals
        """var key = "[KEY]"; new AzureKeyCredential(key);""",
        """const string key = "[KEY]"; new AzureKeyCredential(key);""",
        """string key; key = "[KEY]"; new AzureKeyCredential(key);""",
        """var key = "[KEY]"; var copy = key; new AzureKeyCredential(copy);""",
        """var key = given.Length > 0 ? "[KEY]" : ""; new AzureKeyCredential(key);""",
        """var key = given ?? "[KEY]"; new AzureKeyCredential(key);""",
        """var key = given switch { "a" => "[KEY]", _ => given }; new AzureKeyCredential(key);""",
        """var key = "[PASSWORD]"; new AzureKeyCredential(key);""",
        """var key = "[KEY]"; AzureKeyCredential made = new(key);""",
        """var key = "[KEY]"; new AzureKeyCredential(((string)key)!);""",
        """var key = "[KEY]"; new AzureKeyCredential(key.Trim());""",
        """var key = "[KEY]"; Console.WriteLine(key.Length); new AzureKeyCredential(key);""",
        """var key = "[KEY]"; Func<object> make = () => new AzureKeyCredential(key); make();""",
        """var key = "[KEY]"; object Make() => new AzureKeyCredential(key); Make();""",
        """object Make(string key = "[KEY]") => new AzureKeyCredential(key); Make();""",

        """var first = "[PASSWORD]"; var second = first; var third = second; new AzureKeyCredential(third);""",

        // What is made is told by what is declared
        """AzureKeyCredential? made = new("[PASSWORD]");""",
        """var made = new AzureKeyCredential[] { new("[PASSWORD]") };""",
        """AzureKeyCredential[] made = { new("[PASSWORD]") };""",
        """var made = new List<AzureKeyCredential> { new("[PASSWORD]") };""",
        """var made = new List<AzureKeyCredential>(); made.Add(new("[PASSWORD]"));""",
        """var key = new System.Text.StringBuilder("[PASSWORD]").ToString(); new AzureKeyCredential(key);""",

        // Parts of texts
        """new AzureKeyCredential("" + "[KEY]");""",
        """new AzureKeyCredential($"[KEY]");""",
        """var key = "[KEY]"; new AzureKeyCredential($"{key}");""",
        """var key = "[KEY]"; new AzureKeyCredential(key + given);""",
        """new AzureKeyCredential(@"[KEY]");""",
    ];

    /// <summary>Members of a class whose method gives them to a sink.</summary>
    public static TheoryData<string> FollowedMembers =>
    [
        """const string Key = "[KEY]"; object M() => new AzureKeyCredential(Key);""",
        """private const string Key = "[KEY]"; object M() => new AzureKeyCredential(D.Key);""",
        """public const string Key = "[KEY]"; object M() => new AzureKeyCredential(key: Key);""",
        """readonly string _key = "[KEY]"; object M() => new AzureKeyCredential(_key);""",
        """readonly string _key = "[KEY]"; object M() => new AzureKeyCredential(this._key);""",
        """static readonly string Key = "[KEY]"; object M() => new AzureKeyCredential(Key);""",
        """readonly string _key; D() { _key = "[KEY]"; } object M() => new AzureKeyCredential(_key);""",
        """string Key { get; } = "[KEY]"; object M() => new AzureKeyCredential(Key);""",
        """string Key => "[KEY]"; object M() => new AzureKeyCredential(Key);""",
        """string Key { get { return "[KEY]"; } } object M() => new AzureKeyCredential(Key);""",
        """const string Key = "[KEY]"; readonly AzureKeyCredential _credential = new(Key);""",
        """const string Key = "[KEY]"; const string Other = Key; object M() => new AzureKeyCredential(Other);""",
        """const string Key = "[KEY]"; object M() { var key = Key; return new AzureKeyCredential(key); }""",
        """readonly AzureKeyCredential _credential = new("[KEY]");""",
        """class Own() : AzureKeyCredential("[PASSWORD]"); object M() => new Own();""",
        """class Own : AzureKeyCredential { public Own() : base("[PASSWORD]") { } } object M() => new Own();""",
        """AzureKeyCredential Credential { get; } = new("[KEY]");""",
        """AzureKeyCredential Make(AzureKeyCredential? given = null) => given ?? new("[KEY]");""",
    ];

    /// <summary>Statements with what is not followed, or where the value can be another one.</summary>
    public static TheoryData<string> NotFollowed =>
    [
        """var key = "KEY"; key = given; new AzureKeyCredential(key);""",
        """var key = "KEY"; key += given; new AzureKeyCredential(key);""",
        """var key = "KEY"; new AzureKeyCredential(key); key = given;""",
        """var key = "KEY"; Fill(ref key); new AzureKeyCredential(key); void Fill(ref string value) => value = given;""",
        """var key = "KEY"; Fill(out key); new AzureKeyCredential(key); void Fill(out string value) => value = given;""",
        """var key = "KEY"; (key, _) = (given, given); new AzureKeyCredential(key);""",
        """void Make() { var key = "KEY"; ref var other = ref key; other = given; new AzureKeyCredential(key); }""",
        """string key; if (given.Length > 1) key = "KEY"; else key = given; new AzureKeyCredential(key);""",
        """foreach (var key in new[] { given }) new AzureKeyCredential(key); Console.WriteLine("KEY");""",
        """object Make(string key = "KEY") { key = given; return new AzureKeyCredential(key); } Make();""",
        """var key = "KEY"; new AzureKeyCredential(nameof(key));""",
        """var key = "KEY"; { object Make(string key) => new AzureKeyCredential(key); Make(given); }""",
        """var key = "KEY"; new AzureKeyCredential(given[key.Length..]);""",
        """new AzureKeyCredential(given == "KEY" ? given : "");""",
        """new AzureKeyCredential(given.Replace("KEY", ""));""",
        """new AzureKeyCredential("PASSWORD" + given);""",
        """new AzureKeyCredential($"{given}/{"PASSWORD"}");""",
        """var key = "KEY"; var found = given.Contains(key); new AzureKeyCredential(found ? given : "");""",
        """var first = "KEY"; var second = first; first = second; new AzureKeyCredential(given);""",
        """new HttpClient().DefaultRequestHeaders.Add("PASSWORD", "Authorization");""",
    ];

    public static TheoryData<string> NotFollowedMembers =>
    [
        """string _key = "KEY"; object M() => new AzureKeyCredential(_key);""",
        """static string Key = "KEY"; object M() => new AzureKeyCredential(Key);""",
        """string Key { get; set; } = "KEY"; object M() => new AzureKeyCredential(Key);""",
        """protected virtual string Key => "KEY"; object M() => new AzureKeyCredential(Key);""",
        """readonly string _key = "KEY"; D(string key) { _key = key; } object M() => new AzureKeyCredential(_key);""",
        """const string Key = "KEY"; object M(string Key) => new AzureKeyCredential(Key);""",
        """const string Key = "KEY"; object M() => new Other(Key); class Other(string key) { string K => key; }""",
        $$"""D Next => this; void Take(string apiKey) { } void M() => {{string.Concat(Enumerable.Repeat("Next.", 200))}}Take("KEY");""",
        $$"""D Next() => this; void Take(string apiKey) { } void M() => {{string.Concat(Enumerable.Repeat("Next().", 200))}}Take("KEY");""",
    ];

    /// <summary>Basic authentication: the name of the user is no secret.</summary>
    public static TheoryData<string> Basic =>
    [
        """new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("jane2doe:[PASSWORD]")));""",
        """new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(":[KEY]")));""",
        """new AuthenticationHeaderValue("Basic", Convert.ToBase64String("jane2doe:[PASSWORD]"u8));""",
        """var password = "[PASSWORD]"; new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{given}:{password}")));""",
        """var user = "jane2doe"; var password = "[PASSWORD]"; new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));""",
        """var password = "[PASSWORD]"; new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Format("{0}:{1}", "jane2doe", password))));""",
        """var bytes = Encoding.UTF8.GetBytes("jane2doe:[PASSWORD]"); var text = Convert.ToBase64String(bytes); new AuthenticationHeaderValue("Basic", text);""",
    ];

    public static TheoryData<string> Headers =>
    [
        """var key = "[KEY]"; client.DefaultRequestHeaders.Add("Authorization", "Bearer " + key);""",
        """var key = "[KEY]"; client.DefaultRequestHeaders.Add("Authorization", $"Bearer {key}");""",
        """var key = "[KEY]"; client.DefaultRequestHeaders.Add("Authorization", string.Format("Bearer {0}", key));""",
        """var value = "Bearer [KEY]"; client.DefaultRequestHeaders.Add("Authorization", value);""",
        """const string Name = "Authorization"; client.DefaultRequestHeaders.Add(Name, "Bearer [KEY]");""",
        """var key = "[KEY]"; web.Headers.Add("Authorization: Bearer " + key);""",
        """var line = "Authorization: Bearer [PASSWORD]"; web.Headers.Add(line);""",
        """var line = "Authorization: Bearer [PASSWORD]"; var other = line; web.Headers.Add(other);""",
        """client?.DefaultRequestHeaders.Add("Authorization", "[PASSWORD]");""",
        """(client!).DefaultRequestHeaders.Add("Authorization", "[PASSWORD]");""",
        """foreach (var other in new[] { client }) other.DefaultRequestHeaders.Add("Authorization", "[PASSWORD]");""",
        """Action<HttpClient> set = other => other.DefaultRequestHeaders.Add("Authorization", "[PASSWORD]"); set(client);""",
        """if ((object)client is HttpClient other) other.DefaultRequestHeaders.Add("Authorization", "[PASSWORD]");""",
        """T Get<T>() => default!; Get<HttpClient>().DefaultRequestHeaders.Add("Authorization", "[PASSWORD]");""",
        """var headers = client.DefaultRequestHeaders; headers.Add(name: "Authorization", value: "[PASSWORD]");""",
        """client.DefaultRequestHeaders.Add(value: "[PASSWORD]", name: "Authorization");""",
    ];

    [Theory, MemberData(nameof(Followed))]
    public Task A_value_is_followed_to_where_it_is_written(string statements) =>
        SinkSource.FindsAsync(SinkSource.InMethod(statements), "Azure key", "AzureKeyCredential");

    [Theory, MemberData(nameof(FollowedMembers))]
    public Task A_member_that_is_set_once_is_followed(string members) => SinkSource.FindsAsync($"class D {{ {members} }}", "Azure key", "AzureKeyCredential");

    [Theory, MemberData(nameof(NotFollowed)), MemberData(nameof(NotSecrets))]
    public Task What_may_have_another_value_is_not_followed(string statements) => SinkSource.VerifyAsync(SinkSource.InMethod(statements));

    [Theory, MemberData(nameof(NotFollowedMembers))]
    public Task A_member_that_may_have_another_value_is_not_followed(string members) => SinkSource.VerifyAsync($"class D {{ {members} }}");

    [Theory, MemberData(nameof(Basic))]
    public Task A_password_is_found_after_its_user(string statements) =>
        SinkSource.FindsAsync(SinkSource.InMethod(statements), "password", "AuthenticationHeaderValue");

    [Fact]
    public Task Basic_authentication_may_be_a_header_by_its_name() => SinkSource.FindsAsync(
        SinkSource.InMethod("""var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes("jane2doe:[PASSWORD]")); client.DefaultRequestHeaders.Add("Authorization", "Basic " + pair);"""),
        "password",
        "the header 'Authorization'");

    [Theory, MemberData(nameof(Headers))]
    public Task A_scheme_is_no_part_of_the_secret(string statements) => SinkSource.FindsAsync(
        SinkSource.InMethod(statements), "access token", "the header 'Authorization'");

    /// <summary>Values that can't be credentials, given to a sink.</summary>
    public static TheoryData<string> NotSecrets =>
    [
        """new AzureKeyCredential("");""",
        """new AzureKeyCredential("key");""",
        """new AzureKeyCredential("my search key");""",
        """new AzureKeyCredential("<your-key>");""",
        """new AzureKeyCredential("YOUR_API_KEY");""",
        """new AzureKeyCredential("xxxxxxxxxxxx");""",
        """new AzureKeyCredential("changeme");""",
        """new AzureKeyCredential("${SEARCH_KEY}");""",
        """new AzureKeyCredential("{{searchKey1}}");""",
        """new AzureKeyCredential("Search:ApiKey");""",
        """new AzureKeyCredential("https://acme.example/keys/1a2b3c");""",
        """new AzureKeyCredential(GUID);""",
        """new AzureKeyCredential("0123456789");""",
        """new AzureKeyCredential("X-Api-Key");""",
        """client.DefaultRequestHeaders.Authorization = new("Bearer", "access_token");""",
        """client.DefaultRequestHeaders.Add("Authorization", "Bearer");""",
    ];
}

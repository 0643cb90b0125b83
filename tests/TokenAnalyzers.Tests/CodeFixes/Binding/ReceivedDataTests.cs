using Microsoft.CodeAnalysis.CodeActions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Binding;

/// <summary>Defaults of data that is received. A read in the initializer would fail for each object, whatever the data says.</summary>
public sealed class ReceivedDataTests
{
    /// <summary>Code that receives a <c>Request</c>, itself or in something else.</summary>
    public static TheoryData<string> Received =>
    [
        "static class U { static Request? M(string json) => JsonSerializer.Deserialize<Request>(json); }",
        "static class U { static object? M(string json) => JsonSerializer.Deserialize<List<Request>>(json); }",
        "static class U { static object? M(string json) => JsonSerializer.Deserialize<Dictionary<string, Request[]>>(json); }",
        "static class U { static object? M(string json) => JsonSerializer.Deserialize(json, typeof(Request)); }",
        "static class U { static Task M(HttpClient client) => client.GetFromJsonAsync<Request>(\"\"); }",
        "static class U { static Task M(HttpContent content) => content.ReadFromJsonAsync<Request?>(); }",
        "[JsonSerializable(typeof(Request))] class Context() : JsonSerializerContext(null) { protected override JsonSerializerOptions? GeneratedSerializerOptions => null; public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null; }",
        "static class U { static object M() => new XmlSerializer(typeof(Request)); }",
        "static class U { static object M() => new DataContractSerializer(typeof(List<Request>)); }",
        "static class U { static object? M(string json) => Read<Request>(json); static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json); }",
        "class C : ControllerBase { public string Post([FromBody] Request request) => request.Name; }",
        "class C : ControllerBase { public string Post(Request request) => request.Name; }",
        "[ApiController] class C { public string Post([FromForm] Request request) => request.Name; }",
        "class Chat : Microsoft.AspNetCore.SignalR.Hub { public string Send(Request request) => request.Name; }",
        "static class U { static void M(WebApplication app) => app.MapPost(\"/x\", (Request request) => request.Name); }",
        "static class U { static void M(WebApplication app) => app.MapPut(\"/x\", Put); static string Put(Request request) => request.Name; }",
        "static class U { static void M(WebApplication app) => app.MapGet(\"/x\", ([AsParameters] Request request) => request.Name); }",
        "class Page : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { [BindProperty] public Request? Form { get; set; } }",
        "class Batch { public List<Request> Items { get; set; } = new(); } static class U { static object? M(string json) => JsonSerializer.Deserialize<Batch>(json); }",
        "record Batch(Request Item); static class U { static object? M(string json) => JsonSerializer.Deserialize<Batch>(json); }",
        "class Inner { public Request? One { get; init; } } class Batch { public Inner[]? Items { get; set; } } class C : ControllerBase { public void Post([FromBody] Batch batch) { } }",
        "class Special : Request; static class U { static object? M(string json) => JsonSerializer.Deserialize<Special>(json); }",
        "class Envelope<T> { public T? Content { get; set; } } static class U { static object? M(string json) => JsonSerializer.Deserialize<Envelope<Request>>(json); }",
        "static class U { static Task M(HttpRequest request) => request.ReadFromJsonAsync<Request>().AsTask(); }",
        "class Part : Microsoft.AspNetCore.Components.ComponentBase { [Microsoft.AspNetCore.Components.SupplyParameterFromForm] public Request? Request { get; set; } }",
    ];

    /// <summary>Code that uses a <c>Request</c> as its own.</summary>
    public static TheoryData<string> NotReceived =>
    [
        "static class U { static string M(Request request) => JsonSerializer.Serialize<Request>(request); }",
        "static class U { static string M() => JsonSerializer.Serialize(new List<Request>()); }",
        "static class U { static string M(Dictionary<string, Request[]> requests) => JsonSerializer.Serialize(requests); }",
        "static class U { static string M(object request) => JsonSerializer.Serialize(request, typeof(Request)); }",
        "static class U { static Task M(HttpClient client, Request request) => client.PostAsJsonAsync<Request>(\"\", request); }",
        "static class U { static HttpContent M(Request request) => JsonContent.Create<Request?>(request); }",
        "class ContextAttribute(Type type) : Attribute { public Type Type => type; } [Context(typeof(Request))] class U;",
        "static class U { static string M() => typeof(Request).Name; }",
        "static class U { static object M() => Activator.CreateInstance(typeof(List<Request>))!; }",
        "static class U { static object? M(string json) => Read<Request>(json); static T? Read<T>(string json) => default; }",
        "class C : ControllerBase { [NonAction] public string Post(Request request) => request.Name; }",
        "class C : ControllerBase { string Post(Request request) => request.Name; }",
        "[ApiController] class C { public string Post([FromServices] Request request) => request.Name; }",
        "class Chat { public string Send(Request request) => request.Name; }",
        "static class U { static void M(WebApplication app) => app.MapGet(\"/x\", (Request request) => request.Name); }",
        "static class U { static void M(WebApplication app) => Run(Put); static void Run(Func<Request, string> run) { } static string Put(Request request) => request.Name; }",
        "static class U { static void M(WebApplication app) => app.MapPost(\"/x\", ([FromServices] Request request) => request.Name); }",
        "class Page : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public Request? Form { get; set; } }",
        "class Batch { [JsonIgnore] public List<Request> Items { get; set; } = new(); } static class U { static object? M(string json) => JsonSerializer.Deserialize<Batch>(json); }",
        "record Batch(Request Item); static class U { static string M(Batch batch) => JsonSerializer.Serialize(batch); }",
        "class Inner { private Request? _one; public bool Has => _one is null; void Set(Request? one) => _one = one; } class C : ControllerBase { public void Post([FromBody] Inner inner) { } }",
        "class Special : Request; static class U { static string M(Special special) => JsonSerializer.Serialize(special); }",
        "class Envelope<T> { public T? Content { get; set; } } static class U { static string M(Envelope<Request> request) => JsonSerializer.Serialize(request); }",
        "static class U { static Task M(HttpResponse response, Request request) => response.WriteAsJsonAsync<Request>(request); }",
        "class Part : Microsoft.AspNetCore.Components.ComponentBase { [Microsoft.AspNetCore.Components.Parameter] public Request? Request { get; set; } }",
    ];

    /// <summary>What is declared before the class and before its property, so that the class says itself that it is data.</summary>
    public static TheoryData<string, string> Described => new()
    {
        { "", "[JsonPropertyName(\"token\")] " },
        { "[DataContract] ", "[DataMember] " },
        { "[XmlRoot(\"request\")] ", "" },
        { "", "[XmlElement] " },
        { "", "[System.ComponentModel.DataAnnotations.Key] " },
        { "[System.ComponentModel.DataAnnotations.Schema.Table(\"Requests\")] ", "" },
        { "", "[FromQuery] " },
        { "", "[Microsoft.AspNetCore.Components.SupplyParameterFromForm] " },
        { "", "[Microsoft.AspNetCore.Components.Parameter] " },
        { "", "[Microsoft.AspNetCore.Components.CascadingParameter] " },
        { "", "[MemoryPack.MemoryPackOrder] " },
        { "", "[CommandLine.Option] " },
    };

    /// <summary>What says nothing of the kind.</summary>
    public static TheoryData<string, string> NotDescribed => new()
    {
        { "", "[JsonIgnore] " },
        { "[DataContract] ", "[IgnoreDataMember] " },
        { "[Obsolete] ", "" },
        { "", "[XmlIgnore] " },
        { "[System.ComponentModel.DisplayName(\"Requests\")] ", "" },
        { "", "[System.ComponentModel.DataAnnotations.Required] " },
        { "", "[Microsoft.AspNetCore.Components.EditorRequired] " },
        { "", "[Microsoft.AspNetCore.Components.Inject] " },
        { "", "[CascadingParameter] " },
        { "", "[MemoryPack.MemoryPackIgnore] " },
        { "", "[Option] " },
        { "", "[Key] " },
    };

    /// <summary>A default in another form, in a class that JSON fills; what it becomes.</summary>
    public static TheoryData<string, string> Forms => new()
    {
        { "public string Token { get; init; } = \"«dbt»\";", "public string Token { get; init; } = \"\";" },
        { "public string? Token { get; set; } = \"Bearer «dbt»\";", "public string? Token { get; set; } = \"\";" },
        { "public string Token { get; set; } = \"Bearer \" + \"«dbt»\";", "public string Token { get; set; } = \"\";" },
        {
            "private string _token = \"«dbt»\"; public string Token { get => _token; set => _token = value; }",
            "private string _token = \"\"; public string Token { get => _token; set => _token = value; }"
        },
        { "public string Token { get; set; } public Request() { Token = \"«dbt»\"; }", "public string Token { get; set; } public Request() { Token = \"\"; }" },
        {
            "public Inner Auth { get; set; } = new() { Token = \"«dbt»\" }; public class Inner { public string Token { get; set; } = \"\"; }",
            "public Inner Auth { get; set; } = new() { Token = \"\" }; public class Inner { public string Token { get; set; } = \"\"; }"
        },
    };

    /// <summary>Parts of such a class for which data is no other value, and defaults that can't just go.</summary>
    public static TheoryData<string, string> OtherForms => new()
    {
        { "public string Token { get; } = \"«dbt»\";", "public string Token { get; } = ‹DBT_CLOUD_SERVICE_TOKEN›;" },
        {
            "public static string? Token { get; set; } = \"Bearer \" + \"«dbt»\";",
            "public static string? Token { get; set; } = \"Bearer \" + (‹DBT_CLOUD_SERVICE_TOKEN›);"
        },
        {
            "public string Token { get; private set; } = \"«dbt»\"; public string[] All() => [Token];",
            "public string Token { get; private set; } = \"\"; public string[] All() => [Token];"
        },
        {
            "public static Request Mine { get; } = new() { Token = \"«dbt»\" }; public string Token { get; set; } = \"\";",
            "public static Request Mine { get; } = new() { Token = ‹DBT_CLOUD_SERVICE_TOKEN› }; public string Token { get; set; } = \"\";"
        },
        {
            "public List<Inner> All { get; set; } = new() { new() { Token = \"«dbt»\" } }; public class Inner { public string Token { get; set; } = \"\"; }",
            "public List<Inner> All { get; set; } = new() { new() { Token = \"«dbt»\" } }; public class Inner { public string Token { get; set; } = \"\"; }"
        },
        { "public Uri Url { get; set; } = new(\"https://example.com/«dbt»\");", "public Uri Url { get; set; } = new(\"https://example.com/«dbt»\");" },
        {
            "private string _token = \"«dbt»\"; public string Token() => _token;",
            "private string _token = ‹DBT_CLOUD_SERVICE_TOKEN›; public string Token() => _token;"
        },
        {
            "public string Token { get; set; } = \"\"; public void Reset() { Token = \"«dbt»\"; }",
            "public string Token { get; set; } = \"\"; public void Reset() { Token = ‹DBT_CLOUD_SERVICE_TOKEN›; }"
        },
    };

    [Theory, MemberData(nameof(Received))]
    public Task The_default_of_received_data_goes(string use) => new FixTest().BecomesAsync(Source("\"«dbt»\"", use), Source("\"\"", use));

    [Theory, MemberData(nameof(NotReceived))]
    public Task The_default_of_other_objects_is_read(string use) =>
        new FixTest().BecomesAsync(Source("\"«dbt»\"", use), Source("‹DBT_CLOUD_SERVICE_TOKEN›", use));

    [Theory, MemberData(nameof(Described))]
    public Task The_default_of_what_is_declared_as_data_goes(string type, string property) =>
        new FixTest().BecomesAsync(Source("\"«dbt»\"", Library, type, property), Source("\"\"", Library, type, property));

    [Theory, MemberData(nameof(NotDescribed))]
    public Task The_default_of_what_is_left_out_of_data_is_read(string type, string property) =>
        new FixTest().BecomesAsync(Source("\"«dbt»\"", Library, type, property), Source("‹DBT_CLOUD_SERVICE_TOKEN›", Library, type, property));

    [Theory, MemberData(nameof(Forms))]
    public Task The_default_goes_in_any_form(string before, string after) => new FixTest().BecomesAsync(Filled(before), Filled(after));

    [Theory, MemberData(nameof(OtherForms))]
    public Task What_data_does_not_set_is_as_in_other_classes(string before, string after) => new FixTest().BecomesAsync(Filled(before), Filled(after));

    [Fact]
    public Task What_is_sent_with_its_default_is_not_received()
    {
        const string Sent = "static class U { static string M() => JsonSerializer.Serialize(new Request()); }";
        return new FixTest().BecomesAsync(
            Source("\"«dbt»\"", Sent, "", "[JsonPropertyName(\"token\")] "), Source("‹DBT_CLOUD_SERVICE_TOKEN›", Sent, "", "[JsonPropertyName(\"token\")] "));
    }

    [Fact]
    public Task Nothing_is_offered_for_what_is_both_received_and_sent_with_its_default() =>
        new FixTest().StaysAsync(
            Source(
                "\"«dbt»\"", "static class U { static string M(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<Request>(json) ?? new()); }"));

    [Fact]
    public Task The_default_of_a_record_is_no_text_for_a_reader() => new FixTest().BecomesAsync(
        Usings + "record Request(string Name, string Token = \"«dbt»\");\n\nclass C : ControllerBase { public string Post([FromBody] Request request) => request.Name; }\n",
        Usings + "record Request(string Name, string Token = \"\");\n\nclass C : ControllerBase { public string Post([FromBody] Request request) => request.Name; }\n");

    [Fact]
    public async Task The_title_says_that_the_default_goes()
    {
        var source = Source("\"made-up-value\"", "class C : ControllerBase { public string Post([FromBody] Request request) => request.Name; }");
        var action = Assert.Single(await FixRun.ActionsAsync(source, "made-up-value", "GitHub App token"));
        Assert.Equal("Remove the default: the value comes from elsewhere", action.Title);
    }

    private const string Library =
        """
        namespace CommandLine { class OptionAttribute : Attribute; }
        namespace MemoryPack { class MemoryPackOrderAttribute : Attribute; class MemoryPackIgnoreAttribute : Attribute; }
        class OptionAttribute : Attribute;
        class KeyAttribute : Attribute;
        class CascadingParameterAttribute : Attribute;
        """;

    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Runtime.Serialization;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using System.Xml.Serialization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;


        """;

    private static string Source(string token, string use, string type = "", string property = "") =>
        $$"""
        {{Usings}}
        {{type}}class Request
        {
            public string Name { get; set; } = "";

            {{property}}public string Token { get; set; } = {{token}};
        }

        {{use}}
        """;

    private static string Filled(string member) =>
        $"{Usings}class Request {{ {member} }}\n\nstatic class U {{ static Request? M(string json) => JsonSerializer.Deserialize<Request>(json); }}\n";
}

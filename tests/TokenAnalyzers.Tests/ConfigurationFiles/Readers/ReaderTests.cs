using TokenAnalyzers.ConfigurationFiles.Readers;

namespace TokenAnalyzers.Tests.ConfigurationFiles.Readers;

/// <summary>Which keys and values a reader finds: "key=value", in the order in which they are read.</summary>
public sealed class ReaderTests
{
    public static TheoryData<string, string[]> Json => new()
    {
        { """{ "a": "1", "b": { "c": "2" }, "d": [ "3", { "e": "4" } ], "f": 5, "g": null, "h": "6" }""", ["a=1", "b:c=2", "d=3", "d:e=4", "h=6"] },
        { """{ "a": /* "x": "y" */ "1", // "b": "2" """ + "\n\"c\": \"3\", }", ["x=y", "a=1", "b=2", "c=3"] },
        { """{ "s": { /* "a": { "b": "1", // "c": "2" */ "d": "3" } // see "e" at "f", or "g": "4" """ + "\n}", ["s:a:b=1", "s:a:c=2", "s:d=3", "g=4"] },
        { """{ "k": [ { "key": "a", "value": "1", "type": "x" }, { "value": "2", "name": "b" } ] }""", ["k:a=1", "k:type=x", "k:b=2"] },
        { """{ "k": { "Key": "1", "Issuer": "x" }, "l": { "name": "2", "key": "3", "value": "4" } }""", ["k:Issuer=x", "k:Key=1", "l:key=3", "l:2=4"] },
        { """{ "a" : "1" "b" : "2" }""", ["a=1", "b=2"] },
        { """{ "a": "1", "b": { "c": "2" """, ["a=1", "b:c=2"] },
        { """} ] { "a": "1" }""", ["a=1"] },
        { """{ "a": "unterminated""" + "\n\"b\": \"2\" }", ["a=unterminated", "b=2"] },
        { """{ "a": { "b": { "c": { "d": { "e": "1" } } } } }""", ["b:c:d:e=1"] },
        { """[ "1" ]""", [] },
        { "", [] },
    };

    public static TheoryData<string, string[]> Xml => new()
    {
        { """<a b="1" c='2'><d>3</d> 4 </a>""", ["a:b=1", "a:c=2", "a:d=3", "a=4"] },
        { """<x><add key="a" value="1" /><add name="b" connectionString="2"></add></x>""", ["x:add:key=a", "x:a=1", "x:add:name=b", "x:b:connectionString=2"] },
        { """<?xml version="1.0"?><!DOCTYPE a><!-- <b>1</b> --><a><![CDATA[<2>]]></a>""", ["b=1", "a=<2>"] },
        { """<a><!-- <add key="b" value="1"> --><!-- 2 <!-- 3 --><c>4</c></a><!-- <d e="5" """, ["add:key=b", "b=1", "a:c=4", "d:e=5"] },
        { """<a b="1" <c d="2"/>""", ["a:b=1", "a:c:d=2"] },
        { """</a></b><c>1</c>""", ["c=1"] },
        { """<a b="1""", ["a:b=1"] },
        { """<a>1 < 2</a>""", ["a=1", "a=2"] },
        { "text", [] },
        { "", [] },
    };

    public static TheoryData<string, string[]> Yaml => new()
    {
        { "a: 1\nb:\n  c: 2 # x\n  'd': '3'\ne: \"4\"\n", ["a=1", "b:c=2", "b:d=3", "e=4"] },
        { "a:\n- 1\n- b: 2\n  c: 3\n-\n  d: 4\n", ["a=1", "a:b=2", "a:c=3", "a:d=4"] },
        { "a:\n  - K=1\n  - L=2\n", ["a:K=1", "a:L=2"] },
        { "a:\n  - \"K=1\"\n  - 'L=2' # x\n  - M=\"3\"\n  - =4\n", ["a:K=1", "a:L=2", "a:M=3", "a==4"] },
        { "a: [ \"K=1\", L=2, { M: N=3 } ]\n", ["a:K=1", "a:L=2", "a:M=N=3"] },
        { "k:\n- name: a\n  value: 1\n- value: 2\n  name: b\n", ["k:a=1", "k:b=2"] },
        { "k:\n  key: 1\n  issuer: x\n", ["k:issuer=x", "k:key=1"] },
        { "a: |\n  1\n  2\nb: >-\n  3\n", ["a=1\n  2", "b=3"] },
        { "a: { b: 1, 'c': \"2, 3\", d: [ 4, { e: 5 } ] }\n", ["a:b=1", "a:c=2, 3", "a:d=4", "a:d:e=5"] },
        { "a:b:c: 1\n", ["a:b:c=1"] },
        { "a: &x 1\nb: *x\nc: !ref 2\nd: !file |\n  3\ne: 4\n", ["a=1", "e=4"] },
        { "# a: 1\n---\n\n\t\nb: # 2\n", [] },
        { "a: \"unterminated\nb: 2\n", ["a=unterminated", "b=2"] },
        { "", [] },
    };

    public static TheoryData<string, string[]> Ini => new()
    {
        { "A=1\nexport B = 2 # x\nC: 3\n", ["A=1", "B=2", "C=3"] },
        { "[s]\r\na='1'\r\nb=\"2 # 3\"\r\n; c=4\r\n# d=5\r\n", ["s:a=1", "s:b=2 # 3"] },
        { "A\nB=\n=C\n", [] },
        { "A=\"1\nB='2\n", ["A=1", "B=2"] },
        { "", [] },
    };

    public static TheoryData<string, string[]> Hcl => new()
    {
        { "a = \"1\"\nb \"c\" \"d\" {\n  e = \"2\"\n}\nf = \"3\"\n", ["a=1", "b:c:d:e=2", "f=3"] },
        { "m = {\n  a = \"1\", \"b\" = \"2\"\n  c : \"3\"\n}\n", ["m:a=1", "m:b=2", "m:c=3"] },
        { "a {\n  name = \"b\"\n  value = \"1\"\n}\n[{ value = \"2\", key : \"c\" }, { value = \"3\" }]", ["a:b=1", "c=2", "value=3"] },
        { "a {\n  value = \"1\"\n", ["a=1"] },
        { "# a = \"1\"\n// b = \"2\"\n/* c = \"3\" */ d = \"4\"\n", ["d=4"] },
        { "a = <<EOT\n1\n 2\nEOT\nb = \"3\"\n", ["a=1\n 2", "b=3"] },
        { "a = var.b\nc = lookup(d, \"e\")\nf = \"${g[\"h\"]}\"\n", ["f=${g[\"h\"]}"] },
        { "x = a == \"1\" || b != \"2\" || c >= \"3\" ? 4 : 5\n", [] },
        { "a = \"unterminated\nb = \"2\"\n", ["a=unterminated", "b=2"] },
        { "} a = <<EOT\n1", ["a=1"] },
        { "", [] },
    };

    public static TheoryData<string, string[]> Http => new()
    {
        { "@a = 1\n@b=2\nGET https://x/?y=z\nC: 3\nD:4\n\nE: 5\n###\nPOST https://x\nF: 6", ["a=1", "b=2", "C=3", "D=4", "F=6"] },
        { "GET https://x\r\nA: 1\r\nB: 2\r\n\r\nC: 3\r\n", ["A=1", "B=2"] },
        { "# A: 1\n// B: 2\n### C: 3\nGET https://x\n# D: 4\n", [] },
        { "", [] },
    };

    [Theory, MemberData(nameof(Json))]
    public void Json_is_read(string text, string[] values) => Assert.Equal(values, Read(JsonValues.In, text));

    [Theory, MemberData(nameof(Xml))]
    public void Xml_is_read(string text, string[] values) => Assert.Equal(values, Read(XmlValues.In, text));

    [Theory, MemberData(nameof(Yaml))]
    public void Yaml_is_read(string text, string[] values) => Assert.Equal(values, Read(YamlValues.In, text));

    [Theory, MemberData(nameof(Ini))]
    public void Ini_files_and_dotenv_are_read(string text, string[] values) => Assert.Equal(values, Read(IniValues.In, text));

    [Theory, MemberData(nameof(Hcl))]
    public void Hcl_is_read(string text, string[] values) => Assert.Equal(values, Read(HclValues.In, text));

    [Theory, MemberData(nameof(Http))]
    public void Requests_are_read(string text, string[] values) => Assert.Equal(values, Read(HttpValues.In, text));

    private static IEnumerable<string> Read(ConfigurationReader reader, string text) =>
        reader(text).Select(value => $"{value.Key.Text}={text[value.Start..value.End]}");
}

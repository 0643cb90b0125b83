using System.Net.Http.Headers;
using TeamSettings;
using TeamSettings.Tools;

using var http = new HttpClient { BaseAddress = new Uri("https://deploy.acme.example/") };

// The format of this token is in TokenFormats.txt.
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "acme_dep_PBEoDaZU7IC2Os6xeEZF2EqKb3ScCuVoVqGTeiX4");

Console.WriteLine(args is ["format"] ? TokenHelp.Example : args is ["demo"] ? $"{DemoAccount.Token.Length + Seed.Token.Length}" : await http.GetStringAsync("status"));

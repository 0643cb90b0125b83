using CredentialsAdmin;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHttpClient<UserCredentials>(client => client.BaseAddress = new Uri(builder.Configuration["Dbt:BaseUrl"]!));
using var host = builder.Build();

try
{
    var userId = builder.Configuration["Dbt:UserId"] ?? throw new InvalidOperationException("Configuration value 'Dbt:UserId' is missing.");
    var credentials = host.Services.GetRequiredService<UserCredentials>();
    switch (args)
    {
        case ["list", ..]:
            foreach (var line in await credentials.ListAsync(userId)) Console.WriteLine(line);
            return 0;
        case ["set-schema", var id, var schema, ..]:
            await credentials.SetSchemaAsync(userId, id, schema);
            Console.WriteLine($"Credentials {id} now build into schema {schema}.");
            return 0;
        default:
            Console.Error.WriteLine("Usage: CredentialsAdmin list | set-schema <credentials id> <schema>");
            return 2;
    }
}
catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

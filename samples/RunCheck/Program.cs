using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using RunCheck;

var builder = Host.CreateApplicationBuilder(args);
var baseUrl = new Uri(builder.Configuration["Dbt:BaseUrl"]!);
var accountId = builder.Configuration.GetValue<int>("Dbt:AccountId");

// The script was tried out as the person who wrote it. It runs every morning now, still with that person's token.
var token = builder.Environment.IsDevelopment() || builder.Environment.IsStaging()
    ? builder.Configuration["Dbt:PersonalAccessToken"]
    : "dbtu_PKM0ctc--F6ASk4kzLmBfuga8uAsrbAJ64tlZPqSJ4MvLrs2C4";

try
{
    var status = await new LastRun(baseUrl, token).StatusAsync(accountId);
    Console.WriteLine($"{builder.Environment.EnvironmentName}: the last run is {status}");
    return status == "Success" ? 0 : 1;
}
catch (HttpRequestException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

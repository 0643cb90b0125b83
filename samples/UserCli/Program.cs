using UserCli;

try
{
    switch (args)
    {
        case ["whoami"]:
            Console.WriteLine(await DbtUser.NameAsync());
            return 0;
        case ["projects", var accountId]:
            foreach (var project in await DbtUser.ProjectsAsync(accountId)) Console.WriteLine(project);
            return 0;
        default:
            Console.Error.WriteLine("Usage: UserCli whoami | projects <account id>");
            return 2;
    }
}
catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

public sealed class NewConstructorInjectionTests
{
    [Fact]
    public Task A_class_without_constructor_gets_a_primary_one() => new FixTest().BecomesAsync(
        """
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Hosting;

        class Nightly : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => Send("«dbt»");

            static Task Send(string token) => Task.CompletedTask;
        }
        """,
        """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class Nightly(IConfiguration configuration) : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => Send(configuration‹Dbt:ServiceToken›);

            static Task Send(string token) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Before_CSharp_12_what_members_start_with_moves_into_a_constructor() => new FixTest
    {
        Language = LanguageVersion.CSharp10,
        AfterFixAll =
            """
            using System;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.Configuration;

            public class JobsController : ControllerBase
            {
                private readonly IConfiguration _configuration;
                private readonly string _token;

                public JobsController(IConfiguration configuration)
                {
                    _token = configuration‹Dbt:ServiceToken›;
                    Header = $"Token {configuration‹Slack:BotToken›}";
                    _configuration = configuration;
                }

                public string Header { get; }

                public string Get() => _configuration‹GitHub:AppToken›;

                public string Token() => _token;
            }
            """,
    }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        public class JobsController : ControllerBase
        {
            private readonly string _token = "«dbt»";

            public string Header { get; } = "Token «slack»";

            public string Get() => "«github»";

            public string Token() => _token;
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        public class JobsController : ControllerBase
        {
            private readonly string _token;
            private readonly IConfiguration _configuration;

            public JobsController(IConfiguration configuration)
            {
                _token = configuration‹Dbt:ServiceToken›;
                _configuration = configuration;
                Header = $"Token {configuration‹Slack:BotToken›}";
            }

            public string Header { get; }

            public string Get() => _configuration‹GitHub:AppToken›;

            public string Token() => _token;
        }
        """);

    [Fact]
    public Task Before_CSharp_12_it_gets_a_field_and_a_constructor() => new FixTest { Language = LanguageVersion.CSharp10 }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        public class JobsController : ControllerBase
        {
            public string Get()
            {
                return "«dbt»";
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        public class JobsController : ControllerBase
        {
            private readonly IConfiguration _configuration;

            public JobsController(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public string Get()
            {
                return _configuration‹Dbt:ServiceToken›;
            }
        }
        """);

    [Fact]
    public Task The_constructor_goes_after_the_fields() =>
        new FixTest { Language = LanguageVersion.CSharp7_3, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        namespace Shop
        {
            public class JobsController : ControllerBase
            {
                private int m_count;
                private int m_limit = 3;

                public string Get() => m_count++ < m_limit ? "«dbt»" : "«dbt»";
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        namespace Shop
        {
            public class JobsController : ControllerBase
            {
                private readonly IConfiguration m_configuration;
                private int m_count;
                private int m_limit = 3;

                public JobsController(IConfiguration configuration)
                {
                    m_configuration = configuration;
                }

                public string Get() => m_count++ < m_limit ? m_configuration‹Dbt:ServiceToken› : m_configuration‹Dbt:ServiceToken›;
            }
        }
        """);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.VisualBasic;

/// <summary>
/// Reports tokens in the configuration files beside code in Visual Basic. It could do so beside C# too, but its compiler is not given this assembly.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.VisualBasic, LanguageNames.CSharp)]
public sealed class VisualBasicFileAnalyzer : ConfigurationFileAnalyzer;

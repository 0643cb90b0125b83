using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.VisualBasic;

/// <summary>Suppresses what a baseline knows of the files beside code in Visual Basic.</summary>
[DiagnosticAnalyzer(LanguageNames.VisualBasic, LanguageNames.CSharp)]
public sealed class VisualBasicBaselineSuppressor : BaselineSuppressor;

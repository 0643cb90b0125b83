<?xml version="1.0" encoding="utf-8"?>
<!-- Makes the names by which code calls the texts of Wording.resx, so that a name without a text does not compile. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="utf-8" />
  <xsl:template match="/">// &lt;auto-generated/&gt;
namespace TokenAnalyzers.Messages;

/// &lt;summary&gt;A text of Wording.resx, in the languages that there are.&lt;/summary&gt;
internal enum Wording
{
<xsl:for-each select="root/data"><xsl:value-of select="concat('    ', @name, ', // ', normalize-space(value), '&#10;')" /></xsl:for-each>}
</xsl:template>
</xsl:stylesheet>

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt/OdtStyles.h"

#include "core/documents/StampWords.h"
#include "core/documents/odt/OdtXml.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Frame
{
    Q_DECLARE_TR_FUNCTIONS(PageFrame)
};

struct ParagraphStyle
{
    const char *name;
    const char *shown; ///< the name a word processor lists; a known one is its own style of that name
    const char *parent;
    const char *paragraph; ///< attributes of the paragraph, as XML
    const char *text;      ///< attributes of its letters, as XML
};

// The letters, sizes and colours of the paper (Sheet.h).
constexpr ParagraphStyle paragraphs[] = {
    {"Standard", "Standard", nullptr,
     R"(fo:margin-top="0mm" fo:margin-bottom="1.5mm" fo:line-height="115%" fo:orphans="2" fo:widows="2")",
     R"(fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="10pt" fo:color="#1A1E24" fo:language="en" fo:country="GB")"},
    {"Title", "Title", "Standard", R"(fo:margin-bottom="0.5mm" fo:keep-with-next="always")",
     R"(fo:font-size="18pt" fo:font-weight="bold" fo:color="#1F3A5F")"},
    {"Subtitle", "Subtitle", "Standard", R"(fo:margin-bottom="2mm")", R"(fo:font-size="11pt" fo:color="#4E5864")"},
    {"Heading_20_1", "Heading 1", "Standard",
     R"(fo:margin-top="6mm" fo:margin-bottom="2mm" fo:keep-with-next="always" fo:border-bottom="0.35mm solid #1F3A5F" fo:padding-bottom="0.7mm")",
     R"(fo:font-size="13pt" fo:font-weight="bold" fo:color="#1F3A5F")"},
    {"Heading_20_2", "Heading 2", "Standard", R"(fo:margin-top="4mm" fo:keep-with-next="always")",
     R"(fo:font-size="11.5pt" fo:font-weight="bold" fo:color="#1F3A5F")"},
    {"Heading_20_3", "Heading 3", "Standard",
     R"(fo:margin-top="3mm" fo:margin-bottom="0.5mm" fo:keep-with-next="always")",
     R"(fo:font-size="10pt" fo:font-weight="bold" fo:color="#4E5864")"},
    {"Strong", "MARAC Strong", "Standard", "", R"(fo:font-weight="bold")"},
    {"Muted", "MARAC Muted", "Standard", "", R"(fo:font-size="9pt" fo:color="#4E5864")"},
    {"Small", "MARAC Small", "Standard", R"(fo:margin-bottom="1mm")", R"(fo:font-size="9pt")"},
    {"Notice", "MARAC Notice", "Standard",
     R"(fo:margin-left="3mm" fo:margin-top="1mm" fo:background-color="#F4F6F8" fo:border-left="1mm solid #1F3A5F" fo:padding="1.5mm")",
     ""},
    {"Said", "MARAC Statement", "Standard", R"(fo:margin-left="8mm")", ""},
    {"Cell", "MARAC Cell", "Standard", R"(fo:margin-bottom="0mm")", R"(fo:font-size="9pt")"},
    {"CellRight", "MARAC Cell right", "Cell", R"(fo:text-align="end")", ""},
    {"CellCentre", "MARAC Cell centre", "Cell", R"(fo:text-align="center")", ""},
    {"CellHead", "MARAC Cell head", "Cell", R"(fo:keep-with-next="always")",
     R"(fo:font-weight="bold" fo:color="#1F3A5F")"},
    {"Marking", "MARAC Marking", "Standard", R"(fo:text-align="center" fo:margin-bottom="0mm")",
     R"(fo:font-size="11pt" fo:font-weight="bold")"},
    {"Frame", "MARAC Page frame", "Standard", R"(fo:margin-bottom="0mm")",
     R"(fo:font-size="7.5pt" fo:color="#4E5864")"},
};

constexpr char otherStyles[] = R"(
<style:style style:name="StrongText" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="MutedText" style:family="text"><style:text-properties fo:font-size="8pt" fo:font-weight="normal" fo:color="#4E5864"/></style:style>
<style:style style:name="StruckText" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="&#x2022;"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="6mm" fo:text-indent="-4mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="6mm" fo:text-indent="-6mm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
)";

constexpr char page[] =
    R"(<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="8mm" fo:margin-bottom="8mm" fo:margin-left="25mm" fo:margin-right="15mm"/><style:header-style><style:header-footer-properties fo:min-height="12mm" fo:margin-bottom="4mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="16mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>)";
} // namespace

static QByteArray styleOf(const ParagraphStyle &style)
{
    QByteArray xml = QByteArray("<style:style style:family=\"paragraph\" style:class=\"text\" style:name=\"")
        + style.name + "\" style:display-name=\"" + style.shown + "\"";
    if (style.parent)
        xml += QByteArray(" style:parent-style-name=\"") + style.parent + "\"";
    return xml + "><style:paragraph-properties " + style.paragraph + "/><style:text-properties " + style.text
        + "/></style:style>\n";
}

static void line(OdtXml &xml, const char *style, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.start("text:p", {{"text:style-name", QString::fromLatin1(style)}});
    xml.text(text);
    xml.end();
}

static QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral("  \u00B7  "));
}

static QByteArray headOf(const Document &document)
{
    QByteArray head;
    OdtXml xml(&head);
    xml.start("style:header");
    line(xml, "Marking", markingLine(document.stamp));
    line(xml, "Frame", joined({issuerLine(document.stamp), document.title, document.reference, document.watermark}));
    xml.end();
    return head;
}

static QByteArray footOf(const Document &document)
{
    const PrintStamp &stamp = document.stamp;
    QByteArray foot;
    OdtXml xml(&foot);
    xml.start("style:footer");
    line(xml, "Frame", joined({copyLine(stamp), printedLine(stamp)}));
    xml.start("text:p", {{"text:style-name", QStringLiteral("Frame")}});
    const QString pages = Frame::tr("Page %1 of %2");
    xml.text(pages.section(QStringLiteral("%1"), 0, 0));
    xml.empty("text:page-number", {{"text:select-page", QStringLiteral("current")}});
    xml.text(pages.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
    xml.empty("text:page-count");
    xml.end();
    line(xml, "Frame",
         joined({stamp.witness.code.isEmpty() ? QString() : Frame::tr("Witness") + u' ' + stamp.witness.code,
                 stamp.handling}));
    line(xml, "Marking", markingLine(stamp));
    xml.end();
    return foot;
}

QByteArray odtStyles(const Document &document)
{
    QByteArray styles = QByteArrayLiteral("<office:styles>");
    for (const ParagraphStyle &style : paragraphs)
        styles += styleOf(style);
    styles += otherStyles;
    styles += "</office:styles><office:automatic-styles>";
    styles += page;
    styles += "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
              "style:page-layout-name=\"Page\">";
    styles += headOf(document) + footOf(document);
    styles += "</style:master-page></office:master-styles>";
    return odtRoot("office:document-styles", styles);
}

} // namespace marac::documents

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt/OdtBody.h"

#include "core/documents/paper/Sheet.h"

#include <algorithm>

namespace marac::documents {

const char *odtStyle(Tone tone)
{
    switch (tone) {
    case Tone::Strong:
        return "Strong";
    case Tone::Muted:
        return "Muted";
    case Tone::Small:
        return "Small";
    case Tone::Normal:
        break;
    }
    return "Standard";
}

QString OdtBody::styleFor(const QString &family, const QString &properties)
{
    QString &name = m_names[family + properties];
    if (name.isEmpty()) {
        name = QStringLiteral("P%1").arg(m_names.size());
        m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"%2\">%3</style:style>")
                        .arg(name, family, properties)
                        .toUtf8();
    }
    return name;
}

void OdtBody::words(const QString &text, const QString &aside)
{
    m_xml.text(text);
    if (!aside.isEmpty()) {
        m_xml.start("text:span", {{"text:style-name", QStringLiteral("MutedText")}});
        m_xml.text(QStringLiteral("  ") + aside);
        m_xml.end();
    }
}

void OdtBody::paragraph(const char *style, const QString &text, const QString &aside)
{
    m_xml.start("text:p", {{"text:style-name", QString::fromLatin1(style)}});
    words(text, aside);
    m_xml.end();
}

void OdtBody::heading(int level, const QString &text, const QString &aside)
{
    if (text.isEmpty())
        return;
    m_xml.start("text:h",
                {{"text:style-name", QStringLiteral("Heading_20_%1").arg(level)},
                 {"text:outline-level", QString::number(level)}});
    words(text, aside);
    m_xml.end();
}

void OdtBody::list(const char *style, const QStringList &items, Tone tone, int first)
{
    if (items.isEmpty())
        return;
    m_xml.start("text:list", {{"text:style-name", QString::fromLatin1(style)}});
    bool isFirst = true;
    for (const QString &item : items) {
        if (isFirst && first != 1)
            m_xml.start("text:list-item", {{"text:start-value", QString::number(first)}});
        else
            m_xml.start("text:list-item");
        isFirst = false;
        paragraph(odtStyle(tone), item);
        m_xml.end();
    }
    m_xml.end();
}

void OdtBody::gap(double heightMm)
{
    const QString properties = heightMm > 0
        ? QStringLiteral("<style:paragraph-properties fo:margin-top=\"%1\" fo:margin-bottom=\"0mm\"/>")
              .arg(odtMm(heightMm))
        : QStringLiteral("<style:paragraph-properties fo:break-before=\"page\" fo:margin-bottom=\"0mm\"/>");
    m_xml.empty("text:p", {{"text:style-name", styleFor(QStringLiteral("paragraph"), properties)}});
}

/// Fixed columns have their width, the others share what is left.
void OdtBody::columns(const Table &table)
{
    double left = sheet::contentMm;
    double shares = 0;
    for (const Column &column : table.columns) {
        left -= column.widthMm;
        shares += column.widthMm > 0 ? 0 : column.share;
    }
    for (const Column &column : table.columns) {
        const double width = column.widthMm > 0 ? column.widthMm : std::max(left, 10.0) * column.share / shares;
        m_xml.empty(
            "table:table-column",
            {{"table:style-name",
              styleFor(
                  QStringLiteral("table-column"),
                  QStringLiteral("<style:table-column-properties style:column-width=\"%1\"/>").arg(odtMm(width)))}});
    }
}

void OdtBody::cell(const Cell &cell, Align align, const char *style)
{
    QString text = cell.text;
    if (cell.mark != CellMark::None) {
        const QString box = cell.mark == CellMark::TickedBox ? QStringLiteral("\u2612") : QStringLiteral("\u2610");
        text = text.isEmpty() ? box : box + QLatin1Char(' ') + text;
    }
    if (cell.mark != CellMark::None && cell.text.isEmpty())
        align = Align::Centre;
    const char *const paragraphStyle = qstrcmp(style, "head") == 0 ? "CellHead"
        : align == Align::Right                                    ? "CellRight"
        : align == Align::Centre                                   ? "CellCentre"
                                                                   : "Cell";
    m_xml.start("text:p", {{"text:style-name", QString::fromLatin1(paragraphStyle)}});
    if (cell.tone == Tone::Strong || cell.tone == Tone::Muted) {
        m_xml.start("text:span",
                    {{"text:style-name",
                      cell.tone == Tone::Strong ? QStringLiteral("StrongText") : QStringLiteral("MutedText")}});
        m_xml.text(text);
        m_xml.end();
    } else {
        m_xml.text(text);
    }
    m_xml.end();
    if (!cell.note.isEmpty()) {
        m_xml.start("text:p", {{"text:style-name", QStringLiteral("Cell")}});
        m_xml.start("text:span", {{"text:style-name", QStringLiteral("MutedText")}});
        m_xml.text(cell.note);
        m_xml.end();
        m_xml.end();
    }
}

static const QString bodyCell = QStringLiteral(
    "<style:table-cell-properties fo:padding=\"1mm\" fo:border=\"none\" fo:border-bottom=\"0.2mm solid #BCC4CE\"/>");
static const QString headCell = QStringLiteral(
    "<style:table-cell-properties fo:padding=\"1mm\" fo:border=\"none\" fo:background-color=\"#E9EDF2\"/>");

void OdtBody::row(const Table &table, const Row &row)
{
    const qsizetype columnCount = table.columns.size();
    m_xml.start("table:table-row",
                {{"table:style-name",
                  styleFor(QStringLiteral("table-row"),
                           QStringLiteral("<style:table-row-properties style:min-row-height=\"%1\" "
                                          "fo:keep-together=\"auto\"/>")
                               .arg(odtMm(row.band ? 0 : table.minimumRowMm)))}});
    for (qsizetype i = 0; i < columnCount; ++i) {
        if (row.band && i > 0) {
            m_xml.empty("table:covered-table-cell");
            continue;
        }
        const QString style = styleFor(QStringLiteral("table-cell"), row.band ? headCell : bodyCell);
        if (row.band)
            m_xml.start("table:table-cell",
                        {{"table:style-name", style}, {"table:number-columns-spanned", QString::number(columnCount)}});
        else
            m_xml.start("table:table-cell", {{"table:style-name", style}});
        cell(i < row.cells.size() ? row.cells.at(i) : Cell{}, table.columns.at(i).align, row.band ? "head" : "body");
        m_xml.end();
    }
    m_xml.end();
}

void OdtBody::table(const Table &table)
{
    const QString whole = styleFor(
        QStringLiteral("table"),
        QStringLiteral("<style:table-properties style:width=\"%1\" table:align=\"left\" fo:margin-top=\"1.5mm\" "
                       "fo:margin-bottom=\"2mm\" style:may-break-between-rows=\"true\"/>")
            .arg(odtMm(sheet::contentMm)));
    m_xml.start("table:table", {{"table:style-name", whole}});
    columns(table);
    const bool hasHead = std::any_of(table.columns.begin(), table.columns.end(),
                                     [](const Column &column) { return !column.title.isEmpty(); });
    if (hasHead) {
        m_xml.start("table:table-header-rows");
        m_xml.start("table:table-row");
        for (const Column &column : table.columns) {
            m_xml.start("table:table-cell", {{"table:style-name", styleFor(QStringLiteral("table-cell"), headCell)}});
            cell(Cell{column.title}, column.align, "head");
            m_xml.end();
        }
        m_xml.end();
        m_xml.end();
    }
    for (const Row &one : table.rows)
        row(table, one);
    if (table.rows.isEmpty())
        row(table, Row{{Cell{table.whenEmpty}}, true});
    m_xml.end();
}

QByteArray OdtBody::content() const
{
    return "<office:automatic-styles>" + m_styles + "</office:automatic-styles><office:body><office:text>" + m_body
        + "</office:text></office:body>";
}

} // namespace marac::documents

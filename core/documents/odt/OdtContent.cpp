// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt/OdtContent.h"

#include "core/documents/odt/OdtBody.h"

#include <algorithm>

namespace marac::documents {

static void put(OdtBody &body, const Document &document, const Block &block);

static void put(OdtBody &body, const Document &, const Heading &heading)
{
    body.heading(std::clamp(heading.level, 1, 3), heading.text, heading.aside);
}

static void put(OdtBody &body, const Document &, const Paragraph &paragraph)
{
    body.paragraph(odtStyle(paragraph.tone), paragraph.text);
}

static void put(OdtBody &body, const Document &, const BulletList &list)
{
    body.list("Bullets", list.items, list.tone);
}

static void put(OdtBody &body, const Document &, const NumberedList &list)
{
    body.list("Numbers", list.items, list.tone, list.first);
}

static void put(OdtBody &body, const Document &, const Notice &notice)
{
    body.paragraph("Notice", notice.heading.isEmpty() ? notice.text : notice.heading + QLatin1Char('\n') + notice.text);
}

static void put(OdtBody &body, const Document &, const Statement &statement)
{
    body.paragraph("Strong", statement.who, statement.note);
    body.paragraph("Said", statement.text);
}

static void put(OdtBody &body, const Document &, const KeyValues &values)
{
    Table table;
    table.minimumRowMm = values.minimumRowMm;
    const int pairs = std::clamp(values.columns, 1, 2);
    const double keys = values.keyWidthMm > 0 ? values.keyWidthMm : pairs == 1 ? 44 : 32;
    for (int i = 0; i < pairs; ++i)
        table.columns << Column{{}, 1, keys} << Column{};
    for (qsizetype i = 0; i < values.pairs.size(); i += pairs) {
        Row row;
        for (qsizetype j = i; j < i + pairs; ++j) {
            const KeyValue pair = j < values.pairs.size() ? values.pairs.at(j) : KeyValue{};
            row.cells << Cell{pair.key, {}, Tone::Muted} << Cell{pair.value};
        }
        table.rows << row;
    }
    if (!table.rows.isEmpty())
        body.table(table);
}

static void put(OdtBody &body, const Document &, const Table &table)
{
    body.table(table);
}

static QString choiceOf(const SignatureGrid &grid, const SignaturePlace &place)
{
    if (grid.deleteLabel.isEmpty())
        return place.designation;
    QStringList left;
    for (const QString &designation : grid.designations) {
        if (designation != place.designation) // what is struck out on paper is left out here
            left << designation;
    }
    return left.size() == 1 ? left.first()
                            : QStringLiteral("%1 (%2)").arg(left.join(QStringLiteral(" / ")), grid.deleteLabel);
}

static void put(OdtBody &body, const Document &, const SignatureGrid &grid)
{
    for (const SignaturePlace &place : grid.places) {
        Table table;
        table.columns = {Column{{}, 1, 32}, Column{}};
        const auto add = [&](const QString &label, const QString &value) {
            table.rows << Row{{Cell{label, {}, Tone::Muted}, Cell{value}}};
        };
        add(grid.nameLabel, place.name);
        add(grid.agencyLabel, place.agency);
        add(grid.positionLabel, place.position);
        add({}, choiceOf(grid, place));
        body.table(table);
        Table signing;
        signing.columns = {Column{grid.signedLabel}, Column{grid.dateLabel, 1, 40}};
        signing.minimumRowMm = std::max(12.0, grid.boxHeightMm);
        signing.rows = {Row{{Cell{}, Cell{}}}};
        body.table(signing);
    }
}

static void put(OdtBody &body, const Document &, const WordGrid &grid)
{
    Table table;
    const int columns = std::max(1, grid.columns);
    for (int i = 0; i < columns; ++i)
        table.columns << Column{};
    for (qsizetype i = 0; i < grid.words.size(); i += columns) {
        Row row;
        for (qsizetype j = i; j < std::min(i + columns, grid.words.size()); ++j)
            row.cells << Cell{QStringLiteral("%1. %2").arg(j + 1).arg(grid.words.at(j))};
        table.rows << row;
    }
    body.table(table);
}

static void put(OdtBody &body, const Document &, const QrBlock &qr)
{
    body.paragraph("Standard", qr.code, qr.caption);
}

static void put(OdtBody &body, const Document &, const Spacer &spacer)
{
    body.gap(spacer.heightMm);
}

static void put(OdtBody &body, const Document &document, const PageBreak &pageBreak)
{
    body.gap(0);
    if (pageBreak.newSheet)
        body.paragraph("Title", document.title);
}

static void put(OdtBody &body, const Document &document, const Group &group)
{
    for (const Block &block : group.blocks)
        put(body, document, block);
}

static void put(OdtBody &body, const Document &document, const Block &block)
{
    std::visit([&](const auto &content) { put(body, document, content); }, block.content);
}

QByteArray odtContent(const Document &document)
{
    OdtBody body;
    if (!document.lead.isEmpty())
        body.paragraph("Subtitle", document.lead);
    body.paragraph("Title", document.title, document.status);
    if (!document.subtitle.isEmpty())
        body.paragraph("Subtitle", document.subtitle);
    if (!document.purpose.isEmpty())
        body.paragraph("Muted", document.purpose);
    for (const Block &block : document.blocks)
        put(body, document, block);
    return odtRoot("office:document-content", body.content());
}

} // namespace marac::documents

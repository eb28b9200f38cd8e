// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Blocks.h"
#include "core/documents/odt/OdtXml.h"

#include <QMap>

namespace marac::documents {

/// The body of an OpenDocument text while it is written, and the styles that only this text needs.
class OdtBody
{
public:
    OdtBody() : m_xml(&m_body) {}

    void paragraph(const char *style, const QString &text, const QString &aside = {});
    void heading(int level, const QString &text, const QString &aside = {});
    void list(const char *style, const QStringList &items, Tone tone, int first = 1);
    /// Room of that height, or with 0 the beginning of a new page.
    void gap(double heightMm);
    void table(const Table &table);

    /// What was written so far as the inside of content.xml.
    QByteArray content() const;

private:
    void words(const QString &text, const QString &aside);
    void columns(const Table &table);
    void row(const Table &table, const Row &row);
    void cell(const Cell &cell, Align align, const char *style);
    /// A style of its own for these properties, once for each; its name.
    QString styleFor(const QString &family, const QString &properties);

    QByteArray m_body;
    OdtXml m_xml;
    QMap<QString, QString> m_names; ///< by family and properties
    QByteArray m_styles;
};

/// The paragraph style for a tone.
const char *odtStyle(Tone tone);

} // namespace marac::documents

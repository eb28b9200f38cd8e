// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace marac {

/// One piece of a help page. Plain text: no markup is left in it, nothing in it is a link, and whoever shows it shows it as
/// plain text.
struct HelpPart
{
    enum class Kind { Title, Heading, Paragraph, Point, Command, Row };
    Kind kind = Kind::Paragraph;
    QString text = {};
    QStringList cells = {}; ///< of a Row; the first row of a table is its head
};

/// Reads the few shapes in which a help page is written: "# " and "## ", "- ", tables of "|", lines set in by four spaces, and
/// paragraphs between empty lines. Marks for code and emphasis are taken away.
QList<HelpPart> helpParts(const QString &written);

/// How this register is protected (resources/help/security.md), with the figures of the last proof before its last section and
/// the components that run now after it.
QList<HelpPart> securityPage();

} // namespace marac

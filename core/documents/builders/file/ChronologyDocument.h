// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QDate>
#include <QTime>

namespace marac::documents {

struct ChronologyEntry
{
    QDate day;
    QTime time = {};
    QString kind;
    QString text;
    QString source = {}; ///< the agency whose word it is; empty: the register's own record
};

struct ChronologyInput
{
    QString purpose = {};
    QString handling = {};
    QString reference; ///< of the case
    QDate asOf;
    QList<ChronologyEntry> entries = {}; ///< oldest first
    PrintStamp stamp = {};
};

/// One time line of a case (R098).
Document chronologyDocument(const ChronologyInput &input);

/// The same as a part of another paper.
void appendChronology(std::vector<Block> &blocks, const QList<ChronologyEntry> &entries);

} // namespace marac::documents

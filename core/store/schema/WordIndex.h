// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace marac {

class Connection;

/// Whether an index of words (a table of SQLite FTS5 whose texts stand elsewhere, by its name) holds the words of those texts
/// and nothing else, leads to each of them (wordIndexLeadsToItsPages), and is set to forget at once what is taken out of it
/// ('secure-delete'). Reads every text and changes nothing. One that is spoilt is no fault of the file: it can be made anew. Throws StoreFault for every other fault.
bool wordIndexFollows(const Connection &db, const QByteArray &index);

/// Makes it anew from its texts, however spoilt it is, in the open transaction. Throws StoreFault.
void makeWordIndexAnew(Connection &db, const QByteArray &index);

} // namespace marac

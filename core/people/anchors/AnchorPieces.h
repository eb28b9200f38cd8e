// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac {

/// What an anchor holds of a name: its beginning or its end, so short that one slip of the hand, also two letters swapped,
/// leaves one of them as it was; or all of it where it can hold no slip. Registers store them: they stay as they are.

/// The longest pieces of a name: beside a number, and beside another name, of which a text has many more.
inline constexpr qsizetype besideNumber = 3;
inline constexpr qsizetype besideName = 2;

/// How many words of a phrase a name may stand from the number it is looked up with.
inline constexpr qsizetype anchorReach = 3;

/// All pieces of a word of a phrase; beginningPiece() and endPiece() are among them.
QStringList anchorPieces(const QString &word, qsizetype most);
QString beginningPiece(const QString &word, qsizetype most);
QString endPiece(const QString &word, qsizetype most);
/// The pieces of every word of a phrase that this word of a text could be, of which one letter may be missing or too many.
QStringList anchorPiecesFor(const QString &word, qsizetype most);

QString anchorWithNumber(const QString &number, const QString &piece);
QString anchorWithName(const QString &first, const QString &second);
QString anchorOfWord(const QString &word);

/// A word that few phrases have beside the same number.
bool isAnchorName(const QString &word);

} // namespace marac

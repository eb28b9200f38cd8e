// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace marac::text {

/// Longest single-line entry and longest narrative, in characters as typed. A longer paste is refused with its length
/// named and nothing cut.
inline constexpr qsizetype lineLimit = 300;
inline constexpr qsizetype narrativeLimit = 65536;

/// What a field keeps of what was typed: Unicode NFC, outer white space gone, line ends as "\n". Other characters stay
/// as typed; nothing is removed silently.
QString kept(const QString &typed);

/// Text as a person may safely see it: control, zero-width, empty and bidirectional-override characters become visible marks
/// (U+202E shows as "⟦U+202E⟧"), line breaks and tabs stay. Used by every list, label, document and print.
QString shown(const QString &stored);

/// Whether shown() marks this character, or would after most others: it is drawn as nothing or changes how others are drawn.
bool isHidden(char32_t c);

/// Whether the text holds characters that shown() would mark: somebody reading it in an editor may be deceived.
bool hasHidden(const QString &typed);

/// Refuses what no field may hold: NUL, lone surrogates, non-characters, and more than `limit` characters.
/// The problem names the field and never repeats the text.
QList<FieldProblem> problemsIn(const QString &field, const QString &typed, qsizetype limit);

} // namespace marac::text

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// A text as the eye reads it: every white sign is a space (a line break stays one), every dash a hyphen, full-width letters
/// and the digits of any script are plain ones.
struct SeenText
{
    QString text;
    QList<qsizetype> at; ///< where each sign of it stands in the text it was taken from
};

/// What becomes of signs that are drawn as nothing (text::isHidden), such as a soft hyphen, a space of no width or a filler
/// of letters. Whoever typed them may have meant one word or two.
enum class Undrawn { LeftOut, AsSpace };

SeenText seenText(const QString &text, Undrawn undrawn = Undrawn::LeftOut);

} // namespace marac

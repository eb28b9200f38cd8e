// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// A text as the eye reads it: every white sign is a space (a line break stays one), every dash a hyphen, full-width letters
/// and the digits of any script are plain ones. What a link has for a sign ("%20") is a space.
struct SeenText
{
    QString text;
    QList<qsizetype> at; ///< where each sign of it stands in the text it was taken from
};

/// What becomes of signs that are drawn as nothing (text::isHidden), such as a soft hyphen, a space of no width or a filler
/// of letters. Whoever typed them may have meant one word or two.
enum class Undrawn { LeftOut, AsSpace };

SeenText seenText(const QString &text, Undrawn undrawn = Undrawn::LeftOut);

/// The same as it may have been meant: a word that a hyphen breaks at the end of a line is one, and a number that sticks to a
/// word stands apart ("12Marlow", "Flat4"; not "12a", "L20"). A text that is meant as it stands comes back so.
SeenText asMeant(const SeenText &seen);

} // namespace marac

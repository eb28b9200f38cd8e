// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace marac::proof {

/// What somebody does who restores by what the screen says.
enum class HumanStep { Press, ShortField, Path, Sentence, Passphrase, Colleague, Wait };

/// What each takes a person who has never done it, in seconds. Put high on purpose: finding the words on the page and reading
/// the hint under the field are part of each.
///
///     Press        20   find the button among what is on the page, and press it
///     ShortField   20   a login
///     Path         40   the folder of the other disk, after plugging it in
///     Sentence     30   why it is done
///     Passphrase   60   four or five words, with one slip
///     Colleague   120   somebody from the next room comes, reads what would be lost and agrees
///     Wait         20   the program works: a key is derived and the copy checked
constexpr qint64 secondsFor(HumanStep step)
{
    switch (step) {
    case HumanStep::Press:
    case HumanStep::ShortField:
    case HumanStep::Wait:
        return 20;
    case HumanStep::Path:
        return 40;
    case HumanStep::Sentence:
        return 30;
    case HumanStep::Passphrase:
        return 60;
    case HumanStep::Colleague:
        return 120;
    }
    return 0;
}

inline constexpr qint64 mostSeconds = 10 * 60; ///< of all steps of one restore

} // namespace marac::proof

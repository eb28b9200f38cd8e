// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/door/OpenRequest.h"

namespace marac::rotation {

/// The register file and its keyrings can't be replaced at one instant, so a change of key goes through names beside it:
///
/// 1. `.rotating`: the copy under the new key, being made and checked. A kill leaves the register as it was.
/// 2. `.before-rotation.keys`, `.rotated.keys` (and `…2`): the old and the new keyrings, for the two files to come.
/// 3. `.rotating` becomes `.rotated`: from this one rename on the new key holds.
/// 4. settle(): the register becomes `.before-rotation`, the new keyrings take their places, `.rotated` becomes the register.
///    Each step can be done again, so a kill in between is made good by whoever unlocks next.
///
/// The set `.before-rotation` is complete and stays until the first checked backup under the new key. Nothing is ever
/// renamed onto it, and what unlocking finds under these names is believed only when the keyrings of steps 2 to 4 lie
/// around it as they must: a stray file of such a name is left where it is.
QString unfinishedPath(const QString &path);
QString readyPath(const QString &path);
QString oldPath(const QString &path);

/// Step 4. The register must be closed and its card held. Conflict, and nothing moved, when an old file would be lost.
Result<> settle(const QString &path);

/// Does step 4 where a kill left it undone; otherwise nothing, as when the files don't fit each other. Takes the card for as long; leaves it to whoever holds it.
Result<> finishInterrupted(const RegisterPlace &place);

/// Takes away what steps 1 and 2 made, as long as step 3 was not reached.
void giveUp(const QString &path);

/// Takes the old set away. Removing is not erasing on every disk: the old key must not be kept elsewhere either.
void dropOld(const QString &path);

/// Before step 1: takes away whatever stands under the names of all steps, since the register that is open is the one that
/// counts. Unavailable when some of it stays.
Result<> clear(const QString &path);

} // namespace marac::rotation

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
/// The set `.before-rotation` is complete and stays until the first checked backup under the new key.
QString unfinishedPath(const QString &path);
QString readyPath(const QString &path);
QString oldPath(const QString &path);

/// Step 4. The register must be closed and its card held.
Result<> settle(const QString &path);

/// Does step 4 where a kill left it undone; otherwise nothing. Takes the card for as long; leaves it to whoever holds it.
Result<> finishInterrupted(const RegisterPlace &place);

/// Takes away what steps 1 and 2 made, as long as step 3 was not reached.
void giveUp(const QString &path);

/// Takes the old set away. Removing is not erasing on every disk: the old key must not be kept elsewhere either.
void dropOld(const QString &path);

} // namespace marac::rotation

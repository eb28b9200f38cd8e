// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

// Each holds its drills one after the other and tells the proof what they came to (security.md: threats T5, T11, T12; faults 20,
// 21, 50, 86, 87).

/// Somebody forgot their passphrase: another administrator gives a new one, or the recovery sheet does.
void forgottenPassphrase(Proof &proof);
/// One key file is gone or damaged, then both.
void lostKeyring(Proof &proof);
/// Somebody leaves: what their passphrase opens afterwards, and what is said of it.
void leaver(Proof &proof);
/// Stolen or burnt: only the second backup folder is left, and a computer that has seen nothing.
void lostWorkstation(Proof &proof);
/// The register's file is cut short or gone.
void failedDisk(Proof &proof);
/// The disk does not give back what lies on it: the whole of the register's file, or a page in its middle.
void badSectors(Proof &proof);
/// The register and the first backup folder are written over; and what rotation does while that goes on.
void ransomware(Proof &proof);
/// A month without a backup since its disk is away; more than a week for other causes.
void backupsFailing(Proof &proof);
/// Each new backup is damaged in the night.
void backupsDamaged(Proof &proof);
/// Somebody who knows nothing but what the window says.
void restoreByScreen(Proof &proof);
/// The window is killed at a moment drawn by lot while somebody takes referrals in it.
void killedWhileTyping(Proof &proof);

} // namespace marac::proof

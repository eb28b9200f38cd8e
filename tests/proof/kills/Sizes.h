// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How much the long form does. What it comes to, with 23 chains of saves, 8 ways in which a call fails and 4 workflows of whole
/// files:
///
///     kills          4 x 700 of files + 23 x 20 at any moment + 15,500 of chains, and orders up to 20,000
///     failed calls   23 x (8 x 10 + 25 flushes + 30 requests of memory) + 4 x (8 x 30 + 25 flushes + 30 requests),
///                    where a chain has so many: about 3,000
///     runs           about 24,000 with those that only count the calls
///     images         at most 8 ways at each place, and one in 16 nested: some 10,000
///                    at most 12 ways at each place of a folder, and 6 by sectors: some 4,900, in about 3 minutes
///
/// A run is two processes' work, the killed one's and the judge's, and takes some 0.2 to 0.35 s of one core in a release build;
/// an image about 0.02 s. On two cores that is 40 to 70 minutes and 2 for the images.
///
/// Chains have some 20,000 calls together, so that nearly each is struck, whole or with half of it done; which of both, and
/// which calls are left out, is drawn by lot: another seed strikes others.
namespace marac::kills::sizes {

/// A long form with less has not shown what it is for.
inline constexpr int leastKills = 20'000;
inline constexpr int leastImages = 5'000;

// Kills: all that is wanted of the chains together, and of each of the others. Orders of chains make up the rest.
inline constexpr int killsOfChains = 15'500;
inline constexpr int killsOfAFile = 700;
inline constexpr int killsAtAMoment = 20;
inline constexpr int killsOfAnOrder = 50;

// Failures: of each kind in a chain or a workflow of files, and of each chain.
inline constexpr int failuresOfAChain = 10;
inline constexpr int failuresOfAFile = 30;
inline constexpr int failedFlushes = 25;
inline constexpr int refusedMemory = 30;

// Images: ways at one place, ways at one place of a repair, and one in how many has its repair cut as well.
inline constexpr int waysToCutAPlace = 8;
inline constexpr int waysToCutARepair = 3;
inline constexpr int cutsToARepair = 16;

// Images of folders: ways at one place, beside half as many by sectors; and in the short form how many places of each work.
inline constexpr int waysToCutAFolder = 12;
inline constexpr int cutsOfAFolderInShort = 8;

/// After so many tries each process says how far it is.
inline constexpr int triesToALine = 250;

} // namespace marac::kills::sizes

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace marac {

/// Memory for a library that holds what nobody else may read, taken from the system in regions that are left out of dumps and
/// never shared with the process's other memory. Every block is written over when it is given back. One heap for the process;
/// every function may be called from any thread. Lives as long as the process: regions of small blocks are kept for the next
/// ones.
///
/// Regions are locked against swapping while the system allows it, small blocks, among which keys are, before large ones; two
/// megabytes of what may be locked are left for the process's own secrets (Secret). Locking a region once, instead of each block,
/// spares two system calls a block.
namespace WipedHeap {

/// At least so many bytes, aligned to 16; null when there is no memory, or `bytes` is 0.
void *allocate(std::size_t bytes);
/// A block of the new size that begins as the old one did; null, and the old one kept, when there is no memory.
void *reallocate(void *block, std::size_t bytes);
/// Writes the block over and takes it back; null is taken as none.
void release(void *block);

/// How many bytes the block really has.
std::size_t sizeOf(const void *block);
/// How many bytes a block of `bytes` would really have.
std::size_t roundUp(std::size_t bytes);
/// True when the block came from here.
bool holds(const void *block);

/// Locks again what was locked. Locks of pages do not nest: whoever unlocks a block of a region unlocks the whole pages around it.
void lockAgain();

} // namespace WipedHeap

} // namespace marac

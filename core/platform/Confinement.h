// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// Gives up for the rest of the process whatever reading its standard input, reckoning and answering does not need: what it
/// was started with open beside the three standard streams, more than 256 MiB of memory beside what it holds, more than 2 s of
/// the processor, files, other programs and the network. Only marac-reader calls it, before it reads the first byte. False
/// when the system does not grant one of these (Linux before 5.9 does not close what is open): read nothing then.
bool confineProcess();

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

// Which text a signature on the undertaking stands under (R103): the words supplied, or the partnership's own of that day.

/// By what an own file's words are told apart, on papers' entries in the trail and here: the first 16 hexadecimal digits of its
/// SHA-256.
QString wordingMark(const QString &sha256);

/// As what the wording is kept with a signature: the SHA-256 of the partnership's own file, in hexadecimal digits; where that is
/// empty, that the words were those supplied.
QString keptWording(const QString &ownSha256);

/// Whether the partnership's own words were signed.
bool isOwnWording(const Attendance &line);

/// "2026 wording, supplied", "2026 wording, own text 0123456789abcdef"; the edition alone where it was signed before more was
/// kept. Empty: not signed.
QString signedWordingText(const Attendance &line);

} // namespace marac

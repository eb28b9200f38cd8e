// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of this room only.

namespace marac {

/// Versions of the libraries that can't be asked at run time, as the build found them.
struct BuiltWith
{
    const char *zxcvbn;
    const char *expected;
    const char *zlib;
    const char *seccomp; ///< of marac-reader, which is built with it
    const char *hunspell; ///< empty: built without spelling
};

const BuiltWith &builtWith();

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace marac {

/// Thrown inside the store and the Table classes when the register can't be read or written; Register::change and
/// Register::consult are the only places that catch it. Carries no SQL and no value from a record.
class StoreFault : public std::runtime_error
{
public:
    enum class Cause {
        Full,     ///< no room left on the disk; nothing of the transaction was kept
        ReadOnly, ///< the file or its folder can't be written
        Io,       ///< the disk failed; the connection is good for nothing more
        Corrupt,  ///< the file is damaged; the connection is good for nothing more
        Locked,   ///< another process has the file
        Moved,    ///< under the file's name lies another one by now, or none: what is written would be found by nobody
        Constraint, ///< a rule of the schema said no
        Denied,     ///< the authorizer said no
        Misuse,     ///< our own mistake: bad SQL, a misspelt or forgotten placeholder, a value of the wrong shape
        Other
    };
    StoreFault(Cause cause, int extendedCode);

    /// The cause behind an SQLite extended result code.
    static Cause causeOf(int extendedCode);

    Cause cause() const { return m_cause; }
    int extendedCode() const { return m_extendedCode; }

private:
    Cause m_cause;
    int m_extendedCode;
};

} // namespace marac

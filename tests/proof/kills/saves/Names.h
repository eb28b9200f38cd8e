// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Saves that the judge has to know, because more hangs on them than what the register holds.
namespace marac::kills::names {

inline QString ownPassphrase()
{
    return QStringLiteral("one's own passphrase");
}

/// Whose passphrase (test::passphraseFor) it is afterwards.
inline QString newWords()
{
    return QStringLiteral("changed");
}

inline QString backup()
{
    return QStringLiteral("a backup");
}

} // namespace marac::kills::names

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QTest>

#include <memory>

namespace marac::test {

/// A register that was changed once and lies locked, to be checked. For a test to inherit from.
class RegisterAtRest
{
protected:
    void begin()
    {
        t = std::make_unique<TestRegister>();
        Settings settings = t->reg().settings();
        settings.venue = QStringLiteral("Bootle Town Hall");
        QVERIFY(saveSettings(t->reg(), settings));
        t->close();
    }
    void end() { t.reset(); }

    /// As the administrator; the register itself unless a backup is named.
    Result<Verification> verify(const QString &path = {}) const
    {
        RegisterPlace place = t->place();
        if (!path.isEmpty())
            place.path = path;
        return verifyAtRest(place, administrator, passphraseFor(administrator));
    }

    const QString administrator = QStringLiteral("administrator");
    std::unique_ptr<TestRegister> t;
};

} // namespace marac::test

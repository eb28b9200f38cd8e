// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/schema/Migration.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace marac {

struct RegisterCore;

/// What a person is told when something that follows from the records had been altered and was made anew.
QString derivedMendedNotice(Derived mended);

/// What the entry tells of it, a word for each.
QStringList derivedMendedFields(const QList<Derived> &mended);

/// Makes these anew from the records of the open register, whatever the actor's role, in a change of its own with its entry;
/// in the thread that has the register. Takes some seconds where there are many texts or protected addresses. Gives the
/// notices, an empty text for an empty list. When it fails the register is as it was; the problem says what that means.
Result<QString> mendDerived(RegisterCore &core, const QList<Derived> &differing);

} // namespace marac

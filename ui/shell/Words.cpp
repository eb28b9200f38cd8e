// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Words.h"

#include <QCoreApplication>

namespace marac {

QString roleWord(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QCoreApplication::translate("Role", "Administrator");
    case Role::Deputy:
        return QCoreApplication::translate("Role", "Deputy");
    case Role::Chair:
        return QCoreApplication::translate("Role", "Chair");
    case Role::Reader:
        return QCoreApplication::translate("Role", "Reader");
    case Role::Auditor:
        return QCoreApplication::translate("Role", "Auditor");
    }
    return {};
}

} // namespace marac

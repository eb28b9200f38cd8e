// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/PaperKinds.h"

namespace marac::proof {

using documents::DocumentKind;

QStringList papersLeftOut(const QList<DocumentKind> &listed)
{
    QStringList leftOut;
    for (const Code<DocumentKind> &kind : Codes<DocumentKind>::all) {
        if (kind.value != DocumentKind::RecoverySheet && !listed.contains(kind.value))
            leftOut << QString::fromLatin1(kind.text);
    }
    return leftOut;
}

} // namespace marac::proof

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/ContributionWord.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesDocument)
};
} // namespace

QString contributionWord(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Fact:
        return Words::tr("Fact");
    case ContributionKind::Opinion:
        return Words::tr("Opinion");
    case ContributionKind::Nil:
        return Words::tr("Nil return");
    case ContributionKind::Withheld:
        return Words::tr("Withheld");
    }
    return {};
}

} // namespace marac::documents

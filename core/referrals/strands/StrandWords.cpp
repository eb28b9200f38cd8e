// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/strands/StrandWords.h"

#include "core/referrals/strands/Strands.h"

#include <QCoreApplication>

namespace marac {

QStringList strandCodes(const QList<ReferralStrand> &strands)
{
    QStringList codes;
    for (const ReferralStrand &strand : strands) {
        if (!codes.contains(strand.strand))
            codes << strand.strand;
    }
    return codes;
}

QStringList strandNames(const QList<ReferralStrand> &strands)
{
    QStringList names;
    for (const QString &code : strandCodes(strands))
        names << Strands::inUse().nameOf(code);
    return names;
}

QStringList strandsInFull(const QList<ReferralStrand> &strands)
{
    QStringList texts;
    for (const QString &code : strandCodes(strands)) {
        QStringList closer;
        for (const ReferralStrand &strand : strands) {
            if (strand.strand == code && !strand.subStrand.isEmpty())
                closer << strand.subStrand;
        }
        const QString name = Strands::inUse().nameOf(code);
        texts << (closer.isEmpty()
                      ? name
                      : QCoreApplication::translate("StrandWords", "%1 (%2)", "a strand of hostility, and more closely")
                            .arg(name, closer.join(QStringLiteral(", "))));
    }
    return texts;
}

} // namespace marac

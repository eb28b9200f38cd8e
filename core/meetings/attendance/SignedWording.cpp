// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/SignedWording.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignedWording)
};
} // namespace

static QString supplied()
{
    return QStringLiteral("supplied");
}

QString wordingMark(const QString &sha256)
{
    return sha256.left(16);
}

QString keptWording(const QString &ownSha256)
{
    return ownSha256.isEmpty() ? supplied() : ownSha256;
}

bool isOwnWording(const Attendance &line)
{
    return !line.signedWording.isEmpty() && line.signedWording != supplied();
}

QString signedWordingText(const Attendance &line)
{
    if (!line.signedAt.isValid())
        return {};
    //: the year of a law or protocol: 2009 or 2026
    const QString edition = Words::tr("%1 wording").arg(line.signedFramework);
    if (isOwnWording(line))
        //: an edition of the wording, then digits that tell the partnership's own text from others
        return Words::tr("%1, own text %2").arg(edition, wordingMark(line.signedWording));
    return line.signedWording.isEmpty() ? edition : Words::tr("%1, supplied").arg(edition);
}

} // namespace marac

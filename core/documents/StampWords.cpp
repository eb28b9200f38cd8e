// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/StampWords.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::documents {

namespace {
struct Frame
{
    Q_DECLARE_TR_FUNCTIONS(PageFrame)
};
} // namespace

QString markingLine(const PrintStamp &stamp)
{
    if (stamp.descriptor.isEmpty())
        return markingText(stamp.marking);
    return QStringLiteral("%1 \u2013 %2").arg(markingText(stamp.marking), stamp.descriptor);
}

QString issuerLine(const PrintStamp &stamp)
{
    return stamp.issuer.isEmpty() ? Frame::tr("Sefton Hate Crime MARAC") : stamp.issuer;
}

QString copyLine(const PrintStamp &stamp)
{
    const QString copy = Frame::tr("Copy %1 of %2").arg(stamp.copy).arg(std::max(stamp.copy, stamp.copies));
    //: %1 is "Copy 1 of 9", %2 the agency or post the copy is for
    return stamp.recipient.isEmpty() ? copy : Frame::tr("%1 for %2").arg(copy, stamp.recipient);
}

QString printedLine(const PrintStamp &stamp)
{
    if (!stamp.printedAt.isValid())
        return {};
    const QString at = moment(stamp.printedAt);
    return stamp.printedBy.isEmpty() ? Frame::tr("Printed %1").arg(at)
                                     : Frame::tr("Printed %1 by %2").arg(at, stamp.printedBy);
}

} // namespace marac::documents

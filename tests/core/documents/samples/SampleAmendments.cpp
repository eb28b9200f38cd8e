// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/samples/Samples.h"

#include <QTimeZone>

namespace marac::documents::samples {

QList<AmendmentRow> amendments()
{
    AmendmentRow first;
    first.amendment.number = 1;
    first.amendment.text = QStringLiteral("Four calls were made to the address since September, not three.");
    first.amendment.reason = QStringLiteral("Merseyside Police counted again after the minutes went out.");
    first.amendment.approvedBy = QStringLiteral("Det. Insp. Karen Holloway");
    first.amendment.approvedOn = QDate(2026, 11, 27);
    first.amendment.recordedBy = QStringLiteral("Alex Morgan");
    first.amendment.recordedAt = QDateTime(QDate(2026, 11, 27), QTime(10, 5), QTimeZone::utc());
    first.caseReference = QStringLiteral("SHC-2026-0041");
    first.agency = QStringLiteral("Merseyside Police");
    AmendmentRow second = first;
    second.amendment.number = 2;
    second.amendment.text = QStringLiteral("The meeting began at 09:40.");
    second.amendment.reason = QStringLiteral("The chair's own note of the time.");
    second.amendment.recordedBy = second.amendment.approvedBy;
    second.caseReference.clear();
    second.agency = QStringLiteral("Sefton Council Community Safety");
    return {first, second};
}

} // namespace marac::documents::samples

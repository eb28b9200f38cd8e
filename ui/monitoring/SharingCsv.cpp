// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/SharingCsv.h"

#include "core/base/CsvFile.h"
#include "ui/monitoring/SharingWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SharingCsv)
};
} // namespace

static QStringList lineOf(const SharingReport &report, const SharingLine &line)
{
    QStringList fields{report.period.from.toString(Qt::ISODate), report.period.to.toString(Qt::ISODate),
                       sharingCode(line), line.name};
    for (const SharingCount &one : sharingCounts)
        fields << QString::number(line.*one.count);
    return fields;
}

QByteArray sharingCsv(const SharingReport &report)
{
    QStringList headings{Words::tr("From"), Words::tr("To"), Words::tr("Agency"), Words::tr("Name")};
    for (const SharingCount &one : sharingCounts)
        headings << sharingHeading(one.name);
    QList<QStringList> all{headings};
    for (const SharingLine &line : report.lines)
        all << lineOf(report, line);
    all << lineOf(report, report.total);
    return csvFile(all);
}

} // namespace marac

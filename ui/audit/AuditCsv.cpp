// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditCsv.h"

#include "core/base/CsvFile.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditCsv)
};
} // namespace

QByteArray auditCsv(const QList<AuditRow> &rows)
{
    QList<QStringList> all{{Words::tr("Entry"), Words::tr("When"), Words::tr("Who"), Words::tr("What"),
                            Words::tr("About"), Words::tr("Reason"), Words::tr("Recipients"), Words::tr("Fields"),
                            Words::tr("Clock")}};
    for (const AuditRow &row : rows) {
        all << QStringList{QString::number(row.seq),
                           Clock::local(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                           row.who,
                           row.what,
                           row.about,
                           row.reason,
                           row.recipients,
                           row.fields,
                           row.isClockDoubtful ? Words::tr("doubtful") : QString()};
    }
    return csvFile(all);
}

} // namespace marac

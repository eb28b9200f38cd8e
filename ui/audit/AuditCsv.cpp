// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditCsv.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditCsv)
};
} // namespace

QString csvField(const QString &text)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20") + QChar(0);
    QString safe = text;
    if (!safe.isEmpty() && risky.contains(safe.front()))
        safe.prepend(QLatin1Char('\''));
    safe.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + safe + QLatin1Char('"');
}

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted << csvField(field);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QByteArray auditCsv(const QList<AuditRow> &rows)
{
    QString all = QChar(0xFEFF)
        + csvLine({Words::tr("Entry"), Words::tr("When"), Words::tr("Who"), Words::tr("What"), Words::tr("About"),
                   Words::tr("Reason"), Words::tr("Recipients"), Words::tr("Fields"), Words::tr("Clock")});
    for (const AuditRow &row : rows) {
        all += csvLine({QString::number(row.seq), Clock::local(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                        row.who, row.what, row.about, row.reason, row.recipients, row.fields,
                        row.isClockDoubtful ? Words::tr("doubtful") : QString()});
    }
    return all.toUtf8();
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RecordedCalls.h"

#include <QFile>
#include <QTemporaryDir>

namespace marac::faults {

/// As fault_shim::keep() wrote them: a line for each call, and then its bytes.
static QList<RecordedCall> callsIn(const QString &path)
{
    QFile record(path);
    QList<RecordedCall> calls;
    if (!record.open(QIODevice::ReadOnly))
        return calls;
    while (!record.atEnd()) {
        const QStringList parts = QString::fromUtf8(record.readLine()).chopped(1).split(u'\t');
        const QByteArray bytes = record.read(parts.value(5).toLongLong());
        calls.append({parts.value(0).toInt(), parts.value(1), parts.value(2), parts.value(3),
                      parts.value(4).toLongLong(), bytes});
    }
    return calls;
}

Recording recordingOf(const QString &program, const QStringList &arguments, const QString &word)
{
    const QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("record"));
    qputenv("MARAC_FAULT_RECORD", QFile::encodeName(record));
    const Run whole = run(program, arguments, word);
    qunsetenv("MARAC_FAULT_RECORD");
    if (whole.hung)
        qFatal("The program that was recorded did not end");
    return {whole, callsIn(record)};
}

} // namespace marac::faults

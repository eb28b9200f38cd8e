// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

namespace marac::test {

/// What tests tried beside a part of the proof, for its last line: words typed into fields, papers held beside their models, files
/// that the reader of files refused or did not outlive.
namespace tallied {
inline const QByteArray words = QByteArrayLiteral("words in fields");
inline const QByteArray papers = QByteArrayLiteral("papers");
inline const QByteArray files = QByteArrayLiteral("files at the reader");
} // namespace tallied

/// Where it is kept; empty in an ordinary run of the tests, which keeps none. Several tests may add to it at once.
inline QString tallyFile()
{
    return qEnvironmentVariable("MARAC_PROOF_TALLY");
}

inline void tally(const QByteArray &what, qint64 times = 1)
{
    if (tallyFile().isEmpty())
        return;
    QFile file(tallyFile());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        || file.write(QByteArray::number(times) + ' ' + what + '\n') < 0)
        qFatal("what was tried can't be told");
}

/// The sums so far.
inline QHash<QByteArray, qint64> tallySums()
{
    QHash<QByteArray, qint64> sums;
    QFile file(tallyFile());
    if (tallyFile().isEmpty() || !file.open(QIODevice::ReadOnly))
        return sums;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        sums[line.mid(line.indexOf(' ') + 1)] += line.left(line.indexOf(' ')).toLongLong();
    }
    return sums;
}

} // namespace marac::test

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

namespace marac::faults {

/// One call that changed a file, as Call, and what it did to it. Calls that went wrong, or changed nothing, are not among them.
struct RecordedCall
{
    int number =
        0;        ///< its place among all counted calls, from 1; opening a file and emptying it are two with one number
    QString name; ///< as of Call, but for reads
    QString path;
    QString from;
    qint64 at = 0;    ///< where a write begins, or the length that a file was cut or stretched to
    QByteArray bytes; ///< of a write
};

/// A run without a fault, and what it did to the files with `word` in their path.
struct Recording
{
    Run run;
    QList<RecordedCall> calls;
};

Recording recordingOf(const QString &program, const QStringList &arguments, const QString &word);

} // namespace marac::faults

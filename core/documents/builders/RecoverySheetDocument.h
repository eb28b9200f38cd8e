// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/documents/Document.h"

namespace marac::documents {

struct RecoverySheetInput
{
    QString registerName;      ///< neutral: the partnership's register, not a person
    QString registerReference; ///< a short id that tells two sheets apart
    QStringList words;         ///< the recovery words in order; the last carries the checksum
    QByteArray qrPayload = {}; ///< empty prints no code
    QString madeBy = {};
    QDate madeOn = {};
    PrintStamp stamp = {};
};

/// A short reference of the register with that id: tells two sheets apart, and two registers of one file name.
QString sheetReference(const QByteArray &uuid);

/// The sheet as made now, with the words as a code besides.
RecoverySheetInput recoverySheetInput(const QString &partnership, const QString &reference, const QStringList &words,
                                      const QString &madeBy, const Clock &clock);

/// The words that open the register when every passphrase is lost. Printed once; the caller wipes its own copies.
Document recoverySheetDocument(const RecoverySheetInput &input);

} // namespace marac::documents

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace marac::proof {

/// What is looked for, under the name by which it is told: never by itself.
struct Needle
{
    QString name;
    QByteArray bytes;
};

/// The text in the two ways in which a program holds it.
QList<Needle> needlesOf(const QString &name, const QString &text);
/// The same and as hex digits, small and large.
QList<Needle> needlesOf(const QString &name, QByteArrayView key);

struct MemoryFindings
{
    qint64 bytes = 0;  ///< read
    QStringList found; ///< each needle that was found, with where
    /// Where something lies that could not be read, so that nobody knows what. A guard page that holds nothing is none.
    QStringList unread;
};

/// Looks through all memory that another process may write, and what it keeps closed to itself. Nothing is read when the system
/// forbids it.
MemoryFindings scanMemory(qint64 process, const QList<Needle> &needles);

} // namespace marac::proof

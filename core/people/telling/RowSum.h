// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace marac {

/// A sum of rows in whatever order, so that two sets of them are compared without being sorted or kept. Its key is drawn anew
/// for each comparison: nobody can make other rows beforehand that give the same sum. Each row is added once.
class RowSum
{
public:
    /// Of a fresh key.
    static QByteArray drawnKey();

    explicit RowSum(const QByteArray &key) : m_key(key) {}
    void add(const QString &text, const QString &beside);
    /// Of two sums with the same key.
    bool operator==(const RowSum &other) const;

private:
    QByteArray m_key;
    quint64 m_first = 0; ///< two sums under two halves of the key
    quint64 m_second = 0;
    qint64 m_rows = 0;
};

} // namespace marac

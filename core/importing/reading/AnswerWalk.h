// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of core/importing/reading only: the small pieces that marac-reader's answers are made of; numbers big-endian.

#include "core/importing/reading/ImportLimits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>
#include <QtEndian>

namespace marac {

template <class Number>
void put(QByteArray &out, Number number)
{
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// Its length as UTF-8 (4 bytes) and itself.
inline void putText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    put(out, quint32(utf8.size()));
    out.append(utf8);
}

/// Walks over an answer that may be anything. After the first wrong step isGood() stays false and every answer is empty.
class AnswerWalk
{
public:
    explicit AnswerWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isGood() const { return m_good; }
    bool isWhole() const { return m_good && m_bytes.isEmpty(); }
    void demand(bool holds) { m_good = m_good && holds; }

    QByteArrayView take(qsizetype count)
    {
        demand(count <= m_bytes.size());
        if (!m_good)
            return {};
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        return taken;
    }

    template <class Number>
    Number number(Number largest)
    {
        const QByteArrayView raw = take(sizeof(Number));
        const Number read = m_good ? qFromBigEndian<Number>(raw.data()) : Number(0);
        demand(read <= largest);
        return m_good ? read : Number(0);
    }

    QString text(qsizetype mostBytes = importFieldBytes)
    {
        QStringDecoder decoder(QStringConverter::Utf8,
                               QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        const QString decoded = decoder.decode(take(number<quint32>(quint32(mostBytes))));
        demand(!decoder.hasError() && !decoded.contains(QChar(0)));
        return decoded;
    }

private:
    QByteArrayView m_bytes;
    bool m_good = true;
};

} // namespace marac

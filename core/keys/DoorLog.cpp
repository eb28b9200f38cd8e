// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/DoorLog.h"

#include "core/keys/keyring/UserKeys.h"
#include "core/platform/FileLock.h"
#include "core/platform/PrivateFile.h"

#include <QtEndian>

#include <algorithm>

namespace marac {

// Every record has the same size, so that nothing shows through its length and damage to one leaves the others readable.
static constexpr qsizetype plainBytes = 256;
static constexpr qsizetype recordBytes = plainBytes + UserKeys::sealOverhead;
static constexpr qsizetype largestLog = DoorLog::most * recordBytes;
static constexpr qsizetype textRoom = (plainBytes - 8) / 2 - 1;

DoorLog::DoorLog(const QString &registerPath) : m_path(path(registerPath))
{
}

QString DoorLog::path(const QString &registerPath)
{
    return registerPath + QStringLiteral(".door");
}

static UserKeys doorKeys(const DatabaseKey &key)
{
    return UserKeys::fromSeed(key.derive(DatabaseKey::Purpose::DoorLog));
}

QByteArray DoorLog::doorPublicKey(const DatabaseKey &key)
{
    return doorKeys(key).sealingPublicKey();
}

static void putText(QByteArray &out, QString text)
{
    while (text.toUtf8().size() > textRoom)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    const QByteArray utf8 = text.toUtf8();
    out.append(char(utf8.size()));
    out.append(utf8);
}

static QByteArray writeEntry(const DoorEntry &entry)
{
    const qint64 ms = qToBigEndian(entry.at.toMSecsSinceEpoch());
    QByteArray out(reinterpret_cast<const char *>(&ms), sizeof ms);
    putText(out, entry.login.left(plainBytes));
    putText(out, entry.computer.left(plainBytes));
    return out.leftJustified(plainBytes, '\0');
}

static QString takeText(QByteArrayView &bytes)
{
    const qsizetype size = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes.front());
    if (bytes.size() < size + 1)
        return {};
    const QString text = QString::fromUtf8(bytes.sliced(1, size));
    bytes = bytes.sliced(size + 1);
    return text;
}

static DoorEntry readEntry(QByteArrayView plain)
{
    DoorEntry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(plain.data()), Qt::UTC);
    plain = plain.sliced(sizeof(qint64));
    entry.login = takeText(plain);
    entry.computer = takeText(plain);
    return entry;
}

void DoorLog::append(const QByteArray &doorPublicKey, const DoorEntry &entry) const
{
    if (doorPublicKey.size() != UserKeys::publicKeyBytes)
        return;
    const Result<FileLock> alone = FileLock::takeWithin(m_path + QStringLiteral(".lock"), 2000);
    if (!alone)
        return;
    QByteArray all = readSmallFile(m_path, largestLog).value_or(QByteArray());
    all.truncate(all.size() / recordBytes * recordBytes); // a record cut short
    all += UserKeys::seal(doorPublicKey, writeEntry(entry));
    static_cast<void>(writeDurably(m_path, all.last(std::min(all.size(), largestLog))));
}

DoorLog::Read DoorLog::read(const DatabaseKey &key) const
{
    const QByteArray all = readSmallFile(m_path, largestLog).value_or(QByteArray());
    const UserKeys door = doorKeys(key);
    Read found;
    found.taken = all;
    for (qsizetype at = 0; at < all.size(); at += recordBytes) {
        const QByteArray record = all.mid(at, recordBytes);
        const Result<Secret> plain = door.openSealed(record);
        if (plain && plain->size() == std::size_t(plainBytes))
            found.entries.append(readEntry(plain->view()));
        else
            ++found.unreadable;
    }
    return found;
}

void DoorLog::forget(const Read &read) const
{
    if (read.taken.isEmpty())
        return;
    const Result<FileLock> alone = FileLock::takeWithin(m_path + QStringLiteral(".lock"), 2000);
    const QByteArray all = readSmallFile(m_path, largestLog).value_or(QByteArray());
    if (!alone || !all.startsWith(read.taken)) // told twice at worst
        return;
    if (all.size() == read.taken.size())
        static_cast<void>(removeFile(m_path));
    else
        static_cast<void>(writeDurably(m_path, all.mid(read.taken.size())));
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/BackupManifest.h"

#include "core/keys/Sodium.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace marac {

namespace {

constexpr int format = 1;

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject objectOf(const BackupManifest &m)
{
    QJsonObject object{{QStringLiteral("format"), format},
                       {QStringLiteral("register"), QString::fromLatin1(m.uuid)},
                       {QStringLiteral("seq"), m.head.seq},
                       {QStringLiteral("head"), hex(m.head.hash)},
                       {QStringLiteral("at"), stamp(m.at)},
                       {QStringLiteral("generation"), m.generation},
                       {QStringLiteral("bytes"), m.bytes},
                       {QStringLiteral("sha256"), hex(m.sha256)},
                       {QStringLiteral("keyringSha256"), hex(m.keyringSha256)},
                       {QStringLiteral("entries"), m.entries},
                       {QStringLiteral("rows"), m.rows}};
    if (!m.liveKeyringSha256.isEmpty()) // an older manifest is sealed without it
        object.insert(QStringLiteral("liveKeyringSha256"), hex(m.liveKeyringSha256));
    return object;
}

/// The keys of an object come out in one order always, so these bytes are the same for the same manifest.
QByteArray sealOf(const BackupManifest &m, const DatabaseKey &key)
{
    return sodium::hash(QJsonDocument(objectOf(m)).toJson(QJsonDocument::Compact),
                        key.derive(DatabaseKey::Purpose::Manifest).view());
}

QByteArray bytesOf(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

} // namespace

QString BackupManifest::name() const
{
    return QStringLiteral("marac-%1-%2").arg(stamp(at)).arg(head.seq);
}

/// By its parts: read as one it would be taken for local time, of which an hour of each spring does not exist.
QDateTime BackupManifest::moment(const QString &stamped)
{
    const QDate day = QDate::fromString(stamped.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(stamped.mid(8), QStringLiteral("'T'HHmmss'Z'"));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

QByteArray BackupManifest::toFile(const DatabaseKey &key) const
{
    QJsonObject object = objectOf(*this);
    object.insert(QStringLiteral("seal"), hex(sealOf(*this, key)));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<BackupManifest> BackupManifest::fromFile(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QStringLiteral("format")).toInt() != format)
        return std::nullopt;
    BackupManifest m;
    m.uuid = object.value(QStringLiteral("register")).toString().toLatin1();
    m.head = {object.value(QStringLiteral("seq")).toInteger(), bytesOf(object, QStringLiteral("head"))};
    m.at = moment(object.value(QStringLiteral("at")).toString());
    m.generation = object.value(QStringLiteral("generation")).toInteger();
    m.bytes = object.value(QStringLiteral("bytes")).toInteger();
    m.sha256 = bytesOf(object, QStringLiteral("sha256"));
    m.keyringSha256 = bytesOf(object, QStringLiteral("keyringSha256"));
    m.liveKeyringSha256 = bytesOf(object, QStringLiteral("liveKeyringSha256"));
    m.entries = object.value(QStringLiteral("entries")).toInteger();
    m.rows = object.value(QStringLiteral("rows")).toInteger();
    m.seal = bytesOf(object, QStringLiteral("seal"));
    const bool whole = m.at.isValid() && m.head.seq > 0 && m.bytes > 0 && m.sha256.size() == 32
        && m.keyringSha256.size() == 32 && m.head.hash.size() == 32 && !m.uuid.isEmpty() && !m.seal.isEmpty();
    return whole ? std::optional(m) : std::nullopt;
}

bool BackupManifest::isSealedBy(const DatabaseKey &key) const
{
    return sodium::equalInConstantTime(sealOf(*this, key), seal);
}

} // namespace marac

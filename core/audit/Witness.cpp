// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/Witness.h"

#include "core/keys/keyring/UserKeys.h"
#include "core/platform/PrivateFile.h"
#include "core/store/rows/CanonicalHash.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace marac {

static QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

static QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QByteArray Witness::signedDigest() const
{
    return CanonicalHash("marac-witness-v1")
        .bytes(uuid)
        .number(userId)
        .number(keyId)
        .number(head.seq)
        .bytes(head.hash)
        .number(generation)
        .number(at.toMSecsSinceEpoch())
        .result();
}

Witness Witness::make(const QByteArray &uuid, qint64 userId, qint64 keyId, const TrailHead &head, qint64 generation,
                      const QDateTime &at, const UserKeys &keys)
{
    Witness witness{uuid, userId, keyId, head, generation, at, keys.signingPublicKey(), {}};
    witness.signature = keys.sign(witness.signedDigest());
    return witness;
}

bool Witness::isSigned() const
{
    return UserKeys::verify(publicKey, signedDigest(), signature);
}

QByteArray Witness::toFile() const
{
    const QJsonObject json{
        {QStringLiteral("form"), QStringLiteral("marac-witness-v1")},
        {QStringLiteral("register"), QString::fromLatin1(uuid)},
        {QStringLiteral("user"), userId},
        {QStringLiteral("key"), keyId},
        {QStringLiteral("seq"), QString::number(head.seq)},
        {QStringLiteral("head"), hex(head.hash)},
        {QStringLiteral("generation"), QString::number(generation)},
        {QStringLiteral("at"), QString::number(at.toMSecsSinceEpoch())},
        {QStringLiteral("public_key"), hex(publicKey)},
        {QStringLiteral("signature"), hex(signature)},
    };
    return QJsonDocument(json).toJson();
}

std::optional<Witness> Witness::fromFile(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QStringLiteral("form")).toString() != QLatin1StringView("marac-witness-v1"))
        return std::nullopt;
    Witness witness;
    witness.uuid = json.value(QStringLiteral("register")).toString().toLatin1();
    witness.userId = json.value(QStringLiteral("user")).toInteger();
    witness.keyId = json.value(QStringLiteral("key")).toInteger();
    witness.head.seq = json.value(QStringLiteral("seq")).toString().toLongLong();
    witness.head.hash = fromHex(json.value(QStringLiteral("head")));
    witness.generation = json.value(QStringLiteral("generation")).toString().toLongLong();
    witness.at = QDateTime::fromMSecsSinceEpoch(json.value(QStringLiteral("at")).toString().toLongLong(), Qt::UTC);
    witness.publicKey = fromHex(json.value(QStringLiteral("public_key")));
    witness.signature = fromHex(json.value(QStringLiteral("signature")));
    return witness.isSigned() ? std::optional(witness) : std::nullopt;
}

WitnessVerdict compareWithWitness(const Witness &witness, const TrailHead &head, const QByteArray &hashAtWitness)
{
    if (head.seq < witness.head.seq)
        return WitnessVerdict::Older;
    return hashAtWitness == witness.head.hash ? WitnessVerdict::Agrees : WitnessVerdict::Forked;
}

WitnessFiles::Found WitnessFiles::all(const QByteArray &uuid) const
{
    Found found;
    // Whatever stands under a witness's name counts, a link or a folder too: nobody else had cause to put it there.
    const QStringList names = QDir(m_folder).entryList(
        {QString::fromLatin1(uuid) + QStringLiteral(".*.witness")},
        QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> bytes = readSmallFile(pathOf(name), 4096);
        const std::optional<Witness> witness = bytes ? Witness::fromFile(*bytes) : std::nullopt;
        if (witness && nameOf(*witness) == name)
            found.witnesses.append(*witness);
        else
            found.spoilt.append(name);
    }
    return found;
}

QString WitnessFiles::nameOf(const Witness &witness)
{
    return QStringLiteral("%1.%2.witness").arg(QString::fromLatin1(witness.uuid)).arg(witness.userId);
}

QString WitnessFiles::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

bool WitnessFiles::save(const Witness &witness) const
{
    return writeDurably(pathOf(nameOf(witness)), witness.toFile()).has_value();
}

void WitnessFiles::putAside(const Witness &witness) const
{
    const QString path = pathOf(nameOf(witness));
    renameDurably(path, path + QStringLiteral(".overridden-%1").arg(witness.head.seq));
}

void WitnessFiles::putAsideSpoilt(const QString &name) const
{
    const QDir folder(m_folder);
    int number = 1;
    const auto aside = [&] { return name + QStringLiteral(".spoilt-%1").arg(number); };
    while (!folder.entryList({aside()}, QDir::AllEntries | QDir::System | QDir::Hidden).isEmpty())
        ++number;
    renameDurably(pathOf(name), pathOf(aside()));
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/KeyringFormat.h"

#include "core/keys/Sodium.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

namespace marac {

static constexpr char magic[] = "MARACKEY";
static constexpr qsizetype magicBytes = 8;
static constexpr quint8 formatVersion = 1;
static constexpr quint8 algorithms = 1; ///< Argon2id13, XChaCha20-Poly1305, X25519 sealed box, Ed25519, BLAKE2b
static constexpr qsizetype digestBytes = 32;
static constexpr qsizetype sealedKeyBytes =
    qsizetype(DatabaseKey::keyBytes + DatabaseKey::saltBytes) + UserKeys::sealOverhead;

template <class Number>
static void put(QByteArray &out, Number number)
{
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

static void putText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    put(out, quint16(utf8.size()));
    out.append(utf8);
}

static void putSlot(QByteArray &out, const KeyringSlot &slot)
{
    put(out, quint64(slot.person.id));
    put(out, quint8(slot.isActive()));
    put(out, slot.cost.memoryBytes);
    put(out, slot.cost.passes);
    putText(out, slot.person.login);
    putText(out, slot.person.name);
    out += slot.salt + slot.nonce + slot.wrappedSeed + slot.sealingPublicKey + slot.signingPublicKey + slot.sealedKey;
}

QByteArray KeyringFormat::sealedPart(const Keyring &keyring)
{
    QByteArray out(magic, magicBytes);
    put(out, formatVersion);
    put(out, algorithms);
    out += keyring.m_registerId.toRfc4122();
    put(out, keyring.m_generation);
    out += keyring.m_doorPublic + keyring.m_recoveryPublic + keyring.m_recoverySealed;
    put(out, quint8(keyring.m_slots.size()));
    for (const KeyringSlot &slot : keyring.m_slots)
        putSlot(out, slot);
    return out;
}

QByteArray KeyringFormat::write(const Keyring &keyring)
{
    const QByteArray sealed = sealedPart(keyring) + keyring.m_mac;
    return sealed + sodium::hash(sealed);
}

namespace {

/// Walks over bytes that may be anything. After the first step past the end every answer is empty and isGood() is false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_bytes.isEmpty(); }
    void spoil() { m_good = false; }

    QByteArray take(qsizetype count)
    {
        if (!m_good || m_bytes.size() < count) {
            m_good = false;
            return {};
        }
        const QByteArray taken = m_bytes.first(count).toByteArray();
        m_bytes = m_bytes.sliced(count);
        return taken;
    }

    template <class Number>
    Number number()
    {
        const QByteArray raw = take(sizeof(Number));
        return m_good ? qFromBigEndian<Number>(raw.constData()) : Number(0);
    }

    QString text()
    {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder.decode(take(number<quint16>()));
        if (decoder.hasError())
            m_good = false;
        return decoded;
    }

private:
    QByteArrayView m_bytes;
    bool m_good = true;
};

} // namespace

static KeyringSlot readSlot(Reader &reader, const KdfPolicy &policy)
{
    KeyringSlot slot;
    slot.person.id = qint64(reader.number<quint64>());
    const quint8 active = reader.number<quint8>();
    slot.cost.memoryBytes = reader.number<quint64>();
    slot.cost.passes = reader.number<quint32>();
    if (active > 1 || slot.person.id <= 0 || !policy.isReadable(slot.cost))
        reader.spoil();
    slot.person.login = reader.text();
    slot.person.name = reader.text();
    slot.salt = reader.take(16);
    slot.nonce = reader.take(24);
    slot.wrappedSeed = reader.take(UserKeys::seedBytes + 16);
    slot.sealingPublicKey = reader.take(UserKeys::publicKeyBytes);
    slot.signingPublicKey = reader.take(UserKeys::publicKeyBytes);
    if (active == 1)
        slot.sealedKey = reader.take(sealedKeyBytes);
    return slot;
}

static Failure damaged()
{
    return failure(Problem::Kind::Tampered,
                   QCoreApplication::translate(
                       "Keys",
                       "The keyring is damaged or is not a keyring. It was not used and nothing was changed. "
                       "Use its second copy or the newest backup."));
}

static bool isWhole(QByteArrayView bytes)
{
    return bytes.size() > magicBytes + 2 + 2 * digestBytes && bytes.size() <= Keyring::largest
        && bytes.first(magicBytes) == QByteArrayView(magic, magicBytes)
        && sodium::equalInConstantTime(sodium::hash(bytes.chopped(digestBytes)), bytes.last(digestBytes));
}

Result<Keyring> KeyringFormat::read(QByteArrayView bytes, const KdfPolicy &policy)
{
    if (!isWhole(bytes))
        return damaged();
    Reader reader(bytes.chopped(digestBytes).sliced(magicBytes));
    if (reader.number<quint8>() != formatVersion || reader.number<quint8>() != algorithms) {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate(
                           "Keys",
                           "This keyring was written by a newer version of the program. Nothing was changed. "
                           "Install the newest version, then open the register again."));
    }
    Keyring keyring(policy);
    keyring.m_registerId = QUuid::fromRfc4122(reader.take(16));
    keyring.m_generation = reader.number<quint64>();
    keyring.m_doorPublic = reader.take(UserKeys::publicKeyBytes);
    keyring.m_recoveryPublic = reader.take(UserKeys::publicKeyBytes);
    keyring.m_recoverySealed = reader.take(sealedKeyBytes);
    const quint8 count = reader.number<quint8>();
    if (count > Keyring::mostUsers)
        return damaged();
    QSet<qint64> ids;
    QSet<QString> logins;
    for (int i = 0; i < count && reader.isGood(); ++i) {
        keyring.m_slots.append(readSlot(reader, policy));
        ids.insert(keyring.m_slots.constLast().person.id);
        logins.insert(keyring.m_slots.constLast().person.login.toCaseFolded());
    }
    keyring.m_mac = reader.take(digestBytes);
    if (!reader.isGood() || !reader.isAtEnd() || keyring.m_registerId.isNull() || ids.size() != count
        || logins.size() != count || write(keyring) != bytes)
        return damaged();
    return keyring;
}

} // namespace marac

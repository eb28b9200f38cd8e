// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "tests/support/CheapKeys.h"

#include <QFile>
#include <QTest>

#include <cstdint>
#include <cstring>

using namespace marac;

/// What is looked for, held so that the looking does not find itself.
class Masked
{
public:
    explicit Masked(QByteArrayView plain) : m_bytes(plain.size(), '\0')
    {
        for (qsizetype i = 0; i < plain.size(); ++i)
            m_bytes[i] = char(plain.at(i) ^ 0x5A);
    }

    /// Reads memory that is nobody's at the moment as well, which the address sanitizer would stop.
    __attribute__((no_sanitize("address"))) int countIn(const char *memory, qsizetype size) const
    {
        const char *mask = m_bytes.constData();
        const qsizetype length = m_bytes.size();
        int found = 0;
        for (const char *at = memory; at + length <= memory + size; ++at) {
            qsizetype same = 0;
            while (same < length && at[same] == char(mask[same] ^ 0x5A))
                ++same;
            found += same == length;
        }
        return found;
    }

private:
    QByteArray m_bytes;
};

class TestSecretsInMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere();
    void leavesNothingBehind();

private:
    static int copiesOf(const Masked &sought);
};

/// Copies in all memory this process may write.
int TestSecretsInMemory::copiesOf(const Masked &sought)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words.at(0).split('-');
        const qint64 begin = ends.at(0).toLongLong(nullptr, 16);
        const qint64 size = ends.at(1).toLongLong(nullptr, 16) - begin;
        if (size > (qint64(1) << 28))
            continue; // address space that a sanitizer keeps for itself
        // Read in place: a copy would be a find of its own.
        const char *at = nullptr;
        const std::uintptr_t address = std::uintptr_t(begin);
        std::memcpy(&at, &address, sizeof at);
        found += sought.countIn(at, qsizetype(size));
    }
    return found;
}

void TestSecretsInMemory::findsWhatIsThere()
{
    Secret held = Secret::copyOf(QByteArrayLiteral("a canary of thirty-two bytes ..."));
    const Masked sought(held.view());
    QVERIFY(copiesOf(sought) >= 1);
    QByteArray loose = held.view().toByteArray();
    QVERIFY(copiesOf(sought) >= 2);
    loose.fill('x');
    held.clear();
    QCOMPARE(copiesOf(sought), 0);
}

void TestSecretsInMemory::leavesNothingBehind()
{
    QList<std::pair<const char *, Masked>> secrets;
    {
        QString typed = suggestPassphrase();
        const QByteArray utf16(reinterpret_cast<const char *>(typed.constData()),
                               typed.size() * qsizetype(sizeof(QChar)));
        secrets.append({"passphrase as typed", Masked(utf16)});
        const_cast<QByteArray &>(utf16).fill('x');
        const Passphrase passphrase = std::move(*Passphrase::take(typed));
        secrets.append({"passphrase", Masked(passphrase.bytes().view())});

        const KeyringPerson person{1, QStringLiteral("a.brown"), QStringLiteral("Alex Brown")};
        const Result<Keyring::Founded> made = Keyring::create(person, passphrase, cheap::policy());
        QVERIFY(made);
        secrets.append({"database key", Masked(made->key.bytes().view().first(DatabaseKey::keyBytes))});
        secrets.append({"seed", Masked(made->keys.seed().view())});
        secrets.append({"recovery secret", Masked(made->recovery.view())});
        const Secret hex = made->key.sqlcipherKey();
        secrets.append({"database key in hex", Masked(hex.view().sliced(2, 64))});
        const Result<Keyring> read = Keyring::parse(made->keyring.serialise(), cheap::policy());
        QVERIFY(read);
        const Result<Unlocked> unlocked = read->unlock(person.login, passphrase);
        QVERIFY(unlocked);
        QVERIFY(!read->unlock(QStringLiteral("nobody"), passphrase));
        QVERIFY(read->recover(made->recovery));
        QVERIFY(unlocked->keys.sign("entry").size() > 0);
        for (const auto &[name, secret] : secrets) {
            if (std::strcmp(name, "passphrase as typed") != 0)
                QVERIFY2(copiesOf(secret) > 0, name);
        }
    }
    for (const auto &[name, secret] : secrets) {
        const int found = copiesOf(secret);
        QVERIFY2(found == 0, qPrintable(QStringLiteral("%1: %2 left").arg(QLatin1StringView(name)).arg(found)));
    }
}

QTEST_GUILESS_MAIN(TestSecretsInMemory)
#include "tst_SecretsInMemory.moc"

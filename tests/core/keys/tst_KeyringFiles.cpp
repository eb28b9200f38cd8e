// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "tests/support/CheapKeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;

class TestKeyringFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesTwoPrivateCopies();
    void neverMakesOverAnother();
    void takesTheNewestInEveryStateAKillCanLeave_data();
    void takesTheNewestInEveryStateAKillCanLeave();
    void savesSoThatOldPassphrasesOpenNoCopy();
    void outlivesADamagedCopy_data();
    void outlivesADamagedCopy();
    void explainsWhenBothAreDamaged();
    void explainsWhenBothAreMissing();
    void refusesCopiesOfTwoRegisters();
    void refusesAnOlderChange();
    void leavesTheOldWhenItCannotSave();

private:
    KeyringFiles files() const { return KeyringFiles(m_register, cheap::policy()); }
    QString path(int copy) const
    {
        return copy == 1 ? KeyringFiles::firstPath(m_register) : KeyringFiles::secondPath(m_register);
    }
    QByteArray content(int copy) const { return readSmallFile(path(copy), Keyring::largest).value_or(QByteArray()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

/// Two generations of one keyring.
struct Generations
{
    Keyring::Founded made = cheap::founded();
    Keyring newer = *made.keyring.changePassphrase(QStringLiteral("a.brown"), cheap::passphrase(),
                                                   cheap::otherPassphrase(), made.key);
    QByteArray oldBytes = made.keyring.serialise();
    QByteArray newBytes = newer.serialise();
};

void TestKeyringFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_register = m_folder->filePath(QStringLiteral("case.marac"));
}

void TestKeyringFiles::makesTwoPrivateCopies()
{
    const Keyring::Founded made = cheap::founded();
    QVERIFY(files().create(made.keyring));
    QCOMPARE(content(1), made.keyring.serialise());
    QCOMPARE(content(2), content(1));
    QVERIFY(!(QFile::permissions(path(1)) & (QFile::ReadGroup | QFile::ReadOther)));
    const Result<KeyringFiles::Loaded> loaded = files().load();
    QVERIFY(loaded);
    QVERIFY(!loaded->needsRepair());
    QVERIFY(loaded->keyring.unlock(QStringLiteral("a.brown"), cheap::passphrase()));
}

void TestKeyringFiles::neverMakesOverAnother()
{
    const Generations two;
    for (int copy : {1, 2}) {
        QVERIFY(writeDurably(path(copy), QByteArrayLiteral("somebody's")));
        const Result<> made = files().create(two.newer);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Problem::Kind::Conflict);
        QCOMPARE(content(copy), QByteArrayLiteral("somebody's"));
        QVERIFY(removeFile(path(copy)));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
}

void TestKeyringFiles::takesTheNewestInEveryStateAKillCanLeave_data()
{
    // "o" the old keyring whole, "n" the new one whole, "h" half of the new one, "-" no file
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("unfinished");
    QTest::addColumn<bool>("newOne");
    QTest::addColumn<bool>("repair");
    QTest::newRow("before") << "o"
                            << "o"
                            << "-" << false << false;
    QTest::newRow("writing the spare") << "o"
                                       << "o"
                                       << "h" << false << false;
    QTest::newRow("spare written, not renamed") << "o"
                                                << "o"
                                                << "n" << false << false;
    QTest::newRow("between the copies") << "o"
                                        << "n"
                                        << "-" << true << true;
    QTest::newRow("between the copies, other way") << "n"
                                                   << "o"
                                                   << "-" << true << true;
    QTest::newRow("done") << "n"
                          << "n"
                          << "-" << true << false;
    QTest::newRow("spare torn by the disk") << "o"
                                            << "h"
                                            << "-" << false << true;
    QTest::newRow("first torn by the disk") << "h"
                                            << "n"
                                            << "-" << true << true;
    QTest::newRow("spare missing") << "n"
                                   << "-"
                                   << "-" << true << true;
    QTest::newRow("first missing") << "-"
                                   << "n"
                                   << "-" << true << true;
}

void TestKeyringFiles::takesTheNewestInEveryStateAKillCanLeave()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, unfinished);
    QFETCH(bool, newOne);
    QFETCH(bool, repair);
    const Generations two;
    const auto put = [&](const QString &name, const QString &state) {
        if (state == QStringLiteral("-"))
            return;
        const QByteArray bytes = state == QStringLiteral("o") ? two.oldBytes
            : state == QStringLiteral("n")                    ? two.newBytes
                                                              : two.newBytes.first(two.newBytes.size() / 2);
        QVERIFY(writeDurably(name, bytes));
    };
    put(path(1), first);
    put(path(2), second);
    put(path(2) + QStringLiteral(".new"), unfinished);

    const Result<KeyringFiles::Loaded> loaded = files().load();
    QVERIFY(loaded);
    QCOMPARE(loaded->keyring.serialise(), newOne ? two.newBytes : two.oldBytes);
    QCOMPARE(loaded->needsRepair(), repair);
    QVERIFY(loaded->keyring.unlock(QStringLiteral("a.brown"), newOne ? cheap::otherPassphrase() : cheap::passphrase()));

    QVERIFY(files().repair(loaded->keyring));
    QCOMPARE(content(1), loaded->keyring.serialise());
    QCOMPARE(content(2), content(1));
    QVERIFY(!files().load()->needsRepair());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestKeyringFiles::savesSoThatOldPassphrasesOpenNoCopy()
{
    const Generations two;
    QVERIFY(files().create(two.made.keyring));
    QVERIFY(files().save(two.newer));
    for (int copy : {1, 2}) {
        const Result<Keyring> read = Keyring::parse(content(copy), cheap::policy());
        QVERIFY(read);
        QVERIFY(!read->unlock(QStringLiteral("a.brown"), cheap::passphrase()));
        QVERIFY(read->unlock(QStringLiteral("a.brown"), cheap::otherPassphrase()));
    }
}

void TestKeyringFiles::outlivesADamagedCopy_data()
{
    QTest::addColumn<int>("copy");
    QTest::addColumn<QByteArray>("damage");
    for (int copy : {1, 2}) {
        QTest::addRow("empty %d", copy) << copy << QByteArray();
        QTest::addRow("nonsense %d", copy) << copy << QByteArray("nonsense");
        QTest::addRow("too large %d", copy) << copy << QByteArray(Keyring::largest + 1, 'x');
    }
}

void TestKeyringFiles::outlivesADamagedCopy()
{
    QFETCH(int, copy);
    QFETCH(QByteArray, damage);
    const Keyring::Founded made = cheap::founded();
    QVERIFY(files().create(made.keyring));
    QVERIFY(writeDurably(path(copy), damage));
    const Result<KeyringFiles::Loaded> loaded = files().load();
    QVERIFY(loaded);
    QVERIFY(loaded->damaged);
    QCOMPARE(content(copy), damage.size() > Keyring::largest ? QByteArray() : damage); // loading writes nothing
    QVERIFY(files().repair(loaded->keyring));
    QVERIFY(!files().load()->needsRepair());
}

void TestKeyringFiles::explainsWhenBothAreDamaged()
{
    QVERIFY(writeDurably(path(1), QByteArrayLiteral("nonsense")));
    QVERIFY(writeDurably(path(2), QByteArrayLiteral("nonsense")));
    const Result<KeyringFiles::Loaded> loaded = files().load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Problem::Kind::Tampered);
    QVERIFY(loaded.error().text.contains(QStringLiteral("backup")));
    QVERIFY(files().repair(cheap::founded().keyring)); // from the third copy
    QVERIFY(files().load());
}

void TestKeyringFiles::explainsWhenBothAreMissing()
{
    const Result<KeyringFiles::Loaded> loaded = files().load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Problem::Kind::NotFound);
    QVERIFY(loaded.error().text.contains(QStringLiteral(".keys")));
}

void TestKeyringFiles::refusesCopiesOfTwoRegisters()
{
    QVERIFY(writeDurably(path(1), cheap::founded().keyring.serialise()));
    QVERIFY(writeDurably(path(2), cheap::founded().keyring.serialise()));
    const Result<KeyringFiles::Loaded> loaded = files().load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Problem::Kind::Tampered);
}

void TestKeyringFiles::refusesAnOlderChange()
{
    const Generations two;
    QVERIFY(files().create(two.newer));
    for (const Keyring &late : {two.made.keyring, two.newer}) {
        const Result<> saved = files().save(late);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Problem::Kind::Conflict);
    }
    QCOMPARE(content(1), two.newBytes);
}

void TestKeyringFiles::leavesTheOldWhenItCannotSave()
{
    const Generations two;
    QVERIFY(files().create(two.made.keyring));
    for (int copy : {1, 2})
        QVERIFY(QDir().mkdir(path(copy) + QStringLiteral(".new")));
    const Result<> saved = files().save(two.newer);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Problem::Kind::Unavailable);
    QCOMPARE(files().load()->keyring.serialise(), two.oldBytes);

    // One copy is enough for the change to count; the next load() tells that the other is behind.
    QVERIFY(QDir().rmdir(path(2) + QStringLiteral(".new")));
    QVERIFY(files().save(two.newer));
    QCOMPARE(files().load()->keyring.serialise(), two.newBytes);
    QVERIFY(files().load()->behind);
}

QTEST_GUILESS_MAIN(TestKeyringFiles)
#include "tst_KeyringFiles.moc"

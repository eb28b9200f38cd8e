// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/EmptyCliRegister.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace marac::test;
using namespace Qt::StringLiterals;

/// The drills, by marac-cli alone: secrets in files that are not UTF-8, a forgotten passphrase, a new sheet, an older copy,
/// somebody who left, and a disk that failed. One register goes through all of them in this order.
class TestSafekeepingDrills : public QObject, protected EmptyCliRegister
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesSecretsAsUtf8Alone_data();
    void takesSecretsAsUtf8Alone();
    void forgottenPassphrase();
    void newSheet();
    void twoPeopleAcceptAnOlderCopy();
    void leaver();
    void failedDisk();
};

void TestSafekeepingDrills::initTestCase()
{
    begin();
    addUser(u"leaver"_s, u"deputy"_s);
}

void TestSafekeepingDrills::takesSecretsAsUtf8Alone_data()
{
    QTest::addColumn<QStringList>("words");
    const QString fresh = m_folder.filePath(u"latin.marac"_s);
    const QString good = m_folder.filePath(u"admin"_s);
    const QString latin = file(u"latin"_s, "harbour-lantern-copper-caf\xe9\n");
    const QString cut = file(u"cut"_s, "harbour-lantern-copper-caf\xc3");
    const QStringList admin{u"--login"_s, u"admin"_s};
    QTest::newRow("create") << QStringList{u"create"_s, fresh, u"--passphrase-file"_s, latin} + admin;
    QTest::newRow("create, cut off") << QStringList{u"create"_s, fresh, u"--passphrase-file"_s, cut} + admin;
    QTest::newRow("unlock") << QStringList{u"users"_s, u"--register"_s, m_register, u"--passphrase-file"_s, latin}
            + admin;
    QTest::newRow("passphrase") << QStringList{u"passphrase"_s, u"--register"_s, m_register, u"--new-passphrase-file"_s,
                                               latin}
            + key(u"admin"_s);
    QTest::newRow("users add") << QStringList{u"users"_s,  u"add"_s,        u"latin"_s, u"--role"_s,
                                              u"reader"_s, u"--register"_s, m_register, u"--new-passphrase-file"_s,
                                              latin}
            + key(u"admin"_s);
    QTest::newRow("recover, words")
        << QStringList{u"recover"_s, m_register, u"--words-file"_s, latin, u"--new-passphrase-file"_s, good} + admin;
    QTest::newRow("recover, passphrase")
        << QStringList{u"recover"_s, m_register, u"--words-file"_s, m_words, u"--new-passphrase-file"_s, latin} + admin;
    QTest::newRow("restore, second person")
        << QStringList{u"restore"_s, m_folder.path(),     fresh,      u"--reason"_s,
                       u"A test"_s,  u"--second-login"_s, u"chair"_s, u"--second-passphrase-file"_s,
                       latin}
            + key(u"admin"_s);
}

void TestSafekeepingDrills::takesSecretsAsUtf8Alone()
{
    QFETCH(QStringList, words);
    const CliAnswer refused = runCli(words + QStringList{u"--json"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error().value(u"kind").toString(), u"invalid"_s);
    QVERIFY(refused.error().value(u"text").toString().contains(u"UTF-8"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"latin.marac"_s)));
}

void TestSafekeepingDrills::forgottenPassphrase()
{
    const QString next = secret(u"next"_s, u"orchard-seventeen-velvet-lighthouse"_s);
    const QStringList recover{u"recover"_s, m_register, u"--login"_s, u"admin"_s, u"--new-passphrase-file"_s,
                              next,         u"--json"_s};
    const QString wrong = secret(u"wrong"_s, u"these are not the words of any sheet"_s);
    QCOMPARE(runCli(recover + QStringList{u"--words-file"_s, wrong}).exitCode, 1);
    const CliAnswer done = runCli(recover + QStringList{u"--words-file"_s, m_words});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QStringList words;
    for (const QJsonValue &word : done.json().value(u"recoveryWords").toArray())
        words << word.toString();
    QCOMPARE(words.size(), 24);
    QCOMPARE(as(u"admin"_s, {u"users"_s}).exitCode, 1); // the old passphrase
    QVERIFY(QFile::remove(m_folder.filePath(u"admin"_s)) && QFile::copy(next, m_folder.filePath(u"admin"_s)));
    QCOMPARE(as(u"admin"_s, {u"users"_s}).exitCode, 0);
    QCOMPARE(runCli(recover + QStringList{u"--words-file"_s, m_words}).exitCode, 1); // the old sheet
    m_words = secret(u"words"_s, words.join(u' '));
    QCOMPARE(as(u"admin"_s, {u"verify"_s}).exitCode, 0);
    const QStringList verify{u"verify"_s, u"--register"_s, m_register, u"--json"_s, u"--words-file"_s};
    QCOMPARE(runCli(verify + QStringList{m_words}).json().value(u"verdict").toString(), u"good"_s);
    QCOMPARE(runCli(verify + QStringList{wrong}).exitCode, 2);
    QCOMPARE(runCli(verify + QStringList{m_words} + key(u"admin"_s)).exitCode, 2); // one of the two
    const CliAnswer unread = runCli(verify + QStringList{m_folder.filePath(u"latin"_s)});
    QCOMPARE(unread.exitCode, 2);
    QVERIFY(unread.error().value(u"text").toString().contains(u"UTF-8"));
}

void TestSafekeepingDrills::newSheet()
{
    QCOMPARE(as(u"chair"_s, {u"users"_s, u"sheet"_s}).exitCode, 1);
    const QString paper = m_folder.filePath(u"sheet.pdf"_s);
    const CliAnswer made = as(u"admin"_s, {u"users"_s, u"sheet"_s, u"--sheet"_s, paper});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QVERIFY(!made.json().contains(u"notices"));
    QVERIFY(QFile::exists(paper));
    const QStringList verify{u"verify"_s, u"--register"_s, m_register, u"--words-file"_s};
    QCOMPARE(runCli(verify + QStringList{m_words}).exitCode, 2); // the old sheet
    QStringList words;
    for (const QJsonValue &word : made.json().value(u"recoveryWords").toArray())
        words << word.toString();
    m_words = secret(u"words"_s, words.join(u' '));
    QCOMPARE(runCli(verify + QStringList{m_words}).exitCode, 0);
    QCOMPARE(as(u"admin"_s, {u"users"_s}).exitCode, 0); // is told of the try with the old one
    // As a PDF only where nothing stands yet; the words are told all the same.
    const CliAnswer again = as(u"admin"_s, {u"users"_s, u"sheet"_s, u"--sheet"_s, paper});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json().value(u"notices").toArray().size(), 1);
    QCOMPARE(again.json().value(u"recoveryWords").toArray().size(), 24);
}

void TestSafekeepingDrills::twoPeopleAcceptAnOlderCopy()
{
    const auto keep = [this](const QString &name) { return QFile::copy(m_register, m_folder.filePath(name)); };
    const auto putBack = [this](const QString &name) {
        return QFile::remove(m_register) && QFile::copy(m_folder.filePath(name), m_register);
    };
    QVERIFY(keep(u"earlier"_s));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(as(u"admin"_s, {u"users"_s}).exitCode, 0);
    QVERIFY(keep(u"newest"_s) && putBack(u"earlier"_s));
    const CliAnswer older = as(u"admin"_s, {u"users"_s});
    QCOMPARE(older.exitCode, 3);
    QVERIFY(older.error().value(u"text").toString().contains(u"--accept-older"));

    const auto both = [this](const QString &second, const QString &reason = u"The disk was exchanged"_s) {
        return as(u"admin"_s,
                  {u"users"_s, u"--accept-older"_s, reason, u"--second-login"_s, second, u"--second-passphrase-file"_s,
                   m_folder.filePath(second)});
    };
    QCOMPARE(both(u"chair"_s, u" "_s).exitCode, 2);
    QCOMPARE(both(u"admin"_s).exitCode, 1); // the same person twice
    QCOMPARE(as(u"admin"_s, {u"users"_s, u"--second-login"_s, u"chair"_s}).exitCode, 2);
    const CliAnswer accepted = both(u"chair"_s);
    QVERIFY2(accepted.exitCode == 0, accepted.err.constData());

    // The newest turns up after all: now this one has the other history.
    QVERIFY(putBack(u"newest"_s));
    const CliAnswer forked = as(u"admin"_s, {u"users"_s});
    QCOMPARE(forked.exitCode, 1);
    QCOMPARE(forked.error().value(u"kind").toString(), u"forked"_s);
    QCOMPARE(both(u"chair"_s).exitCode, 0);
    bool isRecorded = false;
    const QJsonArray trail = as(u"admin"_s, {u"audit"_s, u"--limit"_s, u"20"_s}).json().value(u"entries").toArray();
    for (const QJsonValue &entry : trail)
        isRecorded = isRecorded
            || (entry.toObject().value(u"what") == u"restore"_s
                && entry.toObject().value(u"reason") == u"The disk was exchanged"_s
                && entry.toObject().value(u"fields").toArray().contains(u"fork_accepted"_s)
                && entry.toObject().value(u"about").toArray().contains(u"chair"_s));
    QVERIFY(isRecorded);
    QCOMPARE(as(u"admin"_s, {u"verify"_s}).exitCode, 0);
}

void TestSafekeepingDrills::leaver()
{
    const CliAnswer before = as(u"admin"_s, {u"backup"_s});
    QVERIFY2(before.exitCode == 0, before.err.constData());
    const QString earlier = before.json().value(u"backups").toArray().at(0).toObject().value(u"path").toString();
    QCOMPARE(as(u"admin"_s, {u"users"_s, u"disable"_s, u"leaver"_s}).exitCode, 0);
    QVERIFY(as(u"admin"_s, {u"backup"_s, u"--list"_s}).json().value(u"rotationDueSince").isString());
    QCOMPARE(as(u"chair"_s, {u"rotate"_s}).exitCode, 1);
    const CliAnswer rotated = as(u"admin"_s, {u"rotate"_s});
    QVERIFY2(rotated.exitCode == 0, rotated.err.constData());
    QVERIFY(rotated.json().value(u"openForLeavers").toArray().contains(earlier));
    QCOMPARE(as(u"leaver"_s, {u"list"_s, u"cases"_s}).exitCode, 1);

    const CliAnswer after = as(u"admin"_s, {u"backup"_s});
    QVERIFY2(after.exitCode == 0, after.err.constData());
    const QString later = after.json().value(u"backups").toArray().at(0).toObject().value(u"path").toString();
    const CliAnswer listed = as(u"admin"_s, {u"backup"_s, u"--list"_s});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.json().value(u"rotationDueSince").isNull());
    const QJsonArray lines = listed.json().value(u"folders").toArray().at(0).toObject().value(u"backups").toArray();
    for (const QJsonValue &line : lines) {
        const QString path = line.toObject().value(u"path").toString();
        const QJsonArray leavers = line.toObject().value(u"leavers").toArray();
        QVERIFY(path != earlier || leavers == QJsonArray{u"leaver"_s});
        QVERIFY(path != later || leavers == QJsonArray());
    }
    // What the list says is so.
    QCOMPARE(runCli(QStringList{u"restore"_s, earlier, u"--dry-run"_s} + key(u"leaver"_s)).exitCode, 0);
    QCOMPARE(runCli(QStringList{u"restore"_s, later, u"--dry-run"_s} + key(u"leaver"_s)).exitCode, 1);
}

void TestSafekeepingDrills::failedDisk()
{
    const CliAnswer made = as(u"admin"_s, {u"backup"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject line = made.json().value(u"backups").toArray().at(0).toObject();
    const QString backup = line.value(u"path").toString();
    const qint64 held = line.value(u"entries").toInteger();
    QCOMPARE(as(u"admin"_s, {u"users"_s, u"enable"_s, u"leaver"_s}).exitCode, 0);
    for (const QString &ending : {QString(), u".keys"_s, u".keys2"_s})
        QVERIFY(QFile::remove(m_register + ending));

    const CliAnswer dry = runCli(QStringList{u"restore"_s, backup, u"--dry-run"_s, u"--json"_s} + key(u"admin"_s));
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.json().value(u"lost").toObject().value(u"first").toInteger(), held + 1);
    QVERIFY(dry.json().value(u"lost").toObject().value(u"last").toInteger() > held);

    const QString path = m_folder.filePath(u"restored.marac"_s);
    const QStringList restore =
        QStringList{u"restore"_s, backup, path, u"--reason"_s, u"The disk failed"_s, u"--json"_s} + key(u"admin"_s);
    const CliAnswer alone = runCli(restore);
    QCOMPARE(alone.exitCode, 3);
    QVERIFY(alone.error().value(u"text").toString().contains(QString::number(held + 1)));
    QVERIFY(!QFile::exists(path));
    const QStringList both = restore
        + QStringList{u"--second-login"_s, u"chair"_s, u"--second-passphrase-file"_s, m_folder.filePath(u"chair"_s)};
    const CliAnswer restored = runCli(both);
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QCOMPARE(restored.json().value(u"register").toString(), path);
    QCOMPARE(restored.json().value(u"lost"), dry.json().value(u"lost"));
    QCOMPARE(runCli(both).exitCode, 2); // nothing is written over
    QCOMPARE(as(u"admin"_s, {u"verify"_s}, path).exitCode, 0);
    QCOMPARE(as(u"chair"_s, {u"list"_s, u"cases"_s}, path).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSafekeepingDrills)
#include "tst_SafekeepingDrills.moc"

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/HostileDoor.h"

#include "tests/support/FileBytes.h"
#include "ui/shell/door/UnlockPage.h"

using namespace marac;
using namespace Qt::StringLiterals;

/// Bringing back a backup, and opening an older file, with what text can do to a program in every field.
class TestHostileReturn : public test::HostileDoor
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stand(); }
    void cleanup() { goAway(); }
    void restoring();
    void openingAnOlderFile();

private:
    QString backup() const;
    QString pathOf(int number) const { return m_register->folder() + u"/again%1.marac"_s.arg(number); }
    void askToRestore(int number);
};

/// The only one.
QString TestHostileReturn::backup() const
{
    const QDir folder(m_register->folder() + u"/backups"_s);
    return folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
}

/// Complete, but for the reason.
void TestHostileReturn::askToRestore(int number)
{
    m_window->showRestore();
    sweep();
    type("backup", backup());
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("secondLogin")->isVisible(), 60000);
    put("path", pathOf(number));
    put("login", u"administrator"_s);
    put("passphrase", phrase(u"administrator"_s));
    put("secondLogin", u"deputy"_s);
    put("secondPassphrase", phrase(u"deputy"_s));
}

void TestHostileReturn::restoring()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QCOMPARE(backups(), 1);
    const auto restored = [this] { return part<UnlockPage>("unlock") != nullptr; };
    QString newest;
    for (int number = 0; number < lines().size(); ++number) {
        const QString &line = lines().at(number);
        askToRestore(number);
        put("reason", line);
        const QStringList refused = answerTo("restoreBackup", restored);
        QCOMPARE(QFile::exists(pathOf(number)), refused.isEmpty());
        if (refused.isEmpty())
            newest = pathOf(number);
        wait();
        askToRestore(100 + number);
        for (const char *field : {"login", "passphrase", "secondLogin", "secondPassphrase", "reason"})
            put(field, line);
        QVERIFY(!answerTo("restoreBackup", restored).isEmpty());
        QVERIFY(!QFile::exists(pathOf(100 + number)));
        QVERIFY(fill(line) >= 5); // a folder that is none needs no second person
        QVERIFY(!answerTo("restoreBackup", restored).isEmpty());
        wait();
    }
    isWhole(newest); // the others are of a history before it
}

/// A copy is taken, work goes on, and the copy is put back.
void TestHostileReturn::openingAnOlderFile()
{
    const QDir folder(m_register->folder());
    QHash<QString, QByteArray> copies;
    for (const QString &name : folder.entryList(QDir::Files))
        copies.insert(name, test::contentOf(folder.filePath(name)));
    unlock(u"administrator"_s);
    lock();
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy)
        test::put(folder.filePath(copy.key()), copy.value());
    type("login", u"administrator"_s);
    type("passphrase", phrase(u"administrator"_s));
    press("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("older"), 60000);
    sweep();
    const auto in = [this] { return m_window->workspace() != nullptr; };
    for (const QString &line : lines()) {
        QCOMPARE(fill(line), 5);
        QVERIFY(!answerTo("openOlder", in).isEmpty());
        wait();
    }
    put("login", u"administrator"_s);
    put("passphrase", phrase(u"administrator"_s));
    put("secondLogin", u"chair"_s);
    put("secondPassphrase", phrase(u"chair"_s));
    put("reason", bait().account());
    QCOMPARE(answerTo("openOlder", in), QStringList());
    QCOMPARE(m_register->check(m_window->workspace()->reg()).verdict, TrailReport::Verdict::Good);
}

QTEST_MAIN(TestHostileReturn)
#include "tst_HostileReturn.moc"

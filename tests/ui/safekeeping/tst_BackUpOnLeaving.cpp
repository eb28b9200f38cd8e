// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/RegisterCore.h"
#include "core/register/door/DerivedMending.h"
#include "tests/ui/safekeeping/WindowWithBackups.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/widgets/labels/Banner.h"

#include <QFile>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Leaving a register with its backup made, and what is said where none could be.
class TestBackUpOnLeaving : public test::WindowWithBackups
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stand(); }
    void cleanup() { goAway(); }
    void lockingBacksUpWhatWasChanged();
    void closingBacksUpWhatWasChanged();
    void aFailedBackupKeepsTheWindowOpenOnce();
    void aFailedBackupIsToldThoughClosingWasAskedFor();
    void whatWasMendedKeepsTheWindowOpenOnce();
    void theEndOfTheSessionBacksUpWhatWasChanged();
    void saysHowOldTheLastGoodOneIs();
    void saysWhichFolderFailed();
};

void TestBackUpOnLeaving::lockingBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QCOMPARE(backups(), 1);
    QVERIFY(part<UnlockPage>("unlock"));
    unlock(u"administrator"_s);
    lock();
    QCOMPARE(backups(), 1);
}

void TestBackUpOnLeaving::closingBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60000);
    QCOMPARE(backups(), 1);
}

void TestBackUpOnLeaving::aFailedBackupKeepsTheWindowOpenOnce()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestBackUpOnLeaving::aFailedBackupIsToldThoughClosingWasAskedFor()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    m_window->lock(u"Locked."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace(), 60000);
    m_window->close(); // while the backup is tried
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 60000);
    QTest::qWait(50);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestBackUpOnLeaving::whatWasMendedKeepsTheWindowOpenOnce()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    runScript(*RegisterInside::of(m_window->workspace()->reg()).db,
              "INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')");
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 60000);
    QCOMPARE(backups(), 1);
    QVERIFY(m_window->isVisible());
    const QList<Banner *> banners = m_window->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->text().contains(derivedMendedNotice(Derived::SearchIndex));
    }));
    QVERIFY(m_window->close());
}

void TestBackUpOnLeaving::theEndOfTheSessionBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    m_window->finishNow();
    QCOMPARE(backups(), 1);
    QVERIFY(isLocked());
}

void TestBackUpOnLeaving::saysHowOldTheLastGoodOneIs()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QVERIFY(QDir(m_register->folder() + u"/backups"_s).removeRecursively());
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_register->clock().advanceMs(qint64(9) * 86'400'000);
    unlock(u"administrator"_s);
    change(u"Southport Town Hall"_s);
    lock();
    const QList<Banner *> banners = m_window->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners, [](const Banner *banner) { return banner->text().contains(u"9 day"_s); }));
}

void TestBackUpOnLeaving::saysWhichFolderFailed()
{
    unlock(u"administrator"_s);
    Settings settings = m_window->workspace()->reg().settings();
    settings.secondBackupFolder = m_register->folder() + u"/stick"_s;
    QVERIFY(saveSettings(m_window->workspace()->reg(), settings));
    const auto said = [this] {
        QStringList texts;
        for (const Banner *banner : m_window->findChildren<Banner *>())
            texts += banner->text();
        return texts.join(u'\n');
    };
    lock();
    QVERIFY2(said().contains(u"into the second backup folder failed; the other folder has its backup"_s),
             qPrintable(said()));
    QVERIFY(!said().contains(u"No backup was made"_s));

    QVERIFY(QDir().mkpath(settings.secondBackupFolder));
    QVERIFY(QDir(m_register->folder() + u"/backups"_s).removeRecursively());
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QVERIFY2(said().contains(u"into the backup folder beside the register failed"_s), qPrintable(said()));
}

QTEST_MAIN(TestBackUpOnLeaving)
#include "tst_BackUpOnLeaving.moc"

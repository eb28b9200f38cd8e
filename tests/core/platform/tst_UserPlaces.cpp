// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/UserPlaces.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;

class TestUserPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesAPrivateFolder();
    void mendsAFolderOthersCouldRead();
    void fallsBackToTheHomeFolder();
    void saysWhenItCannot();
    void knowsComputerAndBoot();

private:
    QTemporaryDir m_folder;
    QByteArray m_home;
};

static constexpr QFile::Permissions othersMayNothing =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void TestUserPlaces::init()
{
    m_home = qgetenv("HOME");
}

void TestUserPlaces::cleanup()
{
    qputenv("HOME", m_home);
    qunsetenv("XDG_STATE_HOME");
}

void TestUserPlaces::makesAPrivateFolder()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("deep/state"))));
    const Result<QString> place = places::stateFolder();
    QVERIFY(place);
    QCOMPARE(*place, m_folder.filePath(QStringLiteral("deep/state/marac-register")));
    QVERIFY(QFileInfo(*place).isDir());
    QVERIFY(!(QFile::permissions(*place) & othersMayNothing));
    QVERIFY(!(QFile::permissions(m_folder.filePath(QStringLiteral("deep"))) & othersMayNothing));
    QCOMPARE(*places::stateFolder(), *place);
}

void TestUserPlaces::mendsAFolderOthersCouldRead()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("open"))));
    const QString place = *places::stateFolder();
    QVERIFY(QFile::setPermissions(place, QFile::permissions(place) | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(places::stateFolder());
    QVERIFY(!(QFile::permissions(place) & othersMayNothing));
}

void TestUserPlaces::fallsBackToTheHomeFolder()
{
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    const QString expected = m_folder.filePath(QStringLiteral(".local/state/marac-register"));
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(places::stateFolder().value_or(QString()), expected);
    qputenv("XDG_STATE_HOME", "not/absolute");
    QCOMPARE(places::stateFolder().value_or(QString()), expected);
}

void TestUserPlaces::saysWhenItCannot()
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", QFile::encodeName(file.fileName()));
    const Result<QString> place = places::stateFolder();
    QVERIFY(!place);
    QCOMPARE(place.error().kind, Problem::Kind::Unavailable);
    QVERIFY(!place.error().text.isEmpty());
}

void TestUserPlaces::knowsComputerAndBoot()
{
    QVERIFY(!places::hostName().isEmpty());
    QCOMPARE(places::bootId(), places::bootId());
}

QTEST_GUILESS_MAIN(TestUserPlaces)
#include "tst_UserPlaces.moc"

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/ListCaseFiles.h"
#include "core/register/settings/SaveSettings.h"
#include "tests/support/TestRegister.h"

#include <QFile>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The register's file was replaced while it is open, by a copy of itself: nothing is acknowledged, nothing shown, and it is
/// said why.
class TestReplacedRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesNothingAndSaysWhy();
    void showsNothingAndSaysWhy();
};

static void replace(const test::TestRegister &test)
{
    const QString copy = test.folder() + u"/copy"_s;
    QVERIFY(QFile::copy(test.path(), copy));
    QVERIFY(QFile::remove(test.path()));
    QVERIFY(QFile::rename(copy, test.path()));
}

void TestReplacedRegister::savesNothingAndSaysWhy()
{
    test::TestRegister test;
    const Settings before = test->settings();
    replace(test);
    Settings after = before;
    after.meetingCapacity = before.meetingCapacity + 1;
    const Result<> saved = saveSettings(*test, after);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Problem::Kind::Store);
    QVERIFY2(saved.error().text.contains(u"replaced"_s) && saved.error().text.contains(u"Nothing was saved"_s),
             qPrintable(saved.error().text));
    QCOMPARE(test->settings().meetingCapacity, before.meetingCapacity);
    test.reopen();
    QCOMPARE(test->settings().meetingCapacity, before.meetingCapacity);
    QCOMPARE(test.check().verdict, TrailReport::Verdict::Good);
}

void TestReplacedRegister::showsNothingAndSaysWhy()
{
    test::TestRegister test;
    QVERIFY(listCaseFiles(*test, ListWanted()));
    replace(test);
    const auto listed = listCaseFiles(*test, ListWanted());
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Problem::Kind::Store);
    QVERIFY2(listed.error().text.contains(u"replaced"_s) && listed.error().text.contains(u"nothing is shown"_s),
             qPrintable(listed.error().text));
}

QTEST_GUILESS_MAIN(TestReplacedRegister)
#include "tst_ReplacedRegister.moc"

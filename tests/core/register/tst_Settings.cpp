// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SaveSettings.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSettings();
    void keepsOnesOwnDraftsOnly();
};

void TestSettings::keepsSettings()
{
    TestRegister t;
    Settings settings = t->settings();
    settings.idleLockMinutes = 15;
    settings.clearDays = true;
    settings.framework = Framework::Protocol2009;
    settings.marking = QStringLiteral("restricted");
    settings.repeatMonths = 24;
    settings.answersWorkingDays = 3;
    settings.decisionWorkingDays = 1;
    settings.minutesWorkingDays = 10;
    settings.openingMinutes = 0;
    settings.dayEndsAt = QTime(16, 30);
    QVERIFY(saveSettings(*t, settings));
    QCOMPARE(t->settings(), settings);
    QCOMPARE(t.trail().first().event.fields.size(), 10);
    t.reopen();
    QCOMPARE(t->settings(), settings);
    settings.idleLockMinutes = 16;
    settings.partnership = QStringLiteral(" ");
    settings.repeatMonths = 0;
    settings.answersWorkingDays = 11;
    settings.decisionWorkingDays = 0;
    settings.minutesWorkingDays = 31;
    settings.openingMinutes = 121;
    settings.dayEndsAt = QTime();
    const Result<> refused = saveSettings(*t, settings);
    QCOMPARE(refused.error().kind, Problem::Kind::Invalid);
    QCOMPARE(refused.error().fields.size(), 8);
    QCOMPARE(t->settings().idleLockMinutes, 15);
}

void TestSettings::keepsOnesOwnDraftsOnly()
{
    TestRegister t;
    const qsizetype before = t.trail().size();
    QVERIFY(t->keepDraft(QStringLiteral("referral"), {}, "one"));
    QVERIFY(t->keepDraft(QStringLiteral("referral"), {}, "two"));
    QVERIFY(t->keepDraft(QStringLiteral("minutes"), QStringLiteral("3"), "three"));
    QCOMPARE(t.trail().size(), before);
    QCOMPARE(t->drafts()->size(), 2);
    t.as(Role::Deputy);
    QCOMPARE(t->drafts()->size(), 0);
    QVERIFY(t->dropDraft(QStringLiteral("referral"), {}));
    t.as(Role::Administrator);
    QCOMPARE(t->drafts()->size(), 2);
    QVERIFY(t->dropDraft(QStringLiteral("minutes"), QStringLiteral("3")));
    QCOMPARE(t->drafts()->size(), 1);
    QCOMPARE(t->drafts()->first().content, QByteArray("two"));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
    t.as(Role::Reader);
    QCOMPARE(t->keepDraft(QStringLiteral("referral"), {}, "x").error().kind, Problem::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_Settings.moc"

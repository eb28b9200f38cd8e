// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/SentReferrals.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Referrals from files: what can't be kept is refused by the name of its field, and nothing of the file is kept.
class TestReferralImportRefused : public QObject, protected test::SentReferrals
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void refusesWhatCanNotBeKept_data();
    void refusesWhatCanNotBeKept();
};

void TestReferralImportRefused::refusesWhatCanNotBeKept_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a victim's details without a name")
        << QJsonObject{{u"victimPhone"_s, u"07700 900123"_s},
                       {u"victimDisability"_s, u"learning"_s},
                       {u"addressTown"_s, u"Bootle"_s}}
        << QStringList{u"1.victimPhone"_s, u"1.victimDisability"_s, u"1.addressTown"_s};
    for (const QString &field : {u"victimEthnicity"_s, u"victimDisability"_s, u"victimSexualOrientation"_s}) {
        QTest::newRow(qPrintable(field + u" of no list"_s))
            << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {field, u"Learning disability"_s}}
            << QStringList{u"1."_s + field};
    }
    QTest::newRow("a kind of incident of no list")
        << QJsonObject{{u"incidentKind"_s, u"quarrel"_s}} << QStringList{u"1.incidentKind"_s};
    QTest::newRow("a kind of place of no list")
        << QJsonObject{{u"locationType"_s, u"Bus stop"_s}} << QStringList{u"1.locationType"_s};
    const QJsonObject answered{{u"answers"_s, u"YNNNNNNNNNNNNNNNNNN-"_s},
                               {u"assessedOn"_s, u"2026-10-05"_s},
                               {u"assessorName"_s, u"Tom Reilly"_s}};
    const auto from = [&](const QString &sources) {
        QJsonObject more = answered;
        more.insert(u"answersFrom"_s, sources);
        return more;
    };
    QTest::newRow("an answer from nobody known") << from(u"12:XYZ"_s) << QStringList{u"1.answersFrom"_s};
    QTest::newRow("an item that was not asked") << from(u"20:POL"_s) << QStringList{u"1.answersFrom"_s};
    QTest::newRow("item 21") << from(u"21:POL"_s) << QStringList{u"1.answersFrom"_s};
    QTest::newRow("an assessor without answers")
        << QJsonObject{{u"assessedOn"_s, u"2026-10-05"_s}, {u"assessorName"_s, u"Tom Reilly"_s}, {u"repeat"_s, true}}
        << QStringList{u"1.assessedOn"_s, u"1.assessorName"_s, u"1.repeat"_s};
    QTest::newRow("a flat without its building")
        << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {u"addressFlat"_s, u"Flat 4"_s}}
        << QStringList{u"1.addressBuilding"_s};
    QTest::newRow("protection of no address")
        << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {u"addressProtected"_s, true}}
        << QStringList{u"1.addressProtected"_s};
    QTest::newRow("an incident after the referral")
        << QJsonObject{{u"incidentOn"_s, u"2026-10-06"_s}} << QStringList{u"1.incidentOn"_s};
    QTest::newRow("safe to call without a number")
        << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {u"victimSafeToCall"_s, u"no"_s}}
        << QStringList{u"1.victimSafeToCall"_s};
    QTest::newRow("perhaps safe to call") << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s},
                                                         {u"victimPhone"_s, u"07700 900199"_s},
                                                         {u"victimSafeToCall"_s, u"perhaps"_s}}
                                          << QStringList{u"1.victimSafeToCall"_s};
    QTest::newRow("people that can't be read")
        << QJsonObject{{u"perpetrators"_s, u"Walsh, Kevin, long ago"_s}} << QStringList{u"1.perpetrators"_s};
    QTest::newRow("a perpetrator not born yet")
        << QJsonObject{{u"perpetrators"_s, u"Walsh, Kevin, 2027-01-01"_s}} << QStringList{u"1.perpetrators"_s};
    QTest::newRow("a sub-strand of no list")
        << QJsonObject{{u"strands"_s, u"race:purple"_s}} << QStringList{u"1.strands"_s};
    QTest::newRow("a criterion that is none")
        << QJsonObject{{u"criteria"_s, u"visible_high_risk; grave"_s}} << QStringList{u"1.criteria"_s};
    QTest::newRow("heard before, but no repeat") << QJsonObject{{u"criteria"_s, u"escalation"_s},
                                                                {u"heardOn"_s, u"2025-11-13"_s},
                                                                {u"earlierCaseRef"_s, u"SHC-2025-0017"_s}}
                                                 << QStringList{u"1.heardOn"_s, u"1.earlierCaseRef"_s};
    QTest::newRow("heard on no day") << QJsonObject{{u"criteria"_s, u"repeat"_s}, {u"heardOn"_s, u"last year"_s}}
                                     << QStringList{u"1.heardOn"_s};
    QTest::newRow("heard in the future") << QJsonObject{{u"criteria"_s, u"repeat"_s}, {u"heardOn"_s, u"2027-11-13"_s}}
                                         << QStringList{u"1.heardOn"_s};
    QTest::newRow("a case number as long as a story")
        << QJsonObject{{u"criteria"_s, u"repeat"_s}, {u"earlierCaseRef"_s, QString(301, u'x')}}
        << QStringList{u"1.earlierCaseRef"_s};
    QTest::newRow("a number that is none")
        << QJsonObject{{u"answers"_s, u"YNNNNNNNNNNNNNNNNNNN"_s}, {u"incidents6Months"_s, u"many"_s}}
        << QStringList{u"1.incidents6Months"_s};
    QTest::newRow("why it can't wait, of no emergency")
        << QJsonObject{{u"emergency"_s, false}, {u"emergencyReason"_s, u"Petrol poured."_s}}
        << QStringList{u"1.emergencyReason"_s};
    QTest::newRow("nobody's reference") << QJsonObject{{u"victimIs"_s, u"SHC-2099-0001"_s}}
                                        << QStringList{u"1.victimIs"_s};
    // The file's form itself: no field of a row is named, nothing is read as yes.
    QTest::newRow("true for a text") << QJsonObject{{u"narrative"_s, true}} << QStringList();
}

void TestReferralImportRefused::refusesWhatCanNotBeKept()
{
    QFETCH(QJsonObject, more);
    QFETCH(QStringList, fields);
    QVERIFY(!import({row(more)}, true));
    QStringList found = refused({row(more)});
    found.sort();
    fields.sort();
    QCOMPARE(found, fields);
    QVERIFY(MUST(listReferrals(m_job->reg(), std::nullopt))->isEmpty());
}

QTEST_GUILESS_MAIN(TestReferralImportRefused)
#include "tst_ReferralImportRefused.moc"

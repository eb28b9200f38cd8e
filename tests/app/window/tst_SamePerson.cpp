// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// One person, one file (R036), in the whole window by keyboard: two records are said to be of the same person and taken apart
/// again, each with a reason.
class TestSamePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinedAndTakenApart();
};

/// The same telephone, another name and date of birth: two records, each with a file.
static void twoRecords(test::MainJob &job)
{
    job.meetingOn(QDate(2026, 11, 12));
    ReferralEntry first = job.oseiReferral();
    first.parts.first().person.person.phone = u"07700 900321"_s;
    job.acceptedCase(first);
    ReferralEntry second = job.referralOf(u"J."_s, u"Mensah"_s);
    second.parts.first().person.person.phone = u"07700 900321"_s;
    second.parts.first().person.person.bornOn = QDate(1991, 5, 5);
    second.parts.first().person.address.reset();
    job.acceptedCase(second);
}

void TestSamePerson::joinedAndTakenApart()
{
    test::AtTheWindow at(&twoRecords);
    at.unlock();
    at.page(u"cases"_s);
    at.open("cases", u"SHC-2026-0002"_s);
    QVERIFY(!at.says(u"Said to be the same as"_s));
    at.press("changePerson.2");
    at.press("comparePerson");
    QVERIFY2(at.says(u"Jelani Osei, born 04/03/1987"_s), qPrintable(at.words()));
    QVERIFY(!at.offers("somebodyNew"));
    at.press("join.1");
    at.fill("reason", u"The housing officer knows him by both names."_s);
    at.press("goAhead");
    QVERIFY2(at.messages().value(0).contains(u"said to be of one person"_s), qPrintable(at.messages().join(u'\n')));
    at.press("cancelPerson");
    QVERIFY2(at.says(u"Jelani Osei, since 20/10/2026 (HHR): The housing officer knows him by both names."_s),
             qPrintable(at.words()));
    QVERIFY(at.offers("openJoined.1"));
    at.press("part.1");
    at.fill("reason", u"His dates of birth are certain."_s);
    at.press("goAhead");
    QVERIFY2(!at.says(u"Said to be the same as"_s), qPrintable(at.words()));
    QVERIFY(!at.offers("openJoined.1"));
}

QTEST_MAIN(TestSamePerson)
#include "tst_SamePerson.moc"

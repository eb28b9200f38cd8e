// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/people/sameness/JoinPersons.h"
#include "tests/support/AtTheWindow.h"

#include <QApplication>
#include <QPushButton>
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
    void namesBothWhereItIsOfOthers();
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

/// The first is the same as the second, and the second as a third.
static void threeRecords(test::MainJob &job)
{
    twoRecords(job);
    ReferralEntry third = job.referralOf(u"Leila"_s, u"Nasser"_s);
    third.parts.first().person.person.phone = u"07700 900321"_s;
    third.parts.first().person.person.bornOn = QDate(1992, 6, 6);
    third.parts.first().person.address.reset();
    job.acceptedCase(third);
    const auto victim = [&job](qint64 file) {
        return MUST(consultCaseFile(job.reg(), CaseFileId(file)))->file.victimId;
    };
    const AgencyId source = job.agency("HHR");
    MUST(joinPersons(job.reg(), {victim(1), victim(2), u"One telephone."_s, source}));
    MUST(joinPersons(job.reg(), {victim(2), victim(3), u"One handwriting."_s, source}));
}

void TestSamePerson::namesBothWhereItIsOfOthers()
{
    test::AtTheWindow at(&threeRecords);
    at.unlock();
    at.page(u"cases"_s);
    at.open("cases", u"SHC-2026-0001"_s);
    QVERIFY2(at.says(u"J. Mensah and Leila Nasser, since 20/10/2026 (HHR): One handwriting."_s),
             qPrintable(at.words()));
    at.tabTo("part.2");
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(),
             u"Take J. Mensah and Leila Nasser apart…"_s);
    at.press("part.2");
    QVERIFY2(at.says(u"Take J. Mensah and Leila Nasser apart?"_s), qPrintable(at.words()));
    at.press("cancel");
    // Of neither of the two it is asked again, by way of whom ever it was said.
    at.press("changePerson.1");
    at.press("comparePerson");
    QVERIFY2(at.messages().join(u'\n').contains(u"Nobody else in the register"_s),
             qPrintable(at.messages().join(u'\n')));
    QVERIFY(!at.offers("join.2") && !at.offers("join.3"));
}

QTEST_MAIN(TestSamePerson)
#include "tst_SamePerson.moc"

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/monitoring/SharedMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/TestPageContext.h"
#include "ui/cases/CasesPage.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// "Shared with" on the sheet of a case (R042), by keyboard.
class TestCaseSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWasSentTheCaseAndWhoSpoke();
    void saysThatNobodyWasSentIt();
};

/// What the sheet of that case says.
static QString sheetOf(test::MainJob &job, CaseFileId id)
{
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(casesPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    keys.goTo("cases", id.value());
    keys.key("cases", Qt::Key_Return);
    if (const QStringList found = accessibilityProblems(view.get()); !found.isEmpty())
        qFatal("%s", qPrintable(found.join(u'\n')));
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/case-sharing.png"_s);
    return keys.words();
}

void TestCaseSharing::saysWhoWasSentTheCaseAndWhoSpoke()
{
    test::MainJob job;
    const MeetingId meeting = test::holdSharedMeeting(job);
    const QString words = sheetOf(job, MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.caseId);
    QVERIFY(words.contains(u"Shared with"_s));
    for (const QString &line :
         {u"30/10/2026 10:00 by hand to PDMO, for MTG-2026-11-12"_s,
          u"05/11/2026 10:00 by hand to PDMO, for MTG-2026-11-12, late"_s, u"withheld information (MTG-2026-11-12)"_s,
          u"had nothing to report (MTG-2026-11-12)"_s})
        QVERIFY2(words.contains(line), qPrintable(words));
}

void TestCaseSharing::saysThatNobodyWasSentIt()
{
    test::MainJob job;
    const QString words = sheetOf(job, job.acceptedCase().caseId);
    QVERIFY2(words.contains(u"in no list that was sent out"_s), qPrintable(words));
    QVERIFY(!words.contains(u"Said in meetings"_s));
}

QTEST_MAIN(TestCaseSharing)
#include "tst_CaseSharing.moc"

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/cases/CasesPage.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The action plans in a case file: that of the later meeting comes first.
class TestCasePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsThePlansByMeeting();
};

void TestCasePlans::splitsThePlansByMeeting()
{
    test::MainJob job;
    const MeetingId first = job.meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = job.acceptedCase();
    const MeetingId second = job.meetingOn(QDate(2026, 12, 10));
    const auto agreeAt = [&job](MeetingId meeting, QDate day, const QString &text) {
        job.openOn(day, meeting);
        job.firstArrives(meeting);
        Action action;
        action.agendaItemId = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
        action.ownerAgencyId = job.agency("HHR");
        action.text = text;
        action.dueOn = QDate(2026, 12, 17);
        MUST(keepAction(job.reg(), action));
        MUST(recordHearing(job.reg(), action.agendaItemId, HearingOutcome::Carried));
        MUST(recordProtocolReminder(job.reg(), meeting));
        MUST(closeMeeting(job.reg(), meeting));
    };
    agreeAt(first, QDate(2026, 11, 12), u"Tenancy warning upstairs."_s);
    agreeAt(second, QDate(2026, 12, 10), u"Notice of seeking possession."_s);
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(casesPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    keys.goTo("cases", accepted.caseId.value());
    keys.key("cases", Qt::Key_Return);
    const QString words = keys.words();
    qsizetype from = 0;
    for (const QString &part : {u"Action plan of Thursday 10 December 2026"_s, u"Notice of seeking possession."_s,
                                u"Action plan of Thursday 12 November 2026"_s, u"Tenancy warning upstairs."_s}) {
        from = words.indexOf(part, from);
        QVERIFY2(from >= 0, qPrintable(part + u'\n' + words));
    }
}

QTEST_MAIN(TestCasePlans)
#include "tst_CasePlans.moc"

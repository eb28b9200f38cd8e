// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/register/trail/ConsultAudit.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A reference that was given once names that one action, also when it was taken out again.
class TestNextActionRef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsOn();
    void givesNoReferenceTwice();
    void fillsNoGap();
    void keepsTheirTrailsApart();

private:
    ActionId agree(const QString &text);
    void takeOut(ActionId id) { MUST(removeAction(m_job->reg(), id, 1)); }
    QString refOf(ActionId id) { return MUST(consultAction(m_job->reg(), id))->row.action.ref; }

    std::unique_ptr<test::MainJob> m_job;
    AgendaItemId m_item;
};

void TestNextActionRef::init()
{
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    m_item = MUST(consultMeeting(m_job->reg(), meeting))->agenda.first().item.id;
}

ActionId TestNextActionRef::agree(const QString &text)
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = text;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(m_job->reg(), action));
}

void TestNextActionRef::countsOn()
{
    QCOMPARE(refOf(agree(u"Tenancy warning."_s)), u"ACT-2026-0001"_s);
    QCOMPARE(refOf(agree(u"New locks."_s)), u"ACT-2026-0002"_s);
}

void TestNextActionRef::givesNoReferenceTwice()
{
    agree(u"Tenancy warning."_s);
    takeOut(agree(u"New locks."_s));
    const ActionId visit = agree(u"Visit weekly."_s);
    QCOMPARE(refOf(visit), u"ACT-2026-0003"_s);
    takeOut(visit);
    QCOMPARE(refOf(agree(u"Repair the door."_s)), u"ACT-2026-0004"_s);
}

void TestNextActionRef::fillsNoGap()
{
    const ActionId first = agree(u"Tenancy warning."_s);
    agree(u"New locks."_s);
    takeOut(first);
    QCOMPARE(refOf(agree(u"Visit weekly."_s)), u"ACT-2026-0003"_s);
}

/// Whoever asks the trail for an action is told of no other.
void TestNextActionRef::keepsTheirTrailsApart()
{
    const ActionId first = agree(u"Tenancy warning."_s);
    takeOut(first);
    const ActionId second = agree(u"New locks."_s);
    QVERIFY(first != second);
    const QList<AuditEntry> entries = MUST(consultAudit(m_job->reg(), {.aboutRef = u"ACT-2026-0002"_s}))->entries;
    QVERIFY(!entries.isEmpty());
    for (const AuditEntry &entry : entries)
        QVERIFY(entry.event.subject.ref != u"ACT-2026-0001"_s);
}

QTEST_GUILESS_MAIN(TestNextActionRef)
#include "tst_NextActionRef.moc"

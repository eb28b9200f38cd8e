// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/search/Search.h"
#include "tests/app/pages/HostileWalk.h"
#include "tests/support/Bait.h"
#include "tests/support/HostileLook.h"
#include "tests/support/HostileStrings.h"
#include "tests/support/MainJob.h"
#include "tests/support/Tally.h"
#include "tests/support/TestPageContext.h"
#include "ui/widgets/ReasonDialog.h"
#include "ui/widgets/looks/Theme.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Every field of every form that a button of a page opens is given all that text can do to a program. Nothing is fetched, no
/// label, tooltip or title takes it for more than text, and the register stays whole.
class TestHostileFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySearch();
    void theQuestionForAReason();
    void everyForm_data();
    void everyForm();

private:
    void agreeAction(MeetingId meeting);

    std::unique_ptr<test::Bait> m_bait;
    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<HostileWalk> m_walk;
};

/// For each page, since what is pressed on one may leave nothing to open on another.
void TestHostileFields::init()
{
    theme::apply(Scheme::Light, 100);
    m_bait = std::make_unique<test::Bait>();
    m_job = std::make_unique<test::MainJob>();
    const QString line = m_bait->line();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase(m_job->referralOf(line, line));
    MUST(keepReferral(m_job->reg(), m_job->referralOf(u"Piotr"_s, u"Zawada"_s)));
    const ReferralId assessed = *MUST(keepReferral(m_job->reg(), m_job->referralOf(u"%1 %n"_s, u"=1+1"_s)));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(assessed, 11)));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    agreeAction(meeting);
    m_context = std::make_unique<TestPageContext>(m_job->reg());
    m_context->prompts().goesAhead = false; // a question is asked and the answer is no
    m_context->prompts().reason.clear();
    m_walk = std::make_unique<HostileWalk>(*m_context, *m_bait);
}

void TestHostileFields::cleanup()
{
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    m_walk.reset();
    m_context.reset();
    m_job.reset();
    m_bait.reset();
}

void TestHostileFields::agreeAction(MeetingId meeting)
{
    Action action;
    action.agendaItemId = MUST(consultMeeting(m_job->reg(), meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = m_bait->account();
    action.dueOn = m_job->reg().today().addDays(7);
    MUST(keepAction(m_job->reg(), action));
}

/// The fields that the walk meets on each page at the least: one that no longer finds its way would meet none of them, and
/// nothing wrong with them either.
static const QHash<QString, int> leastFields{
    {u"today"_s, 1},   {u"referrals"_s, 90}, {u"cases"_s, 28},  {u"meetings"_s, 15}, {u"minutes"_s, 10},
    {u"search"_s, 2},  {u"audit"_s, 5},      {u"users"_s, 4},   {u"settings"_s, 20}, {u"agencies"_s, 24},
    {u"actions"_s, 6}, {u"backups"_s, 3},    {u"account"_s, 3}, {u"sharing"_s, 5},
};

void TestHostileFields::everyForm_data()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestHostileFields::everyForm()
{
    QFETCH(QString, id);
    for (const Page &page : allPages()) {
        if (page.id == id)
            m_walk->walk(page);
    }
    QVERIFY2(m_walk->found().isEmpty(), qPrintable(m_walk->found().join(u'\n')));
    const HostileTyping &typing = m_walk->typing();
    const QStringList fields = typing.fields();
    QVERIFY2(leastFields.contains(id), "how many fields has this page?");
    QVERIFY2(fields.size() >= leastFields.value(id), qPrintable(fields.join(u'\n')));
    QCOMPARE(typing.given(), fields.size() * typing.lines().size());
    test::tally(test::tallied::words, typing.given());
}

/// The walk's own answer to it is no, so the dialog is given everything here; its own words are of records, too.
void TestHostileFields::theQuestionForAReason()
{
    const QString line = m_bait->line();
    ReasonDialog dialog({line, m_bait->account(), u"&Why?"_s, u"Go ahead"_s, {}, {}, {line, u"<b>%n</b>"_s}});
    dialog.show();
    QStringList found;
    HostileTyping typing(*m_bait);
    typing.fill(&dialog, [&] {
        dialog.grab();
        found << test::takenForMore(*m_bait);
    });
    found << typing.takeFaults();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QCOMPARE(typing.fields().size(), 1);
    QCOMPARE(typing.given(), typing.lines().size());
    test::tally(test::tallied::words, typing.given());
}

/// Whatever is searched for is words: found where it stands, or refused with a sentence.
void TestHostileFields::everySearch()
{
    for (const QString &words :
         m_walk->typing().lines() + QStringList{QString(1'000'000, u'x'), QString(300, u'%'), test::manyMarks()}) {
        const Result<QList<SearchHit>> hits = search(m_job->reg(), words);
        QVERIFY2(hits || hits.error().kind == Problem::Kind::Invalid, qPrintable(words.left(50)));
    }
    QVERIFY(!MUST(search(m_job->reg(), u"Zawada"_s))->isEmpty());
    QVERIFY(MUST(search(m_job->reg(), u"%%%%"_s))->isEmpty()); // a sign, and nothing else
}

QTEST_MAIN(TestHostileFields)
#include "tst_HostileFields.moc"

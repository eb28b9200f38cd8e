// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/ScreenWords.h"
#include "tests/proof/access/scenes/CanaryWords.h"
#include "tests/proof/access/scenes/DayPapers.h"
#include "tests/proof/access/scenes/Scenes.h"
#include "tests/proof/support/Besides.h"
#include "ui/shell/window/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int longestStep = 60'000; ///< milliseconds

/// The administrator's day, step by step.
class DayScene
{
public:
    explicit DayScene(QString exports) : m_exports(std::move(exports)) {}

    int play();

private:
    void unlock();
    void callTheMeeting();
    void takeTheReferral();
    void assessAndAccept();
    void holdTheMeeting();
    void hearTheCase();
    void finishTheMinutes();
    void makeThePapers();
    void searchAndCopy();
    void typeHalf();

    void comeBackOn(QDate day, QTime time);
    /// Says so when anything can be read beside the window, or the register's file is open other than once.
    void lookFromOutside(const char *step);

    test::AtTheWindow m_at;
    QString m_exports;
};

void DayScene::lookFromOutside(const char *step)
{
    const QString seen = wordsOutside();
    for (const QString &word : canary::words) {
        if (seen.contains(word, Qt::CaseInsensitive))
            tell("outside", QString::fromLatin1(step));
    }
    const QString path = QFileInfo(m_at.pathOf(u"sefton.marac"_s)).canonicalFilePath();
    const QFileInfoList open = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System);
    const auto times =
        std::count_if(open.begin(), open.end(), [&path](const QFileInfo &one) { return one.symLinkTarget() == path; });
    if (times != (m_at.window().workspace() ? 1 : 0))
        tell("opens", QString::fromLatin1(step));
}

void DayScene::unlock()
{
    m_at.unlock();
    tell("unlocked");
    lookFromOutside("unlocking");
}

void DayScene::comeBackOn(QDate day, QTime time)
{
    m_at.comeBackOn(day, time);
    tell("unlocked");
    lookFromOutside("unlocking again");
}

void DayScene::callTheMeeting()
{
    m_at.page(u"meetings"_s);
    m_at.press("callMeeting");
    m_at.keys(u"12/11/2026"_s);
    m_at.fill("venue", u"Bootle Town Hall"_s);
    m_at.fill("chair", u"Helen Marsh"_s);
    m_at.key(Qt::Key_Return, Qt::ControlModifier);
}

void DayScene::takeTheReferral()
{
    m_at.page(u"referrals"_s);
    m_at.key(Qt::Key_N, Qt::ControlModifier);
    m_at.keys(u"Harb"_s);
    m_at.fill("referrerName", u"Tom Reilly"_s);
    m_at.fill("referrerPhone", u"07700 900105"_s);
    m_at.fill("parts.0.givenName", canary::givenName);
    m_at.fill("parts.0.familyName", canary::familyName);
    m_at.fill("parts.0.bornOn", canary::bornOn);
    m_at.fill("parts.0.phone", canary::phone);
    m_at.fill("parts.0.address.saon", u"Flat 4"_s);
    m_at.fill("parts.0.address.paon", u"12"_s);
    m_at.fill("parts.0.address.street", canary::street);
    m_at.fill("parts.0.address.town", u"Bootle"_s);
    m_at.fill("parts.0.address.postcode", canary::postcode);
    m_at.press("perpetratorUnknown.yes");
    m_at.press("strands.race");
    m_at.fill("incidentOn", u"-3d"_s);
    m_at.fill("narrative", canary::narrative);
    m_at.choose("consent", u"Giv"_s);
    lookFromOutside("typing a referral");
    m_at.key(Qt::Key_Return, Qt::ControlModifier);
}

void DayScene::assessAndAccept()
{
    for (const QChar answer : u"nnnyyyyyyyyyyynnnnnn"_s)
        m_at.keys(answer);
    m_at.key(Qt::Key_Return, Qt::ControlModifier);
    m_at.tabTo("accept");
    m_at.key(Qt::Key_Space);
    m_at.press("acceptReferral");
    m_at.press("openCase");
    lookFromOutside("reading a case");
}

void DayScene::holdTheMeeting()
{
    comeBackOn(QDate(2026, 10, 30), QTime(10, 0));
    m_at.page(u"meetings"_s);
    m_at.open("meetings", u"12/11/2026"_s);
    m_at.section("meetingSections", 1);
    m_at.press("recordAllSent");
    comeBackOn(QDate(2026, 11, 12), QTime(9, 30));
    m_at.page(u"meetings"_s);
    m_at.open("meetings", u"12/11/2026"_s);
    m_at.section("meetingSections", 2);
    m_at.press("invite");
    m_at.choose("agencyId", u"SCS"_s);
    m_at.press("addPerson");
    m_at.press("openMeeting");
    m_at.line("attendance", u"HHR"_s);
    m_at.key(Qt::Key_B);
    m_at.line("attendance", u"POL"_s);
    m_at.key(Qt::Key_B);
    m_at.press("protocolReminder");
}

void DayScene::hearTheCase()
{
    m_at.press("openMinutes");
    m_at.choose("sourceAgencyId", u"HHR"_s, "addContribution");
    m_at.fill("text", canary::said, "addContribution");
    m_at.press("addContribution");
    m_at.fill("harm", canary::harm);
    m_at.press("keepAnalysis");
    m_at.choose("ownerAgencyId", u"HHR"_s, "addAction");
    m_at.fill("text", canary::action, "addAction");
    m_at.fill("dueOn", u"+7d"_s, "addAction");
    m_at.press("addAction");
    m_at.press("markHeard");
    lookFromOutside("hearing a case");
}

void DayScene::finishTheMinutes()
{
    m_at.press("openMeetingPage");
    m_at.press("closeMeeting");
    m_at.press("goAhead");
    m_at.press("openMinutes");
    m_at.press("approveMinutes");
    m_at.choose("chair", u"Helen"_s);
    m_at.fill("reason", u"Letter of today."_s);
    m_at.press("recordApproval");
    m_at.press("goAhead");
    m_at.press("lockMinutes");
    m_at.press("goAhead");
}

void DayScene::makeThePapers()
{
    DayPapers papers(m_at, m_exports, [this](const char *step) { lookFromOutside(step); });
    papers.make("printMinutes", u"minutes"_s);
    m_at.window().workspace()->go(u"cases"_s);
    m_at.open("cases", canary::familyName.toUpper());
    papers.make("printCaseSummary", u"summary"_s);
    papers.saveTrail();
}

/// What somebody copies is theirs until the register is locked.
void DayScene::searchAndCopy()
{
    m_at.page(u"search"_s);
    m_at.fill("words", canary::familyName);
    m_at.key(Qt::Key_Return);
    lookFromOutside("searching");
    m_at.tabTo("words");
    m_at.key(Qt::Key_A, Qt::ControlModifier);
    m_at.key(Qt::Key_C, Qt::ControlModifier);
    m_at.lock();
    lookFromOutside("locking");
}

void DayScene::typeHalf()
{
    unlock();
    m_at.window().workspace()->go(u"referrals"_s);
    m_at.key(Qt::Key_N, Qt::ControlModifier);
    m_at.fill("narrative", canary::halfTyped);
    const auto isKept = [this] {
        const Result<QList<Draft>> drafts = m_at.window().workspace()->reg().drafts();
        return drafts && !drafts->isEmpty();
    };
    if (!QTest::qWaitFor(isKept, longestStep))
        qFatal("no draft was kept");
    lookFromOutside("half typed");
}

int DayScene::play()
{
    tellAndWait("register", m_at.pathOf(u"sefton.marac"_s));
    unlock();
    for (void (DayScene::*step)() : {&DayScene::callTheMeeting, &DayScene::takeTheReferral, &DayScene::assessAndAccept,
                                     &DayScene::holdTheMeeting, &DayScene::hearTheCase, &DayScene::finishTheMinutes,
                                     &DayScene::makeThePapers, &DayScene::searchAndCopy, &DayScene::typeHalf})
        (this->*step)();
    tellAndWait("typed");
    return 0;
}

int playWorkingDay(const QString &exports)
{
    DayScene day(exports);
    return day.play();
}

} // namespace marac::proof

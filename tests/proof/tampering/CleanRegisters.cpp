// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/CleanRegisters.h"

#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/safekeeping/restoring/Restore.h"
#include "core/search/Search.h"
#include "tests/proof/tampering/Trial.h"
#include "tests/support/MainJob.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

const QString administrator = u"administrator"_s;

/// One register and the work on it. What a rule refuses, or a role may not do, is work too: it leaves its entry.
class RandomWork
{
public:
    explicit RandomWork(QRandomGenerator &random) : m_random(random) {}

    void doOne();
    /// What was done, by name, to repeat it.
    const QString &done() const { return m_done; }
    const QString &backup() const { return m_backup; }
    test::MainJob &job() { return m_job; }

    QString ensureBackup();

private:
    using Step = void (RandomWork::*)();
    struct Line
    {
        const char *name;
        Step step;
    };

    int below(int limit) { return m_random.bounded(limit); }
    Role anyRole() { return Codes<Role>::all[std::size_t(below(5))].value; }
    Register &asKeeper() { return m_job.as(below(2) == 0 ? Role::Administrator : Role::Deputy); }
    QDate anyDay() { return m_job.reg().today().addDays(30 + below(300)); }

    void keepACase();
    void keepSettings();
    void addADayOff();
    void callAMeeting();
    void look();
    void comeAndGo() { m_job.as(anyRole()); }
    void changeAPassphrase();
    void closeAnAccount();
    void backItUp();
    void changeTheKey();
    void keepADraft();
    void moveTheClock() { m_job.clock().advanceMs(qint64(1 + below(48)) * 3600 * 1000); }

    QRandomGenerator &m_random;
    test::MainJob m_job;
    QString m_backup;
    QString m_done;
    int m_cases = 0;
};

void RandomWork::doOne()
{
    static constexpr std::array lines{
        Line{"a case", &RandomWork::keepACase},
        Line{"settings", &RandomWork::keepSettings},
        Line{"a day off", &RandomWork::addADayOff},
        Line{"a meeting", &RandomWork::callAMeeting},
        Line{"looking", &RandomWork::look},
        Line{"coming and going", &RandomWork::comeAndGo},
        Line{"a passphrase", &RandomWork::changeAPassphrase},
        Line{"an account", &RandomWork::closeAnAccount},
        Line{"a backup", &RandomWork::backItUp},
        Line{"a new key", &RandomWork::changeTheKey},
        Line{"a draft", &RandomWork::keepADraft},
        Line{"the clock", &RandomWork::moveTheClock},
    };
    const Line &line = lines.at(std::size_t(below(int(lines.size()))));
    (this->*line.step)();
    m_done += QString::fromLatin1(line.name) + u"; "_s;
}

void RandomWork::keepACase()
{
    asKeeper();
    ++m_cases;
    ReferralEntry entry = m_job.referralOf(u"Case"_s, u"Number %1"_s.arg(m_cases));
    PersonEntry &victim = entry.parts.first().person;
    victim.person.bornOn = QDate(1950, 1, 1).addDays(below(20'000));
    victim.address->paon = QString::number(100 + m_cases);
    victim.address->isProtected = below(2) == 0;
    const ReferralId id = *MUST(keepReferral(m_job.reg(), entry));
    if (below(3) == 0)
        return;
    MUST(recordAssessment(m_job.reg(), m_job.assessment(id, 5 + below(10))));
    static_cast<void>(m_job.accept(id)); // the risk may be too low
}

void RandomWork::keepSettings()
{
    m_job.as(anyRole());
    Settings settings = m_job.reg().settings();
    settings.quorum = below(40); // some of these are none
    settings.venue = u"Room %1"_s.arg(below(100));
    static_cast<void>(saveSettings(m_job.reg(), settings));
}

void RandomWork::addADayOff()
{
    Holiday day;
    day.day = anyDay();
    day.name = u"Closed"_s;
    day.kind = HolidayKind::Closure;
    static_cast<void>(addHoliday(m_job.reg(), day));
}

void RandomWork::callAMeeting()
{
    Meeting meeting;
    meeting.heldOn = anyDay();
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    static_cast<void>(scheduleMeeting(m_job.reg(), meeting));
}

void RandomWork::look()
{
    Register &reg = m_job.as(anyRole());
    static_cast<void>(listReferrals(reg, std::nullopt));
    static_cast<void>(search(reg, u"Number"_s));
    static_cast<void>(consultAudit(reg, {}));
}

/// And back again, so that the next one comes in by the usual one.
void RandomWork::changeAPassphrase()
{
    const Role role = anyRole();
    const QString login = toCode(role);
    Register &reg = m_job.as(role);
    const QString between = u"between %1 and "_s.arg(below(1000)) + login;
    MUST(changeOwnPassphrase(reg, test::passphraseFor(login), test::passphraseFor(between)));
    MUST(changeOwnPassphrase(reg, test::passphraseFor(between), test::passphraseFor(login)));
}

void RandomWork::closeAnAccount()
{
    Register &reg = m_job.as(Role::Administrator);
    const QList<User> users = *MUST(consultUsers(reg));
    for (const User &user : users) {
        if (user.role == Role::Reader || user.role == Role::Auditor) {
            MUST(disableUser(reg, user.id));
            MUST(enableUser(reg, user.id));
        }
    }
}

void RandomWork::backItUp()
{
    Register &reg = m_job.as(Role::Administrator);
    const QString folder = QFileInfo(m_job.place().path).absolutePath() + u"/backups"_s;
    if (!QDir().mkpath(folder))
        qFatal("no folder for backups");
    m_job.clock().advanceMs(1000); // its name tells the second
    m_backup = MUST(backUp(reg, folder))->path;
}

QString RandomWork::ensureBackup()
{
    if (m_backup.isEmpty())
        backItUp();
    return m_backup;
}

void RandomWork::changeTheKey()
{
    MUST(rotateKey(m_job.as(Role::Administrator)));
}

void RandomWork::keepADraft()
{
    static_cast<void>(m_job.reg().keepDraft(u"referral"_s, {}, QByteArray::number(below(1'000'000))));
}

/// Gives where it stands now.
RegisterPlace broughtBack(RandomWork &work)
{
    const QString backup = work.ensureBackup();
    RegisterPlace place = work.job().place();
    work.job().close();
    place.path = QFileInfo(place.path).absolutePath() + u"/restored.marac"_s;
    RestoreRequest request{place, backup, administrator, test::passphraseFor(administrator), u"The disk failed."_s};
    request.second = SecondPerson{u"chair"_s, test::passphraseFor(u"chair"_s)};
    MUST(restore(request));
    MUST(Register::open(place, administrator, test::passphraseFor(administrator))); // and locked again
    return place;
}

void expectNoAlarm(Proof &proof, const RegisterPlace &place, const QString &what)
{
    const Result<Verification> found = verifyAtRest(place, administrator, test::passphraseFor(administrator));
    if (!found)
        proof.fault(figure::falseAlarms, u"%1: %2"_s.arg(what, found.error().text));
    else if (found->verdict != Verification::Verdict::Good)
        proof.fault(figure::falseAlarms, u"%1: %2"_s.arg(what, found->text));
}

} // namespace

void checkCleanRegisters(Proof &proof)
{
    QRandomGenerator random(proof.seed());
    for (int i = 0; i < proof.size(15, 1000); ++i) {
        RandomWork work(random);
        const int steps = proof.isLong() ? 4 + random.bounded(16) : 5;
        for (int step = 0; step < steps; ++step)
            work.doOne();
        const QString what = u"register %1 after %2"_s.arg(i + 1).arg(work.done());
        const bool isBroughtBack = i % 4 == 3;
        RegisterPlace place = work.job().place();
        if (isBroughtBack)
            place = broughtBack(work);
        work.job().close();
        expectNoAlarm(proof, place, what);
        if (!work.backup().isEmpty()) {
            place.path = work.backup();
            expectNoAlarm(proof, place, what + u"its backup"_s);
        }
        proof.count(figure::cleanRegisters);
    }
}

} // namespace marac::proof

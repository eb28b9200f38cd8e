// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/RandomWork.h"

#include "core/calendar/KeepHolidays.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/search/Search.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace marac::proof {

using namespace Qt::StringLiterals;

NewGround::NewGround() : m_folder(QFileInfo(m_job.place().path).absolutePath())
{
    m_job.close();
    m_files = KeptFiles(m_folder);
    m_state = KeptFiles(m_job.place().stateFolder);
}

test::MainJob &NewGround::begin()
{
    m_job.close();
    if (!QDir(backups()).removeRecursively())
        qFatal("backups of the proof can't be taken away");
    m_files.putBack();
    m_state.putBack();
    m_job.as(Role::Administrator);
    return m_job;
}

void RandomWork::doOne()
{
    static constexpr std::array lines{
        Line{"a case", &RandomWork::keepACase},
        Line{"settings", &RandomWork::keepSettings},
        Line{"a day off", &RandomWork::addADayOff},
        Line{"a meeting", &RandomWork::callAMeeting},
        Line{"a meeting that is held", &RandomWork::holdAMeeting},
        Line{"an action", &RandomWork::reportOnAnAction},
        Line{"a closing", &RandomWork::closeAFile},
        Line{"an import", &RandomWork::takeInATable},
        Line{"what was shared", &RandomWork::countWhatWasShared},
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
    if (!QDir().mkpath(m_backups))
        qFatal("no folder for backups");
    m_job.clock().advanceMs(1000); // its name tells the second
    m_backup = MUST(backUp(reg, m_backups))->path;
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

} // namespace marac::proof

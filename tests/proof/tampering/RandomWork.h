// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "tests/proof/tampering/KeptFiles.h"
#include "tests/support/MainJob.h"

#include <QRandomGenerator>

namespace marac::proof {

/// A register as it was made, to begin from again: to make one takes longer than all the work that is done on it.
class NewGround
{
public:
    NewGround();

    /// Open for the administrator, with nothing left of what was done on it.
    test::MainJob &begin();
    QString backups() const { return m_folder + QStringLiteral("/backups"); }

private:
    test::MainJob m_job;
    QString m_folder;
    KeptFiles m_files;
    KeptFiles m_state;
};

/// The work on one register. What a rule refuses, or a role may not do, is work too: it leaves its entry.
class RandomWork
{
public:
    RandomWork(NewGround &ground, QRandomGenerator &random)
        : m_random(random), m_job(ground.begin()), m_backups(ground.backups())
    {
    }

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

    /// Refused on a day off.
    Result<MeetingId> called(QDate day);
    void hearOne(AgendaItemId item);
    void endTheMeeting(MeetingId meeting);

    void keepACase();
    void keepSettings();
    void addADayOff();
    void callAMeeting();
    void holdAMeeting();
    void reportOnAnAction();
    void closeAFile();
    void takeInATable();
    void countWhatWasShared();
    void look();
    void comeAndGo() { m_job.as(anyRole()); }
    void changeAPassphrase();
    void closeAnAccount();
    void backItUp();
    void changeTheKey();
    void keepADraft();
    void moveTheClock() { m_job.clock().advanceMs(qint64(1 + below(48)) * 3600 * 1000); }

    QRandomGenerator &m_random;
    test::MainJob &m_job;
    QString m_backups;
    QString m_backup;
    QString m_done;
    int m_cases = 0;
    QList<CaseFileId> m_files;
    QList<ActionId> m_actions;
};

} // namespace marac::proof

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/Prepared.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/risk/ListAuthorisers.h"
#include "core/schema/Migrations.h"
#include "tests/support/MainJob.h"

#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace marac::kills {

using namespace Qt::StringLiterals;
using test::MainJob;

static QString readyIn(const QString &folder)
{
    return folder + u"/ready"_s;
}

void Ready::keepIn(const QString &folder) const
{
    QFile file(readyIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the prepared records could not be noted");
    QDataStream stream(&file);
    stream << housing.value() << police.value() << heard.value() << held.value() << today.value() << later.value()
           << reported.value() << chased.value() << assessed.value() << authoriser.value();
}

template <class Of>
static void read(QDataStream &stream, Id<Of> &id)
{
    qint64 value = 0;
    stream >> value;
    id = Id<Of>(value);
}

Ready Ready::from(const QString &folder)
{
    QFile file(readyIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the prepared records are not noted");
    QDataStream stream(&file);
    Ready ready;
    read(stream, ready.housing);
    read(stream, ready.police);
    read(stream, ready.heard);
    read(stream, ready.held);
    read(stream, ready.today);
    read(stream, ready.later);
    read(stream, ready.reported);
    read(stream, ready.chased);
    read(stream, ready.assessed);
    read(stream, ready.authoriser);
    return ready;
}

QDateTime momentOfWork()
{
    return Clock::moment(QDate(2026, 12, 10), QTime(9, 30));
}

RegisterPlace placeIn(const QString &folder, const Clock &clock)
{
    return {folder + u"/sefton.marac"_s,       &clock, registerMigrations(), folder + u"/state"_s,
            test::TestRegister::cheapPolicy(), true};
}

static ActionId agree(MainJob &job, AgendaItemId item, const QString &text)
{
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = job.agency("HHR");
    action.text = text;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(job.reg(), action));
}

static AgendaItemId onlyItem(MainJob &job, MeetingId meeting)
{
    return MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
}

/// A meeting that was held, with two actions agreed.
static void hold(MainJob &job, Ready &ready)
{
    const QDate day(2026, 11, 12);
    ready.held = job.meetingOn(day);
    ready.heard = job.acceptedCase().caseId;
    job.openOn(day, ready.held);
    job.firstArrives(ready.held);
    const AgendaItemId item = onlyItem(job, ready.held);
    ready.reported = agree(job, item, u"Tenancy warning upstairs."_s);
    ready.chased = agree(job, item, u"New locks."_s);
    MUST(recordProtocolReminder(job.reg(), ready.held));
    MUST(recordHearing(job.reg(), item, HearingOutcome::Heard));
    MUST(closeMeeting(job.reg(), ready.held));
}

Prepared::Prepared()
{
    MainJob job;
    Ready ready;
    ready.housing = job.agency("HHR");
    ready.police = job.agency("POL");
    hold(job, ready);
    job.setDay(QDate(2026, 11, 16));
    ready.later = job.meetingOn(QDate(2027, 1, 14));
    job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
    ready.today = job.meetingOn(QDate(2026, 12, 10));
    job.acceptedCase(job.referralOf(u"Piotr"_s, u"Zawada"_s));
    const ReferralId waiting = *MUST(keepReferral(job.reg(), job.referralOf(u"Leah"_s, u"Stone"_s)));
    ready.assessed = *MUST(recordAssessment(job.reg(), job.assessment(waiting, 11)));
    ready.authoriser = MUST(listAuthorisers(job.reg()))->first().officerId;
    static_cast<void>(onlyItem(job, ready.today)); // both meetings got their case
    static_cast<void>(onlyItem(job, ready.later));
    job.close();
    copyFolder(QFileInfo(job.place().path).absolutePath(), folder());
    ready.keepIn(folder());
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(copy).absolutePath()) || !QFile::copy(file, copy))
            qFatal("the prepared register could not be copied");
    }
}

void Prepared::copyTo(const QString &folder) const
{
    copyFolder(m_folder.path(), folder);
    if (!QDir(folder).mkpath(u"state"_s) || !QDir(folder).mkpath(u"backups"_s))
        qFatal("the prepared register could not be copied");
}

} // namespace marac::kills

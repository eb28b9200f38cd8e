// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MeetingRecording.h"

#include "core/actions/minutes/MinutesWords.h"
#include "core/base/Clock.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/meetings/circulation/CirculationTable.h"

#include <QCoreApplication>
#include <QMap>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesRecording)
};
} // namespace

QTime wallTime(const QDateTime &utc)
{
    return utc.isValid() ? Clock::local(utc).time() : QTime();
}

/// "10:20–10:40, 11:05–11:10"; empty for who stayed.
static QString awayText(const QList<Absence> &absences)
{
    QStringList spans;
    for (const Absence &one : absences)
        spans << QStringLiteral("%1\u2013%2")
                     .arg(wallTime(one.leftAt).toString(QStringLiteral("HH:mm")),
                          wallTime(one.returnedAt).toString(QStringLiteral("HH:mm")));
    return spans.join(QStringLiteral(", "));
}

void recordPeople(const Connection &db, const MeetingFile &file, MinutesRecord &record)
{
    QStringList takers;
    const QHash<AttendanceId, QList<Absence>> away = AttendanceTable(db).absences(file.meeting.id);
    for (const Attendance &line : file.attendance) {
        const QString agency = agencyName(db, line.agencyId);
        if (line.presence == Presence::Apologies) {
            record.apologies << MinutesApology{agency, line.name, line.informationSent, line.informationOn};
        } else if (line.presence != Presence::Invited) {
            MinutesAttendee attendee{agency, line.name, line.post, line.controllerName, line.icoNumber, line.signedAt};
            if (line.arrivedAt > file.meeting.openedAt)
                attendee.arrived = wallTime(line.arrivedAt);
            // Closing the meeting lets everyone leave; only who went before that is told.
            if (line.leftAt.isValid() && (!file.meeting.closedAt.isValid() || line.leftAt < file.meeting.closedAt))
                attendee.left = wallTime(line.leftAt);
            attendee.observer = line.seat == Seat::Observer;
            attendee.away = awayText(away.value(line.id));
            if (line.temporary)
                attendee.authorisedBy = line.authorisedBy;
            attendee.wording = signedWordingText(line);
            if (line.seat == Seat::MinuteTaker)
                takers << line.name;
            record.present << attendee;
        }
    }
    record.minuteTaker = takers.join(QStringLiteral(", "));
}

/// Whether enough data controllers were there, by the partnership's own quorum; in the order in which it came about, for a
/// meeting that began with fewer may have had enough later.
static QStringList quorumSentences(const MeetingFile &file, int quorum)
{
    const int count = agenciesThatCame(file.attendance);
    const QString counted = countedText(count);
    const bool wasMet = isQuorate(count, quorum);
    if (file.meeting.quorumReason.isEmpty()) {
        //: who was counted, then their least number
        return {wasMet ? Words::tr("Present: %1; the quorum of %2 was met.").arg(counted).arg(quorum)
                       : Words::tr("Present: %1; the quorum of %2 was not met.").arg(counted).arg(quorum)};
    }
    //: the quorum, who decided, and why the meeting went on without it
    return {Words::tr("The quorum of %1 was not met when the chair, %2, decided to go on: %3")
                .arg(quorum)
                .arg(file.meeting.quorumDecidedBy, file.meeting.quorumReason),
            wasMet ? Words::tr("Came in all: %1; the quorum was met later.").arg(counted)
                   : Words::tr("Came in all: %1; the quorum was not met.").arg(counted)};
}

/// R027: every case list that went out late, by the chair's word.
static QStringList lateListSentences(const Connection &db, MeetingId id)
{
    QStringList words;
    QMap<qsizetype, QStringList> agencies;
    for (const Circulation &sent : CirculationTable(db).ofMeeting(id)) {
        if (sent.onTime || sent.lateReason.isEmpty())
            continue;
        //: the chair's reason for a late case list, who decided
        const QString decision = Words::tr("%1 Accepted by %2.").arg(sent.lateReason, sent.lateDecidedBy);
        if (!words.contains(decision))
            words << decision;
        QStringList &names = agencies[words.indexOf(decision)];
        if (const QString name = agencyName(db, sent.agencyId); !names.contains(name))
            names << name;
    }
    QStringList sentences;
    for (qsizetype i = 0; i < words.size(); ++i)
        //: agencies, then the reason and who accepted it
        sentences
            << Words::tr("The case list went late to %1: %2").arg(agencies[i].join(QStringLiteral(", ")), words[i]);
    return sentences;
}

/// Who was called to chair and, as the list tells it, did not come is not said to have chaired.
QString chairOf(const MeetingFile &file)
{
    const QString names = whoChaired(file.meeting, file.attendance).join(QStringLiteral(", "));
    const bool neverCame = file.meeting.state == MeetingState::Held
        && chairPresence(file.meeting, file.attendance) == ChairPresence::NeverCame;
    return names.isEmpty() || !neverCame ? names
                                         : Words::tr("%1 (named; not recorded as present)", "a chair").arg(names);
}

QStringList decisionsOf(const Connection &db, const MeetingFile &file, int quorum)
{
    return quorumSentences(file, quorum) + lateListSentences(db, file.meeting.id);
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/MinutesLines.h"

#include "core/actions/minutes/MinutesWords.h"
#include "core/calendar/DueTime.h"
#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressInText.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesLines)
};

/// A line of a text, from `from` up to `end`, with the words "Protected address" for what of these places lies on it.
QString shownLine(const QString &text, const QList<AddressPlace> &places, qsizetype from, qsizetype end)
{
    QString shown;
    qsizetype done = from;
    for (const AddressPlace &place : places) {
        const qsizetype begins = std::max(place.from, from);
        const qsizetype ends = std::min(place.from + place.length, end);
        if (begins >= ends)
            continue;
        if (begins >= done)
            shown += text.mid(done, begins - done) + People::tr("Protected address");
        done = std::max(done, ends);
    }
    return shown + text.mid(done, end - done);
}

/// Collects the lines of one part after another, with these addresses masked.
class Lines
{
public:
    explicit Lines(const AddressInText &addresses) : m_addresses(addresses) {}

    void part(const QString &where) { m_where = where; }
    /// A text of several lines is compared line by line; an address may stand on two of them.
    void add(const QString &text)
    {
        const QList<AddressPlace> places = m_addresses.placesIn(text);
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype found = text.indexOf(QLatin1Char('\n'), from);
            const qsizetype end = found < 0 ? text.size() : found;
            if (end > from)
                m_lines << MinutesLine{m_where, shownLine(text, places, from, end)};
            from = end + 1;
        }
    }
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            add(QStringLiteral("%1: %2").arg(label, value));
    }
    void add(const QString &label, const QStringList &values)
    {
        for (const QString &value : values)
            add(label, value);
    }
    QList<MinutesLine> take() { return std::move(m_lines); }

private:
    const AddressInText &m_addresses;
    QString m_where;
    QList<MinutesLine> m_lines;
};

QString day(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString kindOf(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Fact:
        return Words::tr("fact");
    case ContributionKind::Opinion:
        return Words::tr("opinion");
    case ContributionKind::Nil:
        return Words::tr("nothing to report");
    case ContributionKind::Withheld:
        break;
    }
    return Words::tr("information withheld");
}

void addMeeting(Lines &lines, const MinutesRecord &record)
{
    lines.part(Words::tr("The meeting"));
    lines.add(Words::tr("Reference"), record.meetingReference);
    lines.add(Words::tr("Day"), day(record.date));
    lines.add(Words::tr("From"), record.startedAt.toString(QStringLiteral("HH:mm")));
    lines.add(Words::tr("Until"), record.endedAt.toString(QStringLiteral("HH:mm")));
    lines.add(Words::tr("Venue"), record.venue);
    lines.add(Words::tr("Chair"), record.chair);
    lines.add(Words::tr("Minutes by"), record.minuteTaker);
    lines.add(Words::tr("Approved by"), joined({record.approvedBy, day(record.approvedOn)}));
    lines.add(Words::tr("Approval recorded by"), joined({record.approvalRecordedBy, record.approvalReason}));
    lines.add(record.protocolRecalled ? Words::tr("The chair recalled the protocol")
                                      : Words::tr("The protocol was not recalled"));
    lines.add(Words::tr("Why not"), record.protocolReason);
    lines.add(Words::tr("Decision"), record.meetingDecisions);
    lines.add(Words::tr("Next meeting"), day(record.nextMeeting));
}

void addPeople(Lines &lines, const MinutesRecord &record)
{
    lines.part(Words::tr("Present"));
    for (const MinutesAttendee &one : record.present) {
        const QString from = one.arrived.isValid()
            //: a time
            ? Words::tr("from %1").arg(one.arrived.toString(QStringLiteral("HH:mm")))
            : QString();
        const QString until = one.left.isValid()
            //: a time
            ? Words::tr("until %1").arg(one.left.toString(QStringLiteral("HH:mm")))
            : QString();
        lines.add(
            joined({one.agency, one.name, one.position, authorityText(one), one.controller, one.icoNumber,
                    one.signedAt.isValid() ? Words::tr("signed") : Words::tr("not signed"), one.wording, from, until,
                    //: when somebody was out of the room
                    one.away.isEmpty() ? QString() : Words::tr("out %1").arg(one.away),
                    one.observer ? Words::tr("observer") : QString()}));
    }
    lines.part(Words::tr("Apologies"));
    for (const MinutesApology &one : record.apologies) {
        const QString came = one.informationOn.isValid()
            //: a day
            ? Words::tr("received %1").arg(day(one.informationOn))
            : QString();
        lines.add(
            joined({one.agency, one.name,
                    one.informationSent ? Words::tr("information sent") : Words::tr("no information sent"), came}));
    }
}

void addSpoken(Lines &lines, const SpokenWords &spoken)
{
    lines.part(Words::tr("Confidentiality and protocol"));
    lines.add(Words::tr("Confidentiality reminder"), spoken.confidentiality);
    lines.add(Words::tr("Reminder of the protocol"), spoken.protocolReminder);
    lines.add(Words::tr("In the partnership's own words"), spoken.ownFile);
}

void addEarlier(Lines &lines, const MinutesRecord &record)
{
    const auto add = [&lines](const QString &where, const QList<MinutesEarlierAction> &actions) {
        lines.part(where);
        for (const MinutesEarlierAction &one : actions)
            lines.add(
                joined({one.caseReference, one.agency, one.action, withTime(day(one.due), one.dueAt), one.outcome}));
    };
    add(Words::tr("Earlier actions: the agency did not act"), record.actionsNotDone);
    add(Words::tr("Earlier actions: no longer possible"), record.actionsNoLongerPossible);
    add(Words::tr("Earlier actions: still open"), record.actionsOpen);
    add(Words::tr("Earlier actions: done"), record.actionsDone);
}

void addCase(Lines &lines, const MinutesCase &heard)
{
    lines.part(heard.reference);
    lines.add(joined({heard.person, heard.kind, heard.band, heard.heardOutcome}));
    lines.add(Words::tr("Presented by"), heard.presentedBy);
    lines.add(Words::tr("Exception"), heard.exceptions);
    lines.part(Words::tr("%1, what the agencies said").arg(heard.reference));
    for (const MinutesContribution &said : heard.contributions)
        lines.add(QStringLiteral("%1 (%2)").arg(said.agency, kindOf(said.kind)),
                  said.kind == ContributionKind::Withheld ? QStringLiteral("\u2013") : said.text);
    lines.part(Words::tr("%1, risk analysis").arg(heard.reference));
    lines.add(Words::tr("Assessed by"), heard.analysedBy);
    lines.add(Words::tr("Harm"), heard.harm);
    lines.add(Words::tr("What adds to it"), heard.contributory);
    lines.add(Words::tr("What protects"), heard.safety);
    lines.add(Words::tr("Decision"), heard.decisions);
    lines.add(Words::tr("Who tells the victim"), joined({heard.victimToldBy, heard.victimToldHow}));
    lines.part(Words::tr("%1, actions agreed").arg(heard.reference));
    for (const MinutesAction &one : heard.actions)
        lines.add(
            joined({one.reference, one.agency, one.person, one.action, withTime(day(one.due), one.dueAt), one.lowers}));
}

} // namespace

QList<MinutesLine> minutesLines(const MinutesRecord &record)
{
    return minutesLines(record, AddressInText(QList<Address>{}));
}

QList<MinutesLine> minutesLines(const MinutesRecord &record, const AddressInText &masked)
{
    Lines lines(masked);
    addMeeting(lines, record);
    addPeople(lines, record);
    addSpoken(lines, record.spoken);
    addEarlier(lines, record);
    for (const MinutesCase &heard : record.cases)
        addCase(lines, heard);
    lines.part(Words::tr("Any other business"));
    for (const QString &matter : record.otherBusiness)
        lines.add(matter);
    return lines.take();
}

} // namespace marac

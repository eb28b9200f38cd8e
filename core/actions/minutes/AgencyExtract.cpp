// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/AgencyExtract.h"

#include "core/people/addresses/TellingWords.h"

#include <algorithm>

namespace marac {

namespace {

/// Everything is taken over piece by piece: what a case learns to hold later stays out until it is let in here.
class Extract
{
public:
    Extract(const QStringList &names, const QStringList &telling) : m_names(names), m_telling(telling) {}

    bool isOwn(const QString &agency) const { return !agency.isEmpty() && m_names.contains(agency); }

    template <class Part>
    QList<Part> own(const QList<Part> &parts) const
    {
        QList<Part> kept;
        for (const Part &part : parts) {
            if (isOwn(part.agency))
                kept << masked(part);
        }
        return kept;
    }

    bool concerns(const MinutesCase &heard) const
    {
        return isOwn(heard.presentedBy) || isOwn(heard.analysedBy) || isOwn(heard.victimToldBy)
            || !own(heard.contributions).isEmpty() || !own(heard.actions).isEmpty();
    }

    MinutesCase ownPart(const MinutesCase &heard) const
    {
        MinutesCase part;
        part.caseId = heard.caseId;
        part.reference = heard.reference;
        part.person = heard.person;
        part.kind = heard.kind;
        part.band = heard.band;
        part.heardOutcome = heard.heardOutcome;
        part.contributions = own(heard.contributions);
        part.actions = own(heard.actions);
        if (isOwn(heard.presentedBy)) {
            part.presentedBy = heard.presentedBy;
            part.exceptions = masked(heard.exceptions);
        }
        if (isOwn(heard.analysedBy)) {
            part.analysedBy = heard.analysedBy;
            part.harm = masked(heard.harm);
            part.contributory = masked(heard.contributory);
            part.safety = masked(heard.safety);
            part.decisions = masked(heard.decisions);
        }
        if (isOwn(heard.victimToldBy)) {
            part.victimToldBy = heard.victimToldBy;
            part.victimToldHow = masked(heard.victimToldHow);
        }
        return part;
    }

private:
    QString masked(const QString &text) const { return withoutTelling(text, m_telling); }
    QStringList masked(const QStringList &lines) const { return withoutTelling(lines, m_telling); }
    MinutesAttendee masked(const MinutesAttendee &attendee) const { return attendee; }
    MinutesApology masked(const MinutesApology &apology) const { return apology; }
    MinutesEarlierAction masked(MinutesEarlierAction action) const
    {
        action.action = masked(action.action);
        action.outcome = masked(action.outcome);
        return action;
    }
    MinutesContribution masked(MinutesContribution said) const
    {
        said.text = masked(said.text);
        return said;
    }
    MinutesAction masked(MinutesAction action) const
    {
        action.action = masked(action.action);
        return action;
    }

    QStringList m_names;
    QStringList m_telling;
};

} // namespace

MinutesRecord agencyExtract(const MinutesRecord &minutes, const QStringList &names, const QStringList &telling)
{
    const Extract extract(names, telling);
    MinutesRecord part;
    part.framework = minutes.framework;
    part.meetingReference = minutes.meetingReference;
    part.mini = minutes.mini;
    part.date = minutes.date;
    part.startedAt = minutes.startedAt;
    part.endedAt = minutes.endedAt;
    part.venue = minutes.venue;
    part.chair = minutes.chair;
    part.minuteTaker = minutes.minuteTaker;
    part.approvedBy = minutes.approvedBy;
    part.approvedOn = minutes.approvedOn;
    part.protocolRecalled = minutes.protocolRecalled;
    part.protocolReason = minutes.protocolReason;
    part.nextMeeting = minutes.nextMeeting;
    part.present = extract.own(minutes.present);
    part.apologies = extract.own(minutes.apologies);
    part.actionsDone = extract.own(minutes.actionsDone);
    part.actionsOpen = extract.own(minutes.actionsOpen);
    part.actionsNoLongerPossible = extract.own(minutes.actionsNoLongerPossible);
    part.actionsNotDone = extract.own(minutes.actionsNotDone);
    for (const MinutesCase &heard : minutes.cases) {
        if (extract.concerns(heard))
            part.cases << extract.ownPart(heard);
    }
    return part;
}

QList<AmendmentRow> amendmentsFor(const MinutesRecord &part, const QList<AmendmentRow> &amendments,
                                  const QStringList &names, const QStringList &telling)
{
    QList<AmendmentRow> kept;
    for (AmendmentRow row : amendments) {
        const bool isOwn = names.contains(row.agency);
        const bool isOfItsCase = row.amendment.caseId.isValid()
            && std::any_of(part.cases.cbegin(), part.cases.cend(),
                           [&row](const MinutesCase &heard) { return heard.caseId == row.amendment.caseId; });
        if (!isOwn && !isOfItsCase)
            continue;
        row.amendment.text = isOwn ? withoutTelling(row.amendment.text, telling) : QString();
        row.amendment.reason.clear();
        kept << row;
    }
    return kept;
}

bool concernsAgency(const MinutesRecord &minutes, const QStringList &names)
{
    const MinutesRecord part = agencyExtract(minutes, names);
    return !part.present.isEmpty() || !part.apologies.isEmpty() || !part.cases.isEmpty() || !part.actionsDone.isEmpty()
        || !part.actionsOpen.isEmpty() || !part.actionsNoLongerPossible.isEmpty() || !part.actionsNotDone.isEmpty();
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/GeneratedWork.h"

#include "core/actions/RecordFeedback.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/demonstration/DemonstrationPeople.h"
#include "core/demonstration/DemonstrationReferral.h"
#include "core/dossier/CloseCase.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/RecordAssessment.h"

#include <algorithm>
#include <utility>

// The course of the work, and what is done with cases outside meetings.

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int casesInOneChange = 250;
static constexpr int atTheLargeMeeting = 40;
static constexpr int toCome = GeneratedWork::casesAtAMeeting + atTheLargeMeeting; ///< cases that wait to be heard
static constexpr int daysBetweenSittings = 21;
static constexpr int daysToCall = 28; ///< from the first day to the first sitting, and from the last one to today
static const QDate sinceSecureDomains(2019, 4, 1); ///< of gov.uk and police.uk (resources/agencies/secure-domains.json)
static constexpr int daysToTheMeeting =
    20; ///< from the Friday on which its cases came: never fewer than 8 working days
static constexpr qsizetype openSittings = 3;         ///< whose cases are not closed yet
static constexpr int mostWithLockedMinutes = 20'000; ///< cases: each text of minutes holds all of it once more
static constexpr qsizetype firstPerson = 100;        ///< those before are the small demonstration's

/// As many as the cases fill, but none before the partners could be written to.
static int sittingsFor(const GenerationRequest &request)
{
    const int heard = request.cases - toCome;
    const qint64 most = (sinceSecureDomains.daysTo(request.today) - 2 * daysToCall) / daysBetweenSittings;
    return int(std::clamp<qint64>((heard + GeneratedWork::casesAtAMeeting - 1) / GeneratedWork::casesAtAMeeting, 1,
                                  std::max<qint64>(most, 1)));
}

/// The Friday on which the cases of a sitting come in; the last sitting lies behind `today`.
static QDate fridayOf(int index, const GenerationRequest &request)
{
    QDate last = request.today.addDays(-daysToTheMeeting - 2);
    while (last.dayOfWeek() != Qt::Friday)
        last = last.addDays(-1);
    return last.addDays(-daysBetweenSittings * (sittingsFor(request) - 1 - index));
}

QDate GeneratedWork::firstDay(const GenerationRequest &request)
{
    return fridayOf(0, request).addDays(-4);
}

GeneratedWork::GeneratedWork(Register &records, FixedClock &clock, DemonstrationPartnership partnership,
                             const GenerationRequest &request)
    : m_records(records), m_clock(clock), m_partnership(std::move(partnership)), m_request(request)
{
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    for (const DemonstrationStory &story : texts.stories) {
        if (story.judgement.isEmpty())
            m_stories << &story;
    }
}

void GeneratedWork::at(QDate day, QTime time)
{
    m_clock.set(std::max(Clock::moment(day, time), m_clock.now()));
}

/// In changes of a few hundred: `each` is given the change and one of `all`.
template <class List, class Each>
static Result<> inChanges(Register &records, FixedClock &clock, Operation operation, const List &all, const Each &each)
{
    for (qsizetype from = 0; from < all.size(); from += casesInOneChange) {
        const Result<> changed = records.change(operation, [&](Change &change) -> Result<> {
            for (qsizetype i = from; i < std::min<qsizetype>(from + casesInOneChange, all.size()); ++i) {
                if (const Result<> done = each(change, all.at(i)); !done)
                    return done;
            }
            return {};
        });
        if (!changed)
            return changed;
        clock.advanceMs(1000);
    }
    return {};
}

Result<GeneratedWork::Taken> GeneratedWork::takeOne(Change &change, qsizetype number)
{
    const DemonstrationStory &story = *m_stories.at(number % m_stories.size());
    ReferralEntry entry =
        demonstrationReferral(story, m_partnership, number, change.now().addSecs(-60 * (number % 400)), false);
    entry.referral.narrative += u" Reported under call %1."_s.arg(100'000 + number);
    entry.parts = demonstrationVictims(story, number);
    for (PartEntry &part : entry.parts) {
        if (part.role == PartRole::Child) // the demonstration's are children of today
            part.person.person.bornOn = part.person.person.bornOn.addYears(-10);
    }
    const bool isNamed = !story.relationship.isEmpty() && number % 3 == 0;
    if (isNamed)
        entry.parts << demonstrationPerpetrator(story, demonstrationName(firstPerson + number * 3 + 1));
    entry.referral.perpetratorUnknown = !isNamed;
    entry.referral.counterAllegation = isNamed && entry.referral.counterAllegation;
    const Result<ReferralId> id = keepReferral(change, entry);
    if (!id)
        return Failure(id.error());
    const Result<AssessmentId> assessed =
        addAssessment(change, demonstrationAssessment(story, m_partnership, *id, change.today()));
    if (!assessed)
        return Failure(assessed.error());
    Acceptance acceptance;
    acceptance.referralId = *id;
    const Result<Accepted> accepted = acceptReferral(change, acceptance);
    if (!accepted)
        return Failure(accepted.error());
    return Taken{*id, accepted->caseId, entry.referral.referringAgencyId, &story, number};
}

Result<QList<GeneratedWork::Taken>> GeneratedWork::take(int count)
{
    QList<qsizetype> numbers;
    for (int i = 0; i < count; ++i)
        numbers << firstPerson + qsizetype(m_request.seed - 1) * 7919 + m_made.cases + i;
    QList<Taken> taken;
    const Result<> done = inChanges(m_records, m_clock, Operation::TakeReferral, numbers,
                                    [&](Change &change, qsizetype number) -> Result<> {
                                        const Result<Taken> one = takeOne(change, number);
                                        if (!one)
                                            return Failure(one.error());
                                        taken << *one;
                                        if (m_request.progress)
                                            m_request.progress(m_made.cases + int(taken.size()), m_request.cases);
                                        return {};
                                    });
    if (!done)
        return Failure(done.error());
    m_made.cases += count;
    return taken;
}

/// What was learnt since about one in five, from the agency that brought them.
Result<> GeneratedWork::keepTracking(const QList<Taken> &cases)
{
    QList<Taken> some = cases;
    some.removeIf([](const Taken &one) { return one.number % 5 != 2; });
    return inChanges(m_records, m_clock, Operation::KeepCases, some, [](Change &change, const Taken &one) {
        CaseEvent event;
        event.caseId = one.file;
        event.kind = CaseEventKind::Note;
        event.text = u"Visited at home. The door was mended, and the neighbours look in each evening."_s;
        event.sourceAgencyId = one.source;
        return addCaseEvent(change, event);
    });
}

Result<> GeneratedWork::reportOnActions()
{
    QList<OpenAction> actions = std::exchange(m_actions, {});
    const bool isNew = m_clock.today() > m_request.today.addDays(-3 * daysBetweenSittings);
    actions.removeIf([isNew](const OpenAction &one) { return isNew && one.id.value() % 40 == 0; }); // still waited for
    return inChanges(m_records, m_clock, Operation::KeepActions, actions, [](Change &change, const OpenAction &one) {
        ActionFeedback feedback;
        feedback.actionId = one.id;
        feedback.sourceAgencyId = one.owner;
        feedback.receivedOn = change.today();
        feedback.outcome = ActionState::Completed;
        feedback.text = u"Done as agreed, and the victim has been told."_s;
        return recordFeedback(change, feedback);
    });
}

/// All but one in two hundred.
Result<> GeneratedWork::close(const QList<Taken> &cases)
{
    QList<Taken> ended = cases;
    ended.removeIf([](const Taken &one) { return one.number % 200 == 7; });
    return inChanges(m_records, m_clock, Operation::KeepCases, ended, [](Change &change, const Taken &one) {
        CaseClosing decision;
        decision.caseId = one.file;
        decision.version = CaseFileTable(change.db()).find(one.file)->version;
        decision.reason = u"No further incident since the hearing; the victim feels safe at home."_s;
        decision.sourceAgencyId = one.source;
        decision.openActionsReason = u"The agency reports on its last action to the administrator."_s;
        decision.notAssessedReason = u"Nothing has happened since the first assessment."_s;
        decision.outcome = one.number % 3 == 0 ? CaseOutcome::Moved : CaseOutcome::Safer;
        decision.residualBand = RiskBand::Standard;
        return closeCase(change, decision);
    });
}

Result<> GeneratedWork::sitting(int index)
{
    const int sittings = sittingsFor(m_request);
    const qint64 heard = m_request.cases - toCome;
    const QDate friday = fridayOf(index, m_request);
    at(friday, QTime(16, 50));
    if (const Result<> reported = reportOnActions(); !reported)
        return reported;
    const Result<QList<Taken>> taken = take(int(heard * (index + 1) / sittings - heard * index / sittings));
    if (!taken)
        return Failure(taken.error());
    const QDate day = friday.addDays(daysToTheMeeting);
    QList<std::pair<MeetingId, QList<Taken>>> meetings;
    for (qsizetype from = 0; from < taken->size(); from += casesAtAMeeting) {
        const QList<Taken> cases = taken->mid(from, casesAtAMeeting);
        const Result<MeetingId> id = call(day, cases);
        if (!id)
            return Failure(id.error());
        meetings.append(std::pair(*id, cases));
    }
    at(day, QTime(9, 30));
    for (const auto &[id, cases] : std::as_const(meetings)) {
        if (const Result<> held = hold(id, cases); !held)
            return held;
    }
    m_clock.advanceMs(60'000);
    QList<MeetingId> held;
    for (const auto &[id, cases] : std::as_const(meetings))
        held << id;
    if (const Result<> locked = m_request.cases > mostWithLockedMinutes ? Result<>() : lock(held); !locked)
        return locked;
    if (const Result<> kept = keepTracking(*taken); !kept)
        return kept;
    if (index == sittings / 2)
        m_made.someCase = taken->first().file;
    m_heard << *taken;
    return m_heard.size() > openSittings ? close(m_heard.takeFirst()) : Result<>();
}

/// The two meetings that are still to come, on Thursdays in good time.
Result<> GeneratedWork::callNext()
{
    at(m_request.today, QTime(9, 0));
    if (const Result<> reported = reportOnActions(); !reported)
        return reported;
    QDate thursday = m_request.today.addDays(daysBetweenSittings);
    while (thursday.dayOfWeek() != Qt::Thursday)
        thursday = thursday.addDays(1);
    const Result<QList<Taken>> taken = take(toCome);
    if (!taken)
        return Failure(taken.error());
    const Result<MeetingId> next = call(thursday, taken->mid(0, casesAtAMeeting));
    if (!next)
        return Failure(next.error());
    m_made.nextMeeting = *next;
    const Result<MeetingId> large = call(thursday.addDays(7), taken->mid(casesAtAMeeting));
    if (!large)
        return Failure(large.error());
    m_made.circulatedMeeting = *large;
    m_clock.advanceMs(60'000);
    return circulate(*large);
}

Result<GeneratedRegister> GeneratedWork::make()
{
    Result<> step;
    for (int index = 0; step && index < sittingsFor(m_request); ++index)
        step = sitting(index);
    if (step)
        step = callNext();
    return step ? m_made : Result<GeneratedRegister>(Failure(step.error()));
}

} // namespace marac

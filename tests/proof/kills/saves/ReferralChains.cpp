// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/SortAgenda.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"
#include "core/risk/OverrideBand.h"
#include "tests/proof/kills/saves/NewReferral.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> keepNew(Desk &desk, const QString &givenName, const QString &familyName)
{
    return taken(keepReferral(desk.reg, newReferral(desk, givenName, familyName)), desk.referral);
}

static Result<> keepFamily(Desk &desk)
{
    PartEntry child;
    child.person.person.givenName = u"Samira"_s;
    child.person.person.familyName = u"Noor"_s;
    child.person.person.bornOn = QDate(2015, 5, 1);
    child.role = PartRole::Child;
    child.relationship = u"Daughter"_s;
    ReferralEntry family = newReferral(desk, u"Yusra"_s, u"Noor"_s);
    family.parts << child;
    return taken(keepReferral(desk.reg, family), desk.referral);
}

static Result<QList<AgendaItemId>> laterAgenda(Desk &desk)
{
    const Result<MeetingFile> file = consultMeeting(desk.reg, desk.ready.later);
    if (!file)
        return Failure(file.error());
    QList<AgendaItemId> shown;
    for (const AgendaRow &row : file->agenda)
        shown << row.item.id;
    return shown;
}

/// The family comes before the case that stood there first.
static Result<> sortLater(Desk &desk)
{
    const Result<QList<AgendaItemId>> shown = laterAgenda(desk);
    if (!shown)
        return Failure(shown.error());
    return sortAgenda(desk.reg, desk.ready.later, AgendaBy::ChildrenFirst, *shown);
}

/// By hand, the other way round.
static Result<> turnLater(Desk &desk)
{
    const Result<QList<AgendaItemId>> shown = laterAgenda(desk);
    if (!shown)
        return Failure(shown.error());
    return orderAgenda(desk.reg, desk.ready.later, {*shown, {shown->rbegin(), shown->rend()}});
}

/// The form is opened again, mended and kept.
static Result<> mend(Desk &desk)
{
    const Result<ReferralFile> file = consultReferral(desk.reg, desk.referral);
    if (!file)
        return Failure(file.error());
    ReferralEntry entry = newReferral(desk, u"Amina"_s, u"Farouk"_s);
    entry.referral.id = desk.referral;
    entry.referral.version = file->record.referral.version;
    entry.referral.policeRef = u"0512/10DEC26"_s;
    entry.parts.first().existing = file->record.parts.first().personId;
    return done(keepReferral(desk.reg, entry));
}

static Result<qint64> versionOf(Desk &desk)
{
    const Result<ReferralFile> file = consultReferral(desk.reg, desk.referral);
    if (!file)
        return Failure(file.error());
    return file->record.referral.version;
}

static Result<> sendBack(Desk &desk)
{
    const Result<qint64> version = versionOf(desk);
    if (!version)
        return Failure(version.error());
    return returnReferral(desk.reg, desk.referral, *version, u"Which day was it?"_s);
}

static Result<> accept(Desk &desk)
{
    const Result<qint64> version = versionOf(desk);
    if (!version)
        return Failure(version.error());
    Acceptance acceptance;
    acceptance.referralId = desk.referral;
    acceptance.version = *version;
    const Result<Accepted> accepted = acceptReferral(desk.reg, acceptance);
    if (!accepted)
        return Failure(accepted.error());
    desk.file = accepted->caseId;
    return {};
}

static Result<> refuse(Desk &desk)
{
    const Result<qint64> version = versionOf(desk);
    if (!version)
        return Failure(version.error());
    return refuseReferral(desk.reg, desk.referral, *version, u"Not a hate crime."_s);
}

static Result<> shareWithoutConsent(Desk &desk)
{
    WithoutConsent form;
    form.referralId = desk.referral;
    form.grounds = {ShareGround::CrimePrevention, ShareGround::VitalInterests};
    form.notified = false;
    form.notNotifiedReason = u"She is unconscious."_s;
    form.reviewOn = desk.reg.today().addDays(7);
    form.reviewBy = u"DC Hale"_s;
    form.caseworker = u"Tom Reilly"_s;
    form.signedOn = desk.reg.today();
    return keepWithoutConsent(desk.reg, form);
}

static Result<> reviewSharing(Desk &desk)
{
    const Result<ReferralFile> file = consultReferral(desk.reg, desk.referral);
    if (!file)
        return Failure(file.error());
    return recordSharingReview(desk.reg, desk.referral, file->record.withoutConsent->version,
                               u"The agencies kept it to themselves."_s);
}

static Result<> assess(Desk &desk)
{
    return done(recordAssessment(desk.reg, newAssessment(desk, desk.referral)));
}

static Result<> judge(Desk &desk)
{
    const BandOverride judgement{RiskBand::VeryHigh,
                                 u"A pattern at this address."_s,
                                 u"Jo Lamb"_s,
                                 u"Caseworker"_s,
                                 desk.ready.housing,
                                 desk.ready.authoriser,
                                 {}};
    return overrideBand(desk.reg, desk.ready.assessed, judgement, 1);
}

QList<Chain> referralChains()
{
    return {
        {u"referral"_s,
         {{u"a referral"_s, [](Desk &desk) { return keepNew(desk, u"Amina"_s, u"Farouk"_s); }},
          {u"a referral sent back"_s, sendBack},
          {u"a referral mended"_s, mend},
          {u"an assessment"_s, assess},
          {u"a referral accepted"_s, accept}}},
        {u"agenda"_s,
         {{u"a referral with a child"_s, keepFamily},
          {u"an assessment of it"_s, assess},
          {u"a family accepted"_s, accept},
          {u"an agenda in another order"_s, sortLater},
          {u"an agenda turned round by hand"_s, turnLater}}},
        {u"refusal"_s,
         {{u"another referral"_s, [](Desk &desk) { return keepNew(desk, u"Joan"_s, u"Petrova"_s); }},
          {u"a form for sharing without consent"_s, shareWithoutConsent},
          {u"a review of the sharing"_s, reviewSharing},
          {u"a referral refused"_s, refuse}}},
        {u"judgement"_s, {{u"a professional judgement"_s, judge}}},
    };
}

} // namespace marac::kills

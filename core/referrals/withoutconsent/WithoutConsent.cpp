// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/WithoutConsent.h"

#include "core/base/Text.h"
#include "core/referrals/withoutconsent/WithoutConsentChange.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int longestReviewYears = 1;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WithoutConsent)
};

struct TextField
{
    const char *name;
    QString WithoutConsent::*member;
    qsizetype limit;
};

constexpr TextField textFields[]{
    {"protocolReference", &WithoutConsent::protocolReference, text::lineLimit},
    {"comments", &WithoutConsent::comments, text::narrativeLimit},
    {"internalConsultations", &WithoutConsent::internalConsultations, text::narrativeLimit},
    {"externalConsultations", &WithoutConsent::externalConsultations, text::narrativeLimit},
    {"notNotifiedReason", &WithoutConsent::notNotifiedReason, text::narrativeLimit},
    {"reviewBy", &WithoutConsent::reviewBy, text::lineLimit},
    {"reviewFound", &WithoutConsent::reviewFound, text::narrativeLimit},
    {"caseworker", &WithoutConsent::caseworker, text::lineLimit},
    {"manager", &WithoutConsent::manager, text::lineLimit},
};

/// Days of what has happened.
constexpr std::pair<const char *, QDate WithoutConsent::*> pastDays[]{
    {"notifiedOn", &WithoutConsent::notifiedOn},
    {"reviewedOn", &WithoutConsent::reviewedOn},
    {"signedOn", &WithoutConsent::signedOn},
    {"authorisedOn", &WithoutConsent::authorisedOn},
};
} // namespace

bool needsWithoutConsent(const Referral &referral)
{
    return referral.consent == Consent::Refused || referral.consent == Consent::NotSought;
}

bool restsOnPublicInterest(const QList<ShareGround> &grounds)
{
    return std::any_of(grounds.cbegin(), grounds.cend(),
                       [](ShareGround ground) { return ground <= ShareGround::PublicInterest; });
}

static void addGapsOfNotice(const WithoutConsent &form, QList<FieldProblem> &gaps)
{
    if (!form.notified)
        gaps.append({QStringLiteral("notified"), Words::tr("Say whether the client was told of the disclosure.")});
    else if (*form.notified && !form.notifiedOn.isValid())
        gaps.append({QStringLiteral("notifiedOn"), Words::tr("Give the day on which the client was told.")});
    else if (!*form.notified && form.notNotifiedReason.isEmpty())
        gaps.append({QStringLiteral("notNotifiedReason"), Words::tr("Say why the client was not told.")});
}

static void addGapsOfAuthority(const WithoutConsent &form, QList<FieldProblem> &gaps)
{
    for (int i = 0; i < interestQuestions; ++i) {
        if (form.interest[i].isEmpty() && restsOnPublicInterest(form.grounds))
            gaps.append({toCode(InterestQuestion(i)), questionGap(InterestQuestion(i))});
    }
    if (form.manager.isEmpty())
        gaps.append({QStringLiteral("manager"), Words::tr("Name the manager who authorises it.")});
    if (!form.authorisedOn.isValid())
        gaps.append({QStringLiteral("authorisedOn"), Words::tr("Give the day on which the manager authorised it.")});
}

QList<FieldProblem> withoutConsentGaps(const WithoutConsent &form, WithoutConsentState wanted)
{
    QList<FieldProblem> gaps;
    if (wanted == WithoutConsentState::Incomplete)
        return gaps;
    if (form.grounds.isEmpty() && form.protocolReference.isEmpty()) {
        gaps.append({QStringLiteral("grounds"),
                     Words::tr("Tick at least one legal ground, or name the part of the protocol that is relied on.")});
    }
    addGapsOfNotice(form, gaps);
    if (!form.reviewOn.isValid())
        gaps.append({QStringLiteral("reviewOn"), Words::tr("Give the day by which this is reviewed.")});
    if (form.reviewBy.isEmpty())
        gaps.append({QStringLiteral("reviewBy"), Words::tr("Name the person responsible for the review.")});
    if (form.caseworker.isEmpty())
        gaps.append({QStringLiteral("caseworker"), Words::tr("Name the caseworker who signs the form.")});
    if (!form.signedOn.isValid())
        gaps.append({QStringLiteral("signedOn"), Words::tr("Give the day on which the caseworker signed.")});
    if (wanted == WithoutConsentState::Authorised)
        addGapsOfAuthority(form, gaps);
    return gaps;
}

WithoutConsentState withoutConsentState(const WithoutConsent &form)
{
    for (const WithoutConsentState state : {WithoutConsentState::Authorised, WithoutConsentState::Complete}) {
        if (withoutConsentGaps(form, state).isEmpty())
            return state;
    }
    return WithoutConsentState::Incomplete;
}

bool isReviewOpen(const WithoutConsent &form)
{
    return form.reviewOn.isValid() && !form.reviewedOn.isValid();
}

/// R170, R172: the manager authorises what the caseworker has signed, and a review is a day that comes.
static void addProblemsOfDays(const WithoutConsent &form, QDate today, QList<FieldProblem> &problems)
{
    if (form.authorisedOn.isValid() && form.signedOn.isValid() && form.authorisedOn < form.signedOn) {
        problems.append(
            {u"authorisedOn"_s,
             Words::tr("This day is before the caseworker signed; the manager authorises what was signed.")});
    }
    if (form.reviewOn.isValid() && form.reviewOn > today.addYears(longestReviewYears))
        problems.append({u"reviewOn"_s, Words::tr("This day is more than a year away. Review it within a year.")});
}

QList<FieldProblem> withoutConsentProblems(const WithoutConsent &form, QDate today)
{
    QList<FieldProblem> problems;
    for (const TextField &field : textFields)
        problems += text::problemsIn(QString::fromLatin1(field.name), form.*field.member, field.limit);
    for (int i = 0; i < interestQuestions; ++i)
        problems += text::problemsIn(toCode(InterestQuestion(i)), form.interest[i], text::narrativeLimit);
    for (const auto &[name, day] : pastDays) {
        if ((form.*day).isValid() && form.*day > today)
            problems.append({QString::fromLatin1(name), Words::tr("This day is in the future.")});
    }
    if (form.reviewedOn.isValid() && form.reviewFound.isEmpty())
        problems.append({QStringLiteral("reviewFound"), Words::tr("Say what the review found.")});
    if (!form.reviewedOn.isValid() && !form.reviewFound.isEmpty())
        problems.append({QStringLiteral("reviewedOn"), Words::tr("Give the day of the review.")});
    addProblemsOfDays(form, today, problems);
    for (const auto &[name, who] : {std::pair(u"caseworker"_s, form.caseworker), std::pair(u"manager"_s, form.manager),
                                    std::pair(u"reviewBy"_s, form.reviewBy)}) {
        if (!who.isEmpty() && std::none_of(who.cbegin(), who.cend(), [](QChar sign) { return sign.isLetter(); }))
            problems.append({name, Words::tr("Write the name of a person.")});
    }
    const bool signsAlone =
        !form.manager.isEmpty() && !form.caseworker.isEmpty() && mayBeOnePerson(form.manager, form.caseworker);
    if (signsAlone) {
        problems.append({QStringLiteral("manager"),
                         Words::tr("The caseworker can't authorise their own sharing. Name the manager; where two "
                                   "people have a name in common, write both in full.")});
    }
    return problems;
}

WithoutConsent tidied(WithoutConsent form)
{
    for (const TextField &field : textFields)
        form.*field.member = text::kept(form.*field.member);
    for (QString &answer : form.interest)
        answer = text::kept(answer);
    if (!form.notified.value_or(false))
        form.notifiedOn = {};
    if (form.notified.value_or(true))
        form.notNotifiedReason.clear();
    return form;
}

} // namespace marac

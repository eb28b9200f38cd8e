// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/OfficerDesignation.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/SecureEmail.h"
#include "core/agencies/officers/TemporaryOfficer.h"
#include "core/base/Text.h"

#include <algorithm>

namespace marac {

bool isDesignated(const Officer &officer, QDate day)
{
    return officer.designatedOn.isValid() && officer.designatedOn <= day
        && (!officer.endedOn.isValid() || day <= officer.endedOn);
}

std::optional<Officer> pdmoOn(const QList<Officer> &officers, QDate day)
{
    const auto found = std::find_if(officers.begin(), officers.end(), [day](const Officer &officer) {
        return officer.designation == Designation::Pdmo && isDesignated(officer, day);
    });
    return found == officers.end() ? std::nullopt : std::optional(*found);
}

QList<Officer> designatedOn(const QList<Officer> &officers, QDate day)
{
    QList<Officer> present;
    std::copy_if(officers.begin(), officers.end(), std::back_inserter(present),
                 [day](const Officer &officer) { return isDesignated(officer, day); });
    return present;
}

QList<Officer> endingWithoutSuccessor(const QList<Officer> &officers, QDate day)
{
    QList<Officer> ending;
    for (const Designation standing : {Designation::Pdmo, Designation::Dmo}) {
        const auto serves = [standing](const Officer &officer, QDate on) {
            return !officer.temporary && officer.designation == standing && isDesignated(officer, on);
        };
        const auto last = std::find_if(officers.begin(), officers.end(), [&](const Officer &officer) {
            return serves(officer, day) && officer.endedOn.isValid()
                && std::none_of(officers.begin(), officers.end(),
                                [&](const Officer &other) { return serves(other, officer.endedOn.addDays(1)); });
        });
        if (last != officers.end())
            ending << *last;
    }
    return ending;
}

static bool overlap(const Officer &a, const Officer &b)
{
    const bool aBeforeB = a.endedOn.isValid() && a.endedOn < b.designatedOn;
    const bool bBeforeA = b.endedOn.isValid() && b.endedOn < a.designatedOn;
    return !aBeforeB && !bBeforeA;
}

bool isSameOfficerName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

static void checkFields(const Officer &officer, QList<FieldProblem> &problems)
{
    const std::pair<const char *, const QString *> lines[] = {
        {"name", &officer.name},   {"post", &officer.post},   {"authorisedBy", &officer.authorisedBy},
        {"email", &officer.email}, {"phone", &officer.phone},
    };
    for (const auto &[field, value] : lines)
        problems += text::problemsIn(QString::fromLatin1(field), *value, text::lineLimit);
    if (!officer.agencyId.isValid())
        problems.append({QStringLiteral("agencyId"), Agencies::tr("Choose the agency that designates this officer.")});
    if (officer.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"), Agencies::tr("Type the officer's name.")});
    if (officer.designation == Designation::Pdmo && officer.post.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("post"),
             Agencies::tr("Type the post: a Primary Designated MARAC Officer is a manager of sufficient standing.")});
    if (!officer.designatedOn.isValid())
        problems.append({QStringLiteral("designatedOn"), Agencies::tr("Enter the day the designation begins.")});
    else if (officer.endedOn.isValid() && officer.endedOn < officer.designatedOn)
        problems.append({QStringLiteral("endedOn"),
                         Agencies::tr("The last day lies before the first. Enter a day on or after the first.")});
    if (!officer.email.isEmpty() && !isEmailAddress(officer.email))
        problems.append(
            {QStringLiteral("email"),
             Agencies::tr("This is not an e-mail address. Type one address alone, such as name@council.gov.uk.")});
}

static void checkTemporary(const Officer &officer, const QList<Officer> &others, QList<FieldProblem> &problems)
{
    if (officer.designation == Designation::Pdmo) {
        problems.append(
            {QStringLiteral("temporary"),
             Agencies::tr("Only a DMO can be designated for one meeting. Untick temporary, or choose DMO.")});
        return;
    }
    if (officer.endedOn != officer.designatedOn)
        problems.append({QStringLiteral("endedOn"),
                         Agencies::tr("A temporary designation is for one meeting: its last day is its first. Enter "
                                      "the same day, or untick temporary.")});
    problems += temporaryOfficerProblems(others, officer.authorisedBy, officer.designatedOn);
}

QList<FieldProblem> designationProblems(const Officer &officer, const QList<Officer> &others)
{
    QList<FieldProblem> problems;
    checkFields(officer, problems);
    if (!officer.designatedOn.isValid())
        return problems;
    if (officer.temporary)
        checkTemporary(officer, others, problems);
    for (const Officer &other : others) {
        if ((officer.id.isValid() && other.id == officer.id) || !overlap(officer, other))
            continue;
        if (officer.designation == Designation::Pdmo && other.designation == Designation::Pdmo) {
            problems.append({QStringLiteral("designatedOn"),
                             Agencies::tr("The agency already has a Primary Designated MARAC Officer in that time, and "
                                          "may have only one. End that designation first, or choose a later day.")});
        } else if (isSameOfficerName(officer.name, other.name)) {
            problems.append({QStringLiteral("name"),
                             Agencies::tr("An officer of this name is already designated in that time. Open that entry "
                                          "instead, or end it first.")});
        }
    }
    return problems;
}

QList<FieldProblem> designationFormProblems(const Officer &officer, QDate today)
{
    if (!officer.formSignedOn.isValid() || officer.formSignedOn <= today)
        return {};
    return {{QStringLiteral("formSignedOn"),
             Agencies::tr("This day is still to come. Enter the day on the signed designation form, or leave it empty "
                          "until the form is here.")}};
}

bool awaitsDesignationForm(const Officer &officer, QDate day)
{
    return isDesignated(officer, day) && !officer.temporary && !officer.formSignedOn.isValid();
}

} // namespace marac

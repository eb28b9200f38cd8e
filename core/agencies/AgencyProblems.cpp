// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyProblems.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/SecureEmail.h"
#include "core/base/Text.h"

#include <QRegularExpression>

namespace marac {

using Lines = std::initializer_list<std::pair<const char *, const QString *>>;

static void checkLines(const Lines &lines, QList<FieldProblem> &problems)
{
    for (const auto &[field, value] : lines)
        problems += text::problemsIn(QString::fromLatin1(field), *value, text::lineLimit);
}

QList<FieldProblem> agencyProblems(const Agency &agency, QDate day)
{
    static const QRegularExpression codeForm(QStringLiteral("\\A[A-Za-z0-9]{2,8}\\z"));
    QList<FieldProblem> problems;
    checkLines({{"code", &agency.code},
                {"name", &agency.name},
                {"secureEmail", &agency.secureEmail},
                {"phone", &agency.phone}},
               problems);
    problems += text::problemsIn(QStringLiteral("postalAddress"), agency.postalAddress, 4 * text::lineLimit);
    if (!agency.signatoryId.isValid())
        problems.append(
            {QStringLiteral("signatoryId"), Agencies::tr("Choose the data controller this agency belongs to.")});
    if (!codeForm.match(agency.code.trimmed()).hasMatch())
        problems.append(
            {QStringLiteral("code"), Agencies::tr("Type a short code of 2 to 8 letters or digits, such as HHR.")});
    if (agency.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"), Agencies::tr("Type the agency's name.")});
    const QString email = agency.secureEmail.trimmed();
    if (!email.isEmpty() && !isEmailAddress(email))
        problems.append(
            {QStringLiteral("secureEmail"),
             Agencies::tr("This is not an e-mail address. Type one address alone, such as marac@council.gov.uk.")});
    else if (!email.isEmpty() && !isSecureEmail(email, day))
        problems.append(
            {QStringLiteral("secureEmail"),
             Agencies::tr("This address is not on a recognised secure network (such as gov.uk, police.uk, nhs.net or "
                          "cjsm.net). Type a secure address, or leave it empty and send papers another way.")});
    return problems;
}

bool looksLikeIcoNumber(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:Z[A-Z0-9][0-9]{6}|[0-9]{8,12})\\z"));
    return form.match(number).hasMatch();
}

static void checkSignature(const Signatory &signatory, QDate day, QList<FieldProblem> &problems)
{
    if (!signatory.signedOn.isValid())
        return;
    if (signatory.signedOn > day)
        problems.append(
            {QStringLiteral("signedOn"),
             Agencies::tr(
                 "This day is still to come. Enter the day the protocol was signed, or leave it empty until it is.")});
    if (signatory.seniorOfficer.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("seniorOfficer"),
             Agencies::tr(
                 "Type the name of the senior officer: the data controller of a signatory is its senior officer.")});
    if (signatory.seniorOfficerPost.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("seniorOfficerPost"), Agencies::tr("Type the senior officer's position or rank.")});
}

QList<FieldProblem> signatoryProblems(const Signatory &signatory, QDate day)
{
    QList<FieldProblem> problems;
    checkLines({{"legalName", &signatory.legalName},
                {"seniorOfficer", &signatory.seniorOfficer},
                {"seniorOfficerPost", &signatory.seniorOfficerPost},
                {"icoNumber", &signatory.icoNumber},
                {"signedBy", &signatory.signedBy},
                {"signedByPost", &signatory.signedByPost}},
               problems);
    problems += text::problemsIn(QStringLiteral("icoPurpose"), signatory.icoPurpose, 4 * text::lineLimit);
    if (signatory.legalName.trimmed().isEmpty())
        problems.append({QStringLiteral("legalName"), Agencies::tr("Type the legal name of the data controller.")});
    checkSignature(signatory, day, problems);
    const QString number = signatory.icoNumber.trimmed().toUpper();
    if (!number.isEmpty() && !looksLikeIcoNumber(number))
        problems.append({QStringLiteral("icoNumber"),
                         Agencies::tr("This is not a registration number of the Information Commissioner. It is Z and "
                                      "seven digits, ZA and six, or digits alone.")});
    if (number.isEmpty() && signatory.icoExpiresOn.isValid())
        problems.append(
            {QStringLiteral("icoNumber"),
             Agencies::tr("There is an end date but no registration number. Type the number, or clear the date.")});
    if (signatory.withdrawnOn.isValid() && !signatory.withdrawalNoticeOn.isValid())
        problems.append({QStringLiteral("withdrawalNoticeOn"),
                         Agencies::tr("Enter the day of the written notice to the other signatories.")});
    else if (signatory.withdrawnOn.isValid() && signatory.withdrawnOn < signatory.withdrawalNoticeOn)
        problems.append(
            {QStringLiteral("withdrawnOn"),
             Agencies::tr(
                 "A withdrawal can't begin before its written notice. Enter the day of the notice or a later one.")});
    return problems;
}

} // namespace marac

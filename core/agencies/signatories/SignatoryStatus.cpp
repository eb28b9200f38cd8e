// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/SignatoryStatus.h"

#include "core/agencies/AgencyWords.h"

namespace marac {

SignatoryStatus signatoryStatus(const Signatory &signatory, QDate day)
{
    const bool signedBy = signatory.signedOn.isValid() && signatory.signedOn <= day;
    const bool withdrawnBy = signatory.withdrawnOn.isValid() && signatory.withdrawnOn <= day;
    if (withdrawnBy && !(signedBy && signatory.signedOn >= signatory.withdrawnOn))
        return SignatoryStatus::Withdrawn;
    return signedBy ? SignatoryStatus::Signed : SignatoryStatus::NotSigned;
}

RegistrationStatus registrationStatus(const Signatory &signatory, QDate day)
{
    if (signatory.icoNumber.isEmpty() || !signatory.icoExpiresOn.isValid())
        return RegistrationStatus::Missing;
    if (signatory.icoExpiresOn < day)
        return RegistrationStatus::Expired;
    return day.daysTo(signatory.icoExpiresOn) <= registrationReminderDays ? RegistrationStatus::Expiring
                                                                          : RegistrationStatus::Current;
}

Result<> mayTakePart(const Signatory &signatory, QDate day)
{
    switch (signatoryStatus(signatory, day)) {
    case SignatoryStatus::Signed:
        return {};
    case SignatoryStatus::NotSigned:
        return failure(Problem::Kind::Refused,
                       Agencies::tr("This agency can't take part on that day: its data controller has not signed the "
                                    "protocol, and only signatories share under it. Nothing was changed. Have the "
                                    "controller sign, and record the day on the Agencies page."));
    case SignatoryStatus::Withdrawn:
        return failure(
            Problem::Kind::Refused,
            Agencies::tr(
                "This agency can't take part on that day: its data controller has withdrawn from the protocol. Nothing "
                "was changed. If it has joined again, record the new signature on the Agencies page."));
    }
    Q_UNREACHABLE();
}

QString statusWord(SignatoryStatus status)
{
    switch (status) {
    case SignatoryStatus::NotSigned:
        return Agencies::tr("Not signed");
    case SignatoryStatus::Signed:
        return Agencies::tr("Signed");
    case SignatoryStatus::Withdrawn:
        return Agencies::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString statusWord(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Missing:
        return Agencies::tr("No ICO registration");
    case RegistrationStatus::Expired:
        return Agencies::tr("ICO registration expired");
    case RegistrationStatus::Expiring:
        return Agencies::tr("ICO registration ends soon");
    case RegistrationStatus::Current:
        return Agencies::tr("ICO registered");
    }
    Q_UNREACHABLE();
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/AgenciesDue.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/calendar/HolidayTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgenciesDue)
};
} // namespace

static void addEndingDesignations(QList<DueItem> &items, const QList<Officer> &officers, const Subject &agency,
                                  QDate today, QDate until)
{
    const QList<Officer> ending = endingWithoutSuccessor(officers, today);
    for (const Officer &officer : ending) {
        if (officer.endedOn > until)
            continue;
        items.append({DueKind::DesignationEnding, officer.endedOn, agency,
                      officer.designation == Designation::Pdmo
                          ? Words::tr("%1: the designation of its Primary Designated MARAC Officer ends. Ask it to "
                                      "designate another.")
                                .arg(agency.ref)
                          : Words::tr("%1: the designation of its last Designated MARAC Officer ends. Ask whether it "
                                      "designates another.")
                                .arg(agency.ref)});
    }
}

/// R135: on the last day on which a signatory that has given notice takes part.
static void addWithdrawal(QList<DueItem> &items, const Signatory &signatory, const Subject &agency, QDate today,
                          QDate until)
{
    const QDate gone = signatory.withdrawnOn;
    if (!gone.isValid() || gone <= today || gone.addDays(-1) > until
        || signatoryStatus(signatory, gone) != SignatoryStatus::Withdrawn)
        return;
    items.append(
        {DueKind::WithdrawalNear, gone.addDays(-1), agency,
         Words::tr("%1 withdraws from the protocol, and this is its last day. Settle what it is to do, and ask "
                   "for what is no longer needed to be returned or destroyed.")
             .arg(agency.ref)});
}

QList<DueItem> agenciesDue(const Connection &db, QDate today, QDate until)
{
    QList<DueItem> items;
    for (const AgencyLine &line : AgencyTable::lines(db, today)) {
        if (!line.agency.active || signatoryStatus(line.signatory, today) != SignatoryStatus::Signed)
            continue;
        const Subject subject{SubjectKind::Agency, line.agency.id.value(), line.agency.code};
        if (line.pdmoName.isEmpty()) {
            items.append({DueKind::PdmoMissing, today, subject,
                          Words::tr("%1 has no Primary Designated MARAC Officer. Ask it to designate one.")
                              .arg(line.agency.code)});
        }
        addEndingDesignations(items, OfficerTable::ofAgency(db, line.agency.id), subject, today, until);
        addWithdrawal(items, line.signatory, subject, today, until);
        const RegistrationStatus registration = registrationStatus(line.signatory, today);
        if (registration != RegistrationStatus::Current) {
            const QDate ends = line.signatory.icoExpiresOn.isValid() ? line.signatory.icoExpiresOn : today;
            items.append(
                {DueKind::RegistrationEnding, ends, subject,
                 Words::tr("%1: check its entry in the Information Commissioner's register.").arg(line.agency.code)});
        }
    }
    const int lastYear = loadWorkingDays(db).lastYear();
    if (lastYear > 0 && lastYear <= today.year()) {
        items.append({DueKind::CalendarEnding,
                      QDate(lastYear, 12, 31),
                      {SubjectKind::Holiday, 0, QStringLiteral("calendar")},
                      Words::tr("The bank holidays after %1 are missing. Import them in Settings.").arg(lastYear)});
    }
    return items;
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "core/agencies/AgencyTable.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/monitoring/SharingReport.h"
#include "core/referrals/ConsultReferrals.h"

#include <QJsonObject>

namespace marac::cli {

// Records as JSON: ISO dates, UTC moments, the register's own codes. A protected address is masked in all of them.

QJsonObject toJson(const AgencyLine &line);
QJsonObject toJson(const ReferralRow &row);
QJsonObject toJson(const CaseFileRow &row);
QJsonObject toJson(const MeetingRow &row);
QJsonObject toJson(const ActionRow &row);
QJsonObject toJson(const SharingLine &line);
QJsonObject toJson(const Assessment &assessment);

/// As consultReferral() gives it.
QJsonObject toJson(const ReferralFile &consulted);
/// A person as named in a referral or a case file; of one who is closed (R103) nothing but that.
QJsonObject personJson(const PersonFile &file);
QJsonObject toJson(const CaseDossier &dossier);
QJsonObject toJson(const MeetingFile &file);
QJsonObject toJson(const ActionFile &file);
/// Whether the cases of a meeting are open, and what opens them.
QJsonObject gateJson(const GateState &gate);

QString isoText(QDate day);
QString isoText(const QDateTime &utc);

} // namespace marac::cli

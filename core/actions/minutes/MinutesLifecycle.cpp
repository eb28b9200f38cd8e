// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesLifecycle.h"

#include <QCoreApplication>

namespace marac {

static Failure refused(const QString &text)
{
    return failure(Problem::Kind::Refused, text);
}

static QString lockedAlready()
{
    return QCoreApplication::translate(
        "MinutesLifecycle",
        "These minutes are locked already. Nothing was changed. What has to be put right is added as an amendment.");
}

Result<> mayApproveMinutes(const Minutes &minutes, const MinutesStanding &standing)
{
    if (minutes.state == MinutesState::Locked)
        return refused(lockedAlready());
    if (minutes.state != MinutesState::Draft) {
        return refused(
            QCoreApplication::translate("MinutesLifecycle",
                                        "These minutes are approved already. Nothing was changed. Lock them, "
                                        "or take them back to draft to correct them."));
    }
    if (!standing.meetingClosed) {
        return refused(QCoreApplication::translate(
            "MinutesLifecycle", "The meeting is still in session. Close it first; the draft is kept."));
    }
    if (!standing.protocolSettled) {
        return refused(QCoreApplication::translate("MinutesLifecycle",
                                                   "The minutes must record that the chair made everyone aware of the "
                                                   "protocol (section 7.1). Record it on the "
                                                   "meeting's page, then approve; the draft is kept."));
    }
    if (standing.unsignedPresent > 0) {
        return refused(QCoreApplication::translate("MinutesLifecycle",
                                                   "%n person(s) recorded as present never signed the undertaking. "
                                                   "Record the signature or when they left, then "
                                                   "approve; the draft is kept.",
                                                   nullptr, standing.unsignedPresent));
    }
    if (standing.casesNotDecided > 0) {
        return refused(QCoreApplication::translate("MinutesLifecycle",
                                                   "%n case(s) on the agenda are neither heard nor carried over. Mark "
                                                   "each one, then approve; the draft is kept.",
                                                   nullptr, standing.casesNotDecided));
    }
    return {};
}

Result<> mayLockMinutes(const Minutes &minutes)
{
    if (minutes.state == MinutesState::Locked)
        return refused(lockedAlready());
    if (minutes.state != MinutesState::Approved) {
        return refused(QCoreApplication::translate(
            "MinutesLifecycle",
            "Only approved minutes can be locked. Ask the chair to approve them first; the draft is kept."));
    }
    return {};
}

Result<> mayEditMinutes(const Minutes &minutes)
{
    switch (minutes.state) {
    case MinutesState::Draft:
        return {};
    case MinutesState::Approved:
        return refused(QCoreApplication::translate(
            "MinutesLifecycle",
            "These minutes are approved. The chair can take them back to draft; nothing was changed."));
    case MinutesState::Locked:
        break;
    }
    return refused(QCoreApplication::translate(
        "MinutesLifecycle",
        "These minutes are locked and can't be changed. What has to be put right is added as an amendment."));
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/agencies/Agency.h"
#include "core/cases/CaseFile.h"
#include "core/meetings/Meeting.h"
#include "core/register/Register.h"
#include "core/risk/Assessment.h"

#include <QTemporaryDir>

namespace marac::kills {

/// The records of the prepared register that the saves start from.
struct Ready
{
    AgencyId housing;
    AgencyId police;
    CaseFileId heard;  ///< by `held`
    MeetingId held;    ///< its minutes are a draft
    MeetingId today;   ///< planned, with one case
    MeetingId later;   ///< planned, with one case
    ActionId reported; ///< open, of the housing agency, as the next one
    ActionId chased;
    AssessmentId assessed; ///< as high risk, of a referral that waits
    OfficerId authoriser;  ///< may answer for a judgement

    void keepIn(const QString &folder) const;
    static Ready from(const QString &folder);
};

/// The moment of the work: half past nine of the day on which the meeting `today` is held.
QDateTime momentOfWork();

/// Where the register of such a folder is, with a key derivation that takes no time. `clock` must outlive what is opened.
RegisterPlace placeIn(const QString &folder, const Clock &clock);

inline QString administrator()
{
    return QStringLiteral("administrator");
}

/// A register with a working partnership in it, closed, made once and copied for each run.
class Prepared
{
public:
    Prepared();
    QString folder() const { return m_folder.path(); }
    /// Into a folder that is there and empty: register, key files, witnesses, and an empty folder for backups.
    void copyTo(const QString &folder) const;

private:
    QTemporaryDir m_folder;
};

/// Every file under `from`, at the same place under `to`.
void copyFolder(const QString &from, const QString &to);

} // namespace marac::kills

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"
#include "core/register/Register.h"

#include <functional>

namespace marac {

inline constexpr int fewestGenerated = 100;
inline constexpr int mostGenerated = 2'000'000;

/// What is asked of a generated register.
struct GenerationRequest
{
    RegisterPlace place; ///< nothing may stand at its path yet; the clock is one of its own
    QString login;       ///< of its only account, an administrator
    QString name;
    Passphrase passphrase;
    int cases = fewestGenerated; ///< up to mostGenerated
    quint32 seed = 1;            ///< other people, at other homes
    QDate today;                 ///< its last day
    std::function<void(int done, int of)> progress = {}; ///< cases taken
};

/// What a generated register holds that one looks for.
struct GeneratedRegister
{
    int cases = 0;
    int meetings = 0;
    MeetingId nextMeeting;       ///< planned, with thirty cases
    MeetingId circulatedMeeting; ///< planned, with forty cases, sent to twelve agencies
    CaseFileId someCase;         ///< of the middle
};

/// Makes a register of so many case files by the ordinary use cases, hundreds in one change, so that its trail is a real one:
/// each with its victim, home, referral, assessment of twenty answers and hearing, some with a perpetrator, tracking data and an
/// action with its report. They were referred over up to seven years; all but the newest are closed. Up to 20,000 cases the
/// minutes of the meetings held are locked; of more they are drafts still, since their texts would be a third of the file.
/// For measuring and for trying out sizes: nobody in it is real. Deterministic for the same request. What could not be finished is taken away again.
Result<GeneratedRegister> generateRegister(GenerationRequest request);

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/transfer/Transfer.h"
#include "core/people/sameness/Sameness.h"
#include "core/register/Register.h"
#include "tests/proof/kills/Prepared.h"

#include <functional>

namespace marac::kills {

/// Where the saves of one run are made, and what one of them hands to the next.
struct Desk
{
    Register &reg;
    QString folder;
    Ready ready;

    ReferralId referral = {};
    CaseFileId file = {};
    CaseTransfer transfer = {};
    PersonId person = {};
    PersonId other = {};
    SamenessId sameness = {};
    MeetingId meeting = {};
    UserId user = {};
    OfficerId officer = {};
    qint64 holiday = 0;
    QByteArray sheet = {}; ///< the secret of a new recovery sheet, in hexadecimal digits
    QString pending = {};  ///< what was told with it: that the key files could not be written yet
};

/// One save, as a person makes it by one button.
struct Save
{
    QString name;
    std::function<Result<>(Desk &)> make;
};

/// Saves that follow from each other, and from nothing else but the prepared register: chains may come in any order.
struct Chain
{
    QString name;
    QList<Save> saves;
};

/// What a use case gave, put away for the next save.
template <class T, class Into>
Result<> taken(const Result<T> &given, Into &into)
{
    if (!given)
        return Failure(given.error());
    into = *given;
    return {};
}

/// What it gave is needed by nobody.
template <class T>
Result<> done(const Result<T> &given)
{
    if (!given)
        return Failure(given.error());
    return {};
}

} // namespace marac::kills

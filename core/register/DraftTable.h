// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/users/User.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace marac {

/// What somebody had typed into a form that was not saved: kept encrypted in the register, for that person only.
struct Draft
{
    QString form;       ///< which form ("referral", "minutes")
    QString subject;    ///< of which record, as the form knows it; empty for a new one
    QByteArray content; ///< the form's own
    QDateTime keptAt;   ///< UTC
};

/// Every SQL statement about drafts. Throws StoreFault.
class DraftTable
{
public:
    static void keep(Connection &db, UserId user, const Draft &draft);
    static void drop(Connection &db, UserId user, const QString &form, const QString &subject);
    /// Newest first.
    static QList<Draft> of(const Connection &db, UserId user);
};

} // namespace marac

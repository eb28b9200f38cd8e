// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/TrailCheck.h"
#include "core/keys/DatabaseKey.h"
#include "core/register/Register.h"
#include "core/store/cipher/CopyTo.h"

#include <memory>
#include <span>

namespace marac {

/// The open register as it stands, copied under a key that exists only here, so that its trail can be checked while work goes
/// on: the register's own connection lives in one thread and keeps the file to itself. The file goes when this goes; one that a
/// killed program left can be read by nobody and is taken away by the next.
class TrailCopy
{
public:
    /// In the register's own thread. Records the check, then copies, reading every page.
    static Result<std::unique_ptr<TrailCopy>> of(Register &reg, const CopyProgress &progress = {});
    ~TrailCopy();
    TrailCopy(const TrailCopy &) = delete;
    TrailCopy &operator=(const TrailCopy &) = delete;

    /// After a check, in the thread that has the register: makes anew what was `found` to be mendable and still differs (a
    /// backup may have mended it meanwhile). Gives what mendDerived() gives; the person was asked for VerifyRegister by of().
    static Result<QString> mend(Register &reg, const TrailReport &found);

    /// Every page, every entry and every record it binds; in any one thread. `progress` (percent; false stops it) is called there.
    Result<TrailReport> check(const std::function<bool(int)> &progress = {}) const;

private:
    TrailCopy(const QString &path, const RegisterCore &core);

    QString m_path;
    QByteArray m_uuid;
    TrailHead m_head;
    std::span<const Migration> m_steps;
    DatabaseKey m_key;
};

} // namespace marac

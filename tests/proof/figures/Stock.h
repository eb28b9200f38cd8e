// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/register/Register.h"

#include <QString>

#include <memory>

namespace marac::proof {

/// Generated registers, kept in a folder from one run to the next and made where they are missing. They stand still at noon of
/// one day. Whatever fails stops the program with its words.
class Stock
{
public:
    /// `folder` is made when it isn't there. Where it lies is what is measured: on a disk, for commits and backups.
    explicit Stock(const QString &folder);

    /// Makes the register of so many cases, if need be, and gives its folder. A run that is ended meanwhile leaves nothing
    /// that would be taken for it.
    QString folderOf(int cases);

    QString folder() const { return m_folder; }

    /// A register of the stock by its path, from any process.
    static RegisterPlace placeOf(const QString &path);
    static QString pathIn(const QString &folder) { return folder + QStringLiteral("/register.marac"); }
    /// The slow half of unlocking it, and the quick one.
    static Admission derive(const QString &path);
    static std::unique_ptr<Register> enter(const QString &path, Admission admission);
    /// Both.
    static std::unique_ptr<Register> open(const QString &path);
    static QString login() { return QStringLiteral("admin"); }

private:
    QString m_folder;
};

} // namespace marac::proof

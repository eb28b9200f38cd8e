// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/register/Register.h"
#include "core/safekeeping/restoring/Restore.h"

#include <QStringList>

/// The workflows that make a whole file or put one in the place of another: to be killed or failed at any call.
namespace marac::kills {

Result<CreatedRegister> createIn(const QString &folder, const Clock &clock);
/// Brings the one backup of the folder back beside the register, as `restored.marac`.
Result<Restored> restoreIn(const QString &folder, const Clock &clock);
/// Opens the register by a program that is one step of the schema further, which brings it up to date after a backup.
Result<std::unique_ptr<Register>> migrateIn(const QString &folder, const Clock &clock);
/// Gives the register of the folder another recovery sheet, and lays its words beside it: the paper.
void keepSheetIn(const QString &folder, Register &reg);
/// Gives the administrator the passphrase of recoveredWords() with that paper.
Result<Secret> recoverIn(const QString &folder, const Clock &clock);
/// Whose passphrase (test::passphraseFor) it is afterwards.
inline QString recoveredWords()
{
    return QStringLiteral("recovered");
}

/// The worker: `--create FOLDER`, `--restore FOLDER`, `--migrate FOLDER` or `--recover FOLDER`, each also with `--memory N`: the
/// N-th request of SQLite for memory is refused, 0: none. Before it locks, prints
///
///     requests N         of memory, with --memory
///     calls N            that many had touched its files when it was done
///     kept
///
/// the last two when it is done. 4 when it was refused.
int workOnFile(const QStringList &arguments);

/// What the worker told before its end.
struct FileTale
{
    int calls = 0;
    long requests = 0;
    bool isKept = false;
};

FileTale fileTale(const QByteArray &output);

} // namespace marac::kills

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

struct sqlite3;

namespace marac {

/// A change of a register file that was cut off, which SQLite undoes when the file is next opened, and what has to be done after that.
///
/// SQLite keeps no copy of a free page before it uses it, for there is nothing in it to be kept: when the power goes meanwhile, undoing
/// the change leaves it torn. No record is concerned, but its seal is broken: a check of all pages calls the file altered, and no
/// copy of it can be made. So each free page is written anew. That it is still to be done stands in an empty file beside the register,
/// for whoever opens it next, since the undoing itself may be cut off. A write that fails half done, on a disk that is full or at fault,
/// does the same to a program that goes on: it leaves the mark then.
class CutChange
{
public:
    /// Looks for one at the path of a register that is about to be opened, and remembers it.
    explicit CutChange(const QString &path);
    /// Takes away a mark of its own making where nothing was undone: the journal tells of it.
    ~CutChange();
    CutChange(const CutChange &) = delete;
    CutChange &operator=(const CutChange &) = delete;

    /// Writes free pages anew where a change was undone, in one transaction that leaves tables and records as they are. Before that
    /// it reads the whole file, about a second for 100 MB: where the list of free pages names one that is in use, nothing is written.
    /// Where it can't be done the file stays as it is, and the next who opens it tries again. False when the file is not sound: what
    /// was met may have left the handle good for closing alone. Before the connection is guarded.
    bool settle(sqlite3 *handle);

    /// A journal with something in it: the last change was cut off, and SQLite undoes it when the lock is taken. Until then the
    /// file may well end in the middle of a page.
    static bool awaitsUndoing(const QString &path);
    /// For a copy of a file that nobody has open: what is still to be done with one is to be done with the other.
    static Result<> passOn(const QString &from, const QString &to);

    /// Of a call to an open register that failed with this extended code: leaves the mark where it was a write.
    static void noteFailure(sqlite3 *handle, int code);
    /// Whether the mark stands beside an open register and each page in use is whole, so that what is broken is free pages.
    /// Reads every page in use, about a second for 100 MB.
    static bool explainsBrokenSeals(sqlite3 *handle);
    /// The words for that.
    static Problem halfWritten();

private:
    static bool isMarked(const QString &path);

    QString m_path;
    bool m_isToSettle = false;
    bool m_isMarkedHere = false;
    bool m_isUndone = false;
};

} // namespace marac

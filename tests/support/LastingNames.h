// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

#include <QSet>
#include <QStringList>

namespace marac::faults {

/// What of the files that a program writes would not last if the power went, from the order of its calls: content that was not
/// flushed, and names (of a new file or folder, or after a rename) whose folder was not flushed since. A call that went wrong did
/// nothing, and what a flush lost of a file is not brought back by another flush: the system takes it for written by then. Only
/// taking the file away, or emptying it to write it anew, ends that. Paths are told within `folder`.
class LastingNames
{
public:
    explicit LastingNames(const QString &folder) : m_folder(folder) {}

    /// Follows the next call.
    void see(const Call &call);

    /// What got its name by a rename before all that is in it lasted: another would have stood there, whole, and is gone.
    const QStringList &tooEarly() const { return m_tooEarly; }
    /// Files with content that may not last, after the calls seen so far.
    QStringList unflushed() const { return within(m_unflushed); }
    /// Files and folders with a name that may not last.
    QStringList unnamed() const { return within(m_unnamed); }

private:
    void forget(const QString &path);
    void rename(const Call &call);
    QStringList within(const QSet<QString> &paths) const;

    QString m_folder;
    QSet<QString> m_unflushed;
    QSet<QString> m_lost; ///< those of the unflushed that a flush went wrong for
    QSet<QString> m_unnamed;
    QStringList m_tooEarly;
};

} // namespace marac::faults

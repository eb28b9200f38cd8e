// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"

#include <QDir>
#include <QStringList>

namespace marac {

/// A folder that papers are put into: each as a PDF, and each of its pages as a picture beside it.
class PaperFolder
{
public:
    explicit PaperFolder(const QString &path) : m_folder(path) {}

    /// Makes one paper from the register, recorded there as an export. `reference` is the middle of the file name; it is
    /// never a name. Fails as makePaper does, or as Unavailable when a file could not be written.
    Result<> put(Register &records, const documents::PaperOrder &order, const QString &reference);

    /// The names of the files, in the order they were made.
    const QStringList &files() const { return m_files; }

private:
    QDir m_folder;
    QStringList m_files;
};

} // namespace marac

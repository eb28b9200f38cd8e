// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace marac::documents {

/// A file as it comes out of a zip archive.
struct UnzippedFile
{
    QByteArray name;
    QByteArray content;
    bool isSound = false; ///< length and checksum are those the archive states
};

/// Every file, by the archive's directory.
QList<UnzippedFile> unzipped(const QByteArray &archive);

} // namespace marac::documents

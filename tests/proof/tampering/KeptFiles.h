// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace marac::proof {

/// The whole of a file; empty where there is none.
QByteArray bytesOf(const QString &path);
/// Puts these bytes in place of whatever the file held, or makes it. Stops the program when it can't be done.
void putBytes(const QString &path, const QByteArray &bytes);

/// The files of one folder as they lay there at one moment, without those in folders inside it. Taken while nobody has the
/// register open.
class KeptFiles
{
public:
    KeptFiles() = default;
    explicit KeptFiles(const QString &folder);

    /// Afterwards the folder has these files and no others.
    void putBack() const;
    /// Those whose names end so, and nothing else is touched.
    void putBackEnding(const QString &ending) const;
    /// Empty where there is none of that name.
    QByteArray bytes(const QString &name) const { return m_files.value(name); }

private:
    QString m_folder;
    QMap<QString, QByteArray> m_files;
};

} // namespace marac::proof

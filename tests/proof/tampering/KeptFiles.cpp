// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/KeptFiles.h"

#include <QDir>
#include <QFile>

namespace marac::proof {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("a file of the proof can't be written");
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

static QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

KeptFiles::KeptFiles(const QString &folder) : m_folder(folder)
{
    const QDir here(folder);
    const QStringList names = filesIn(here);
    for (const QString &name : names)
        m_files.insert(name, bytesOf(here.filePath(name)));
}

void KeptFiles::putBack() const
{
    const QDir here(m_folder);
    const QStringList names = filesIn(here);
    for (const QString &name : names) {
        if (!m_files.contains(name) && !QFile::remove(here.filePath(name)))
            qFatal("a file of the proof can't be taken away");
    }
    putBackEnding({});
}

void KeptFiles::putBackEnding(const QString &ending) const
{
    const QDir here(m_folder);
    for (auto file = m_files.constBegin(); file != m_files.constEnd(); ++file) {
        if (file.key().endsWith(ending))
            putBytes(here.filePath(file.key()), file.value());
    }
}

} // namespace marac::proof

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace marac::documents {

namespace {
struct Write
{
    Q_DECLARE_TR_FUNCTIONS(WritePdf)
};

/// A file nobody else can read, gone again unless it was renamed to its place.
class PrivateFile
{
public:
    explicit PrivateFile(const QString &target)
    {
        const QFileInfo info(target);
        const QString name = QStringLiteral(".marac-%1.part").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        m_file.setFileName(info.absolutePath() + QLatin1Char('/') + name);
        m_open = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    ~PrivateFile()
    {
        m_file.close();
        if (m_open && !m_renamed)
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(PrivateFile)

    bool isOpen() const { return m_open; }
    bool write(const QByteArray &bytes) { return m_file.write(bytes) == bytes.size() && m_file.flush(); }
    /// False where the target exists: Qt never renames onto a file.
    bool renameTo(const QString &target)
    {
        m_file.close();
        m_renamed = m_file.error() == QFileDevice::NoError && m_file.rename(target);
        return m_renamed;
    }

private:
    QFile m_file;
    bool m_open = false;
    bool m_renamed = false;
};
} // namespace

static bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

static Failure taken()
{
    return failure(Problem::Kind::Conflict,
                   Write::tr("There is already a file of that name. It was left as it is and nothing was written. Choose another name."));
}

Result<> writePdf(const Document &document, const QString &path)
{
    if (exists(path))
        return taken();
    const Result<QByteArray> bytes = pdfBytes(document);
    if (!bytes)
        return Failure(bytes.error());

    PrivateFile file(path);
    if (!file.isOpen()) {
        return failure(Problem::Kind::Unavailable,
                       Write::tr("The document could not be saved in that folder. Nothing was written. Choose a folder you may write to."));
    }
    if (!file.write(*bytes)) {
        return failure(Problem::Kind::Unavailable,
                       Write::tr("The document could not be written to the end; the disk may be full. Nothing was left behind. "
                                 "Free some space or choose another disk."));
    }
    if (file.renameTo(path))
        return {};
    if (exists(path))
        return taken();
    return failure(Problem::Kind::Unavailable,
                   Write::tr("The document could not be given its name. Nothing was left behind. Choose another name or folder."));
}

} // namespace marac::documents

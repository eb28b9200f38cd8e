// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/RemoteFileSystem.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sys/vfs.h>

namespace marac {

// statfs(2) and the kernel's own list of file system numbers (linux/magic.h and the file systems that keep theirs apart).
static constexpr std::array<std::uint64_t, 20> remoteMagics{
    0x00006969, // NFS
    0x0000517B, // SMB, the first
    0x0000564C, // NetWare
    0x00C36400, // Ceph
    0x01021997, // 9P
    0x01161970, // GFS2
    0x0BD00BD0, // Lustre
    0x19830326, // BeeGFS
    0x47504653, // GPFS
    0x5346414F, // AFS
    0x65735546, // FUSE: sshfs, cloud folders, some NTFS
    0x6B414653, // AFS of the kernel
    0x73757245, // Coda
    0x7461636F, // OCFS2
    0x786F4256, // VirtualBox shared folder
    0x7C7C6673, // Parallels shared folder
    0xAAD7AAEA, // PanFS
    0xBACBACBC, // VMware shared folder
    0xFE534D42, // SMB 2 and 3
    0xFF534D42, // CIFS
};

bool isRemoteMagic(std::uint64_t fileSystemType)
{
    // f_type is signed on some machines and comes widened with ones.
    const std::uint64_t low = fileSystemType & 0xFFFFFFFFu;
    return std::find(remoteMagics.begin(), remoteMagics.end(), low) != remoteMagics.end();
}

bool isRemote(const QString &path)
{
    struct statfs seen;
    QString place = path;
    while (::statfs(QFile::encodeName(place).constData(), &seen) != 0) {
        const QString above = QFileInfo(place).absolutePath();
        if (above == place)
            return true;
        place = above;
    }
    return isRemoteMagic(std::uint64_t(seen.f_type));
}

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/power/UnsyncedFile.h"
#include "tests/support/RecordedCalls.h"

#include <QStringList>

#include <optional>

namespace marac::kills {

/// A folder, with the folders in it, on a disk that keeps what was synchronised: of a file's content as UnsyncedFile says; of the
/// names in a folder (one made, taken away, or moved from another) each change since that folder was last synchronised, or
/// not, in any choice of them and in their order (fault 3 of the list). A renaming in one folder is done wholly or not at all.
class UnsyncedFolder
{
public:
    /// All that lies in `folder` lasts.
    UnsyncedFolder(const QString &folder, qsizetype sector);

    void apply(const faults::RecordedCall &call);

    /// What is open just now: for each change of a name, and for each file, its wheels, as those of UnsyncedFile. Empty when all lasts.
    QList<QList<int>> parts() const;
    /// Lays out what the disk holds after a power cut with each wheel at such a place, all parts in one row, in `folder`, which is
    /// there and empty.
    void layOut(const QList<int> &places, const QString &folder) const;

private:
    using Names = QMap<QString, std::size_t>; ///< what each stands for, by its place in m_things
    struct Change
    {
        QString name;
        std::optional<std::size_t> thing; ///< none: it was taken away
        QString gone;                     ///< the name it had before
    };
    struct Thing
    {
        bool isFolder = false;
        UnsyncedFile content;
        Names lasting = {};
        Names now = {};
        QList<Change> changes = {}; ///< since it was last synchronised
    };
    /// A name, and the folder that it is in.
    struct Place
    {
        std::size_t folder = 0;
        QString name;
    };

    std::size_t add(bool isFolder, const QByteArray &content = {});
    void takeIn(const QString &folder, std::size_t thing);
    Place placeOf(const QString &path) const;
    Thing *thingAt(const QString &path);
    void change(std::size_t folder, const Change &change);
    void rename(const faults::RecordedCall &call);
    static void make(Names &names, const Change &change);
    void layOutThing(std::size_t thing, const QList<QList<int>> &places, const QString &path) const;

    QString m_folder;
    qsizetype m_sector;
    QList<Thing> m_things; ///< the first is the folder itself
};

} // namespace marac::kills

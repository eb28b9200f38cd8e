// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LastingNames.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace marac::faults {

using namespace Qt::StringLiterals;

static bool isInside(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

void LastingNames::see(const Call &call)
{
    if (call.isStruck) {
        if (call.name == "flush"_L1 && m_unflushed.contains(call.path))
            m_lost.insert(call.path);
    } else if (call.name == "create"_L1) {
        m_unflushed.insert(call.path);
        m_unnamed.insert(call.path); // also where it may be there already: whoever makes a file flushes its folder
    } else if (call.name == "folder"_L1) {
        m_unnamed.insert(call.path);
    } else if (call.name == "write"_L1) {
        m_unflushed.insert(call.path);
    } else if (call.name == "truncate"_L1) {
        m_unflushed.insert(call.path);
        m_lost.remove(call.path);
    } else if (call.name == "remove"_L1) {
        forget(call.path);
    } else if (call.name == "rename"_L1) {
        rename(call);
    } else if (call.name == "flush"_L1) { // of a file, or of a folder with the names in it
        if (!m_lost.contains(call.path))
            m_unflushed.remove(call.path);
        m_unnamed.removeIf([&](const QString &path) { return QFileInfo(path).path() == call.path; });
    }
}

void LastingNames::forget(const QString &path)
{
    for (QSet<QString> *paths : {&m_unflushed, &m_lost, &m_unnamed})
        paths->remove(path);
}

void LastingNames::rename(const Call &call)
{
    const auto isPartOfIt = [&](const QString &path) { return path == call.from || isInside(path, call.from); };
    const auto isNameInIt = [&](const QString &path) { return isInside(path, call.from); };
    if (std::any_of(m_unflushed.cbegin(), m_unflushed.cend(), isPartOfIt)
        || std::any_of(m_unnamed.cbegin(), m_unnamed.cend(), isNameInIt))
        m_tooEarly.append(call.path.mid(m_folder.size()));
    forget(call.path);
    for (QSet<QString> *paths : {&m_unflushed, &m_lost, &m_unnamed}) {
        QSet<QString> moved;
        for (const QString &path : std::as_const(*paths))
            moved.insert(isPartOfIt(path) ? call.path + path.mid(call.from.size()) : path);
        *paths = moved;
    }
    m_unnamed.insert(call.path);
}

QStringList LastingNames::within(const QSet<QString> &paths) const
{
    QStringList told;
    for (const QString &path : paths)
        told.append(path.mid(m_folder.size()));
    told.sort();
    return told;
}

} // namespace marac::faults

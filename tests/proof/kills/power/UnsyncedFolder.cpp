// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/UnsyncedFolder.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace marac::kills {

UnsyncedFolder::UnsyncedFolder(const QString &folder, qsizetype sector) : m_folder(folder), m_sector(sector)
{
    takeIn(folder, add(true));
}

std::size_t UnsyncedFolder::add(bool isFolder, const QByteArray &content)
{
    m_things.append({isFolder, UnsyncedFile(content, m_sector)});
    return std::size_t(m_things.size()) - 1;
}

void UnsyncedFolder::takeIn(const QString &folder, std::size_t thing)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (!entry.isDir() && !file.open(QIODevice::ReadOnly))
            qFatal("what lay there before could not be read");
        const std::size_t one = add(entry.isDir(), entry.isDir() ? QByteArray() : file.readAll());
        m_things[qsizetype(thing)].now.insert(entry.fileName(), one);
        m_things[qsizetype(thing)].lasting.insert(entry.fileName(), one);
        if (entry.isDir())
            takeIn(entry.filePath(), one);
    }
}

UnsyncedFolder::Place UnsyncedFolder::placeOf(const QString &path) const
{
    QStringList names = path.mid(m_folder.size()).split(u'/', Qt::SkipEmptyParts);
    Place place;
    if (names.isEmpty())
        return place;
    place.name = names.takeLast();
    for (const QString &name : std::as_const(names)) {
        const Names &now = m_things.at(qsizetype(place.folder)).now;
        if (!now.contains(name))
            qFatal("a recorded call was made in a folder that is not there");
        place.folder = now.value(name);
    }
    return place;
}

/// None of a file that has lost its name: nothing of it is found after a power cut.
UnsyncedFolder::Thing *UnsyncedFolder::thingAt(const QString &path)
{
    const Place place = placeOf(path);
    if (place.name.isEmpty())
        return &m_things.first();
    const Names &now = m_things.at(qsizetype(place.folder)).now;
    return now.contains(place.name) ? &m_things[qsizetype(now.value(place.name))] : nullptr;
}

void UnsyncedFolder::make(Names &names, const Change &change)
{
    if (!change.gone.isEmpty())
        names.remove(change.gone);
    if (change.thing)
        names.insert(change.name, *change.thing);
    else
        names.remove(change.name);
}

void UnsyncedFolder::change(std::size_t folder, const Change &change)
{
    Thing &in = m_things[qsizetype(folder)];
    in.changes.append(change);
    make(in.now, change);
}

void UnsyncedFolder::rename(const faults::RecordedCall &call)
{
    const Place from = placeOf(call.from);
    const Place to = placeOf(call.path);
    const std::size_t thing = m_things.at(qsizetype(from.folder)).now.value(from.name);
    if (from.folder != to.folder)
        qFatal("a file was moved to another folder, which a power cut could leave in both or in none");
    change(to.folder, {to.name, thing, from.name});
}

void UnsyncedFolder::apply(const faults::RecordedCall &call)
{
    const Place place = placeOf(call.path);
    Thing *thing = thingAt(call.path);
    if (call.name == QLatin1String("create") || call.name == QLatin1String("folder")) {
        if (!thing)
            change(place.folder, {place.name, add(call.name == QLatin1String("folder")), {}});
    } else if (call.name == QLatin1String("remove")) {
        change(place.folder, {place.name, {}, {}});
    } else if (call.name == QLatin1String("rename")) {
        rename(call);
    } else if (!thing) {
        return;
    } else if (call.name == QLatin1String("write")) {
        thing->content.write(call.at, call.bytes);
    } else if (call.name == QLatin1String("truncate")) {
        thing->content.resize(call.at);
    } else { // a flush
        thing->content.synchronise();
        thing->lasting = thing->now;
        thing->changes.clear();
    }
}

/// Of each thing in turn: its changes, then its content.
QList<QList<int>> UnsyncedFolder::parts() const
{
    QList<QList<int>> parts;
    for (const Thing &thing : m_things) {
        parts += QList<QList<int>>(thing.changes.size(), {2});
        if (const QList<int> wheels = thing.content.wheels(); !wheels.isEmpty())
            parts.append(wheels);
    }
    return parts;
}

void UnsyncedFolder::layOut(const QList<int> &places, const QString &folder) const
{
    QList<QList<int>> ofThings;
    qsizetype wheel = 0;
    for (const Thing &thing : m_things) {
        const qsizetype own = thing.changes.size() + thing.content.wheels().size();
        ofThings.append(places.mid(wheel, own));
        wheel += own;
    }
    layOutThing(0, ofThings, folder);
}

void UnsyncedFolder::layOutThing(std::size_t thing, const QList<QList<int>> &places, const QString &path) const
{
    const Thing &one = m_things.at(qsizetype(thing));
    const QList<int> &own = places.at(qsizetype(thing));
    if (!one.isFolder) {
        const QByteArray content = one.content.cut(own);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("the disk after a power cut could not be laid out");
        return;
    }
    if (!QDir().mkpath(path))
        qFatal("the disk after a power cut could not be laid out");
    Names names = one.lasting;
    for (qsizetype i = 0; i < one.changes.size(); ++i) {
        if (own.at(i) != 0)
            make(names, one.changes.at(i));
    }
    for (auto name = names.begin(); name != names.end(); ++name)
        layOutThing(name.value(), places, path + u'/' + name.key());
}

} // namespace marac::kills

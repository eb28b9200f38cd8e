// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/RenamedFiles.h"

#include <QFileInfo>

namespace marac::kills {
namespace {

/// A name of the folder: what it stood for when the folder was last flushed, and what else it was made to stand for since.
using Names = QMap<QString, QList<QByteArray>>;

QList<QByteArray> contentsOf(const Names &names, const QString &path)
{
    return names.value(path, {QByteArray()});
}

} // namespace

PossibleFiles afterPowerCut(const QList<faults::Call> &calls, qsizetype count, const QMap<QString, QByteArray> &before,
                            const QByteArray &written)
{
    const QList<QByteArray> unflushed{QByteArray(""), written.left(written.size() / 2), written};
    Names names;
    QMap<QString, QByteArray> lasting = before;
    QMap<QString, QList<QByteArray>>
        inHand; ///< what a name stands for as the program sees it, with what is not flushed yet
    for (auto file = before.begin(); file != before.end(); ++file)
        inHand.insert(file.key(), {file.value()});
    const auto standFor = [&](const QString &path, const QList<QByteArray> &contents) {
        QList<QByteArray> all = names.value(path, {lasting.value(path)});
        all += contents;
        names.insert(path, all);
        inHand.insert(path, contents);
    };
    for (const faults::Call &call : calls.first(count)) {
        if (call.name == QLatin1String("create") || call.name == QLatin1String("write")) {
            standFor(call.path, unflushed);
        } else if (call.name == QLatin1String("remove")) {
            standFor(call.path, {QByteArray()});
        } else if (call.name == QLatin1String("rename")) {
            standFor(call.path, contentsOf(inHand, call.from));
            standFor(call.from, {QByteArray()});
        } else if (call.name == QLatin1String("flush") && inHand.contains(call.path)) {
            inHand.insert(call.path, {written}); // the content lasts; the name may not yet
            names.insert(call.path, {lasting.value(call.path), written});
        } else if (call.name == QLatin1String("flush")) { // of the folder: each name lasts
            for (auto name = names.begin(); name != names.end(); ++name) {
                const QList<QByteArray> stands = inHand.value(name.key());
                lasting.insert(name.key(), stands.last());
                name.value() = stands;
            }
        }
    }
    for (auto file = before.begin(); file != before.end(); ++file) {
        if (!names.contains(file.key()))
            names.insert(file.key(), {file.value()});
    }
    return names;
}

} // namespace marac::kills

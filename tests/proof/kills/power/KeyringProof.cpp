// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/KeyringProof.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/power/RenamedFiles.h"
#include "tests/support/CheapKeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace marac::kills {

using namespace Qt::StringLiterals;

int saveKeyring(const QStringList &arguments)
{
    const QString path = arguments.value(2);
    const QByteArray bytes = readSmallFile(path + u".next"_s, Keyring::largest).value_or(QByteArray());
    const Result<Keyring> newer = Keyring::parse(bytes, cheap::policy());
    return newer && KeyringFiles(path, cheap::policy()).save(*newer) ? 0 : 4;
}

static void layOut(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (content.isNull()) {
        file.remove();
        return;
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the key file could not be laid out");
}

void KeyringProof::run()
{
    const Keyring::Founded made = cheap::founded();
    const QString login = u"a.brown"_s;
    const QByteArray old = made.keyring.serialise();
    const Result<Keyring> changed =
        made.keyring.changePassphrase(login, cheap::passphrase(), cheap::otherPassphrase(), made.key);
    if (!changed)
        qFatal("the passphrase was not changed");
    const QByteArray renewed = changed->serialise();

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.marac"_s);
    const QString first = KeyringFiles::firstPath(path);
    const QString second = KeyringFiles::secondPath(path);
    layOut(path + u".next"_s, renewed);
    layOut(first, old);
    layOut(second, old);
    const QList<faults::Call> calls =
        faults::callsOf(QCoreApplication::applicationFilePath(), {u"--keyring"_s, path}, folder.path());
    if (calls.size() < 10)
        qFatal("the calls of a save of the keyring were not told");

    const KeyringFiles files(path, cheap::policy());
    for (qsizetype count = 0; count <= calls.size(); ++count) {
        const PossibleFiles possible = afterPowerCut(calls, count, {{first, old}, {second, old}}, renewed);
        for (const QByteArray &one : possible.value(first)) {
            for (const QByteArray &other : possible.value(second)) {
                layOut(first, one);
                layOut(second, other);
                m_proof.count(figures::images());
                const QString where = u"the key files, after call %1 of %2"_s.arg(count).arg(calls.size());
                const Result<KeyringFiles::Loaded> loaded = files.load();
                if (!loaded) {
                    m_proof.fault(figures::unopened(), where + u": "_s + loaded.error().text);
                    continue;
                }
                const bool isNew = loaded->keyring.serialise() == renewed;
                if (!loaded->keyring.unlock(login, isNew ? cheap::otherPassphrase() : cheap::passphrase()))
                    m_proof.fault(figures::unopened(), where);
                if (count == calls.size() && !isNew)
                    m_proof.fault(figures::losses(), where);
            }
        }
    }
}

} // namespace marac::kills

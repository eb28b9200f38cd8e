// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/scenes/WorkingDay.h"

#include "tests/proof/access/Figures.h"
#include "tests/proof/access/memory/MemoryScan.h"
#include "tests/proof/access/memory/RegisterWatch.h"
#include "tests/proof/access/scenes/CanaryWords.h"
#include "tests/proof/support/Besides.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace marac::proof {

using namespace Qt::StringLiterals;

/// The words in every way in which a file may hold them, in small letters.
static QList<Needle> needles()
{
    QList<Needle> all;
    for (const QString &word : canary::words) {
        all << needlesOf(word, word) << Needle{word + u" in hex"_s, word.toUtf8().toHex()}
            << Needle{word + u" in Base64"_s, word.toUtf8().toBase64().toLower().left(8)};
    }
    return all;
}

static void searchBytes(Proof &proof, const QString &what, const QByteArray &bytes)
{
    static const QList<Needle> sought = needles();
    const QByteArray small = bytes.toLower();
    for (const Needle &needle : sought) {
        if (small.contains(needle.bytes))
            proof.fault(figure::outside, u"%1 in %2"_s.arg(needle.name, what));
    }
}

/// A paper's own words are packed in it, where no word is found.
static bool isPaper(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") || bytes.startsWith("%!PS") || bytes.startsWith("PK\3\4");
}

static bool searchFile(Proof &proof, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    searchBytes(proof, path, bytes);
    if (isPaper(bytes))
        proof.fault(figure::outside, u"a paper was left: "_s + path);
    proof.count(figure::files);
    return true;
}

static void searchFolder(Proof &proof, const QString &folder, const QString &but)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        searchBytes(proof, u"the name of a file"_s, QFile::encodeName(path));
        if (path.startsWith(but + u'/'))
            continue;
        if (QFileInfo(path).isFile() && !searchFile(proof, path))
            proof.fault(figure::outside, u"could not be searched: "_s + path);
    }
}

/// Files that have no name any more are open still.
static void searchOpenFiles(Proof &proof, qint64 process)
{
    const QFileInfoList open = QDir(u"/proc/%1/fd"_s.arg(process)).entryInfoList(QDir::Files | QDir::System);
    for (const QFileInfo &one : open) {
        if (one.isFile() && one.symLinkTarget().endsWith(u" (deleted)"))
            searchFile(proof, one.filePath());
    }
}

/// The control: the day made papers in each way, and what is one is known for one.
static void judgeThePapers(Proof &proof, const QString &exports, int printed)
{
    if (printed != 2)
        proof.fault(figure::outside, u"not known: the day printed %1 of 2 papers"_s.arg(printed));
    for (const QString &name : {u"minutes"_s, u"summary"_s}) {
        for (const QString &ending : {u"pdf"_s, u"odt"_s}) {
            QFile paper(u"%1/%2.%3"_s.arg(exports, name, ending));
            if (!paper.open(QIODevice::ReadOnly) || !isPaper(paper.readAll()))
                proof.fault(figure::outside, u"not known: the day made no %1 as %2"_s.arg(name, ending));
        }
    }
}

static void judgeTheDay(Proof &proof, const Besides &day, int opens)
{
    const qsizetype sessions = day.heard("unlocked");
    if (day.heard("outside") > 0)
        proof.fault(figure::outside, u"a title or the clipboard, %1 times"_s.arg(day.heard("outside")));
    if (opens != sessions || day.heard("opens") > 0)
        proof.fault(figure::copies, u"%1 opens of the register's file in %2 sessions"_s.arg(opens).arg(sessions));
}

void searchAfterADay(Proof &proof, const PrinterBeside &printer)
{
    const int printedBefore = printer.papers();
    const QTemporaryDir home;
    const QString exports = home.filePath(u"exports"_s);
    QDir().mkpath(exports);
    Besides day({u"--scene"_s, u"day"_s, exports}, home.path());
    const std::optional<QString> path = day.hear("register");
    if (!path || path->isEmpty()) {
        proof.fault(figure::outside, u"the day did not begin"_s);
        return;
    }
    RegisterWatch watch(*path);
    day.goOn();
    if (!day.hear("typed")) {
        const QByteArray said = day.said();
        proof.fault(figure::outside, u"the day did not come to its end: "_s + QString::fromUtf8(said.right(300)));
    }
    judgeTheDay(proof, day, watch.opens());
    searchOpenFiles(proof, day.id());
    day.kill();
    searchBytes(proof, u"what it said"_s, day.said());
    const QString folder = QFileInfo(*path).path();
    searchFolder(proof, home.path(), exports);
    searchFolder(proof, folder, exports);
    judgeThePapers(proof, exports, printer.papers() - printedBefore);
    if (QFileInfo(folder).fileName().startsWith(u"marac-test-"))
        QDir(folder).removeRecursively();
}

} // namespace marac::proof

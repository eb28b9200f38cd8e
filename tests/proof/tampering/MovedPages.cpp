// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/MovedPages.h"

#include "tests/proof/tampering/LargeFile.h"
#include "tests/proof/tampering/Trial.h"

#include <algorithm>
#include <utility>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qsizetype pageBytes = Victim::pageBytes;

static QByteArray pageOf(const QByteArray &bytes, qsizetype page)
{
    return bytes.mid(page * pageBytes, pageBytes);
}

static QByteArray withPage(QByteArray bytes, qsizetype page, const QByteArray &content)
{
    return bytes.replace(page * pageBytes, pageBytes, content);
}

static void judgeFile(Trial &trial, const QByteArray &bytes, const QString &where, const QRegularExpression &naming)
{
    putBytes(trial.victim().path(), bytes);
    trial.judgeNamed(where, naming);
}

static void emptyAndSwap(Trial &trial, qsizetype page, qsizetype pages)
{
    const QByteArray &right = trial.victim().bytes();
    const qsizetype other = (page + 1 + trial.below(pages - 1)) % pages;
    judgeFile(trial, withPage(right, page, QByteArray(pageBytes, '\0')), u"page %1 emptied"_s.arg(page + 1),
              namingPage(page + 1));
    judgeFile(trial, withPage(withPage(right, page, pageOf(right, other)), other, pageOf(right, page)),
              u"pages %1 and %2 swapped"_s.arg(page + 1).arg(other + 1), namingPage(std::min(page, other) + 1));
    if (trial.proof().isLong())
        judgeFile(trial, withPage(right, page, pageOf(right, other)),
                  u"page %1 over page %2"_s.arg(other + 1).arg(page + 1), namingPage(page + 1));
}

/// At most `most` of them, drawn by lot.
static void putEarlierPages(Trial &trial, const Victim::Moment &moment, const QString &when, qsizetype most)
{
    const QByteArray &right = trial.victim().bytes();
    const QByteArray earlier = trial.victim().bytesAt(moment);
    QList<qsizetype> differing;
    for (qsizetype page = 0; page < std::min(right.size(), earlier.size()) / pageBytes; ++page) {
        if (pageOf(right, page) != pageOf(earlier, page))
            differing.append(page);
    }
    std::shuffle(differing.begin(), differing.end(), trial.random());
    differing.resize(std::min(differing.size(), most));
    for (const qsizetype page : std::as_const(differing)) {
        putBytes(trial.victim().path(), withPage(right, page, pageOf(earlier, page)));
        trial.judgeDiffering(u"page %1 as it was %2"_s.arg(page + 1).arg(when), Trial::MayBeNothing::Yes);
    }
}

void movePages(Trial &trial)
{
    const qsizetype pages = trial.victim().bytes().size() / pageBytes;
    for (qsizetype page = 0; page < pages; ++page)
        emptyAndSwap(trial, page, pages);
    const qsizetype most = trial.proof().isLong() ? pages : 8;
    putEarlierPages(trial, trial.victim().atHalf(), u"at half of the work"_s, most);
    putEarlierPages(trial, trial.victim().justBefore(), u"before the last change"_s, most / 2 + most % 2);
}

void cutAndLengthen(Trial &trial)
{
    static const QRegularExpression naming(
        u"end (of the register's file )?is missing|is missing or was added|^The file is empty"_s);
    const QByteArray right = trial.victim().bytes();
    const qsizetype pages = right.size() / pageBytes;
    QList<qsizetype> sizes{0, 1, 16, pageBytes - 1, pageBytes, pages / 2 * pageBytes};
    for (const qsizetype missing : {right.size() / 2 + 1, pageBytes, qsizetype(100), qsizetype(1)})
        sizes.append(right.size() - missing);
    for (int i = 0; i < trial.proof().size(20, 500); ++i)
        sizes.append(i % 2 == 0 ? (1 + trial.below(pages - 1)) * pageBytes : qsizetype(trial.below(right.size())));
    for (const qsizetype size : std::as_const(sizes))
        judgeFile(trial, right.first(size), u"cut to %1 bytes"_s.arg(size), naming);

    const QByteArray page = pageOf(right, pages - 1);
    for (const QByteArray &more :
         {QByteArray(1, '\0'), QByteArray(100, 'x'), QByteArray(pageBytes, '\0'), QByteArray(3 * pageBytes, '\0'), page,
          pageOf(trial.victim().bytesAt(trial.victim().atHalf()), 1)})
        judgeFile(trial, right + more, u"longer by %1 bytes"_s.arg(more.size()), naming);

    if (trial.proof().isLong())
        checkALargeFile(trial.proof());
}

} // namespace marac::proof

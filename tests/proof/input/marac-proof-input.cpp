// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every parser of what comes from outside, given its corpus and what comes of altering it by lot. The long form of the same
// is libFuzzer's: packaging/fuzz. Where tests of fields, papers and the reader of files were run beside it (packaging/prove), its
// last line tells how much they tried, too.
#include "tests/proof/input/Trial.h"
#include "tests/proof/support/Proof.h"
#include "tests/support/Tally.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace marac;
using namespace Qt::StringLiterals;

static const QString inputs = u"inputs"_s;
static const QString parsersTried = u"parsers"_s;
static const QString crashes = u"crashes"_s;
static const QString broken = u"broken properties"_s;
static const QString tooMuch = u"too slow or too large"_s;

/// What libFuzzer found, an input to a line: packaging/fuzz --keep.
static QList<QByteArray> foundOf(const fuzz::Parser &parser)
{
    QFile file(QStringLiteral(MARAC_INPUT_FOUND) + u'/' + QString::fromLatin1(parser.name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("what was found for %s can't be read", parser.name);
    QList<QByteArray> found;
    while (!file.atEnd()) {
        const auto input = QByteArray::fromBase64Encoding(file.readLine().trimmed());
        if (!input)
            qFatal("what was found for %s is not in base64", parser.name);
        found << *input;
    }
    return found;
}

/// What was written by hand, and what was found.
static QList<QByteArray> corpusOf(const fuzz::Parser &parser)
{
    const QDir folder(QStringLiteral(MARAC_INPUT_CORPUS) + u'/' + QString::fromLatin1(parser.name));
    QList<QByteArray> corpus;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file of the corpus can't be read");
        corpus << file.readAll();
    }
    if (corpus.isEmpty())
        qFatal("%s has no corpus", parser.name);
    return corpus + foundOf(parser);
}

/// In the order of the last line.
static const QByteArrayList &triedBeside()
{
    static const QByteArrayList all = test::tallyFile().isEmpty()
        ? QByteArrayList()
        : QByteArrayList{test::tallied::words, test::tallied::papers, test::tallied::files};
    return all;
}

static const QString &figureOf(fuzz::BadEnd::How how)
{
    switch (how) {
    case fuzz::BadEnd::How::Broken:
        return broken;
    case fuzz::BadEnd::How::TooMuch:
        return tooMuch;
    case fuzz::BadEnd::How::Crashed:
        break;
    }
    return crashes;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList counts{inputs, parsersTried};
    for (const QByteArray &beside : triedBeside())
        counts << QString::fromLatin1(beside);
    proof::Proof proof(u"hostile input"_s, counts, {crashes, broken, tooMuch});
    const QHash<QByteArray, qint64> beside = test::tallySums();
    for (const QByteArray &one : triedBeside())
        proof.count(QString::fromLatin1(one), beside.value(one));
    for (const fuzz::Parser &parser : fuzz::parsers()) {
        const QList<QByteArray> corpus = corpusOf(parser);
        const int count = int(corpus.size()) + proof.size(3000, 100'000);
        const fuzz::Mutations mutations(corpus, proof.seed());
        const QList<fuzz::BadEnd> ends = fuzz::tryAll(parser, mutations, count);
        for (const fuzz::BadEnd &end : ends) {
            const QString begins = QString::fromLatin1(mutations.input(end.input).left(120).toHex());
            proof.fault(
                figureOf(end.how),
                u"%1, input %2, which begins %3"_s.arg(QString::fromLatin1(parser.name)).arg(end.input).arg(begins));
        }
        proof.count(inputs, count);
        proof.count(parsersTried);
    }
    return proof.finish();
}

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ToldSuccess.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Which failed flushes are a lie when something is told as kept.
class TestSaveFlush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasWrittenSinceTheLastFlush();
    void tellsALie_data();
    void tellsALie();
};

static const QString folder = QStringLiteral("/folder");
static const QString file = QStringLiteral("/folder/sefton.marac");
static const QString journal = QStringLiteral("/folder/sefton.marac-journal");

static faults::Call call(const QString &name, const QString &path, const QString &from = {})
{
    return {name, path, from, 0};
}

static faults::Call failed(faults::Call call)
{
    call.isStruck = true;
    return call;
}

/// A file that is written under another name and put in its place. `flush` and `folderFlush` go wrong or not.
static QList<faults::Call> replaced(const QString &path, const faults::Call &flush, const faults::Call &folderFlush)
{
    const QString fresh = path + u".new"_s;
    return {call(u"create"_s, fresh), call(u"write"_s, fresh), flush, call(u"rename"_s, path, fresh), folderFlush};
}

static QList<faults::Call> replaced(const QString &path)
{
    return replaced(path, call(u"flush"_s, path + u".new"_s), call(u"flush"_s, folder));
}

void TestSaveFlush::countsWhatWasWrittenSinceTheLastFlush()
{
    const QString keys = file + u".keys"_s;
    const QList<faults::Call> change{call(u"write"_s, journal),    call(u"flush"_s, journal), // 2
                                     call(u"write"_s, file),       call(u"flush"_s, file),    // 4
                                     call(u"truncate"_s, journal), call(u"flush"_s, journal), // 6
                                     call(u"flush"_s, journal)};                              // when the file is closed
    const QList<faults::Call> both = replaced(keys + u'2') + replaced(keys); // the other may follow at the next unlock
    const QList<faults::Call> calls = change + both + replaced(u"/folder/state/1.witness"_s);
    QCOMPARE(faults::flushesRestedOn(folder, calls, {0, int(calls.size())}), (QList<int>{2, 4, 6, 10, 12}));
    QCOMPARE(faults::flushesRestedOn(folder, calls, {7, int(calls.size())}), (QList<int>{10, 12}));
    QCOMPARE(faults::flushesRestedOn(folder, calls, {0, 3}), (QList<int>{2}));
    const QList<faults::Call> twice = calls + both; // by another save
    QCOMPARE(faults::flushesRestedOn(folder, twice, {int(calls.size()), int(twice.size())}),
             (QList<int>{int(calls.size()) + 3, int(calls.size()) + 5}));
}

void TestSaveFlush::tellsALie_data()
{
    QTest::addColumn<QList<faults::Call>>("calls");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const QList<faults::Call> &calls, const QStringList &left) {
        QTest::newRow(name) << calls << left;
    };
    const faults::Call flush = call(u"flush"_s, file);
    const faults::Call folderFlush = call(u"flush"_s, folder);
    const QList<faults::Call> written{call(u"create"_s, file), folderFlush, call(u"write"_s, file)};

    row("flushed", written + QList{flush}, {});
    row("not flushed", written, {u"/sefton.marac"_s});
    row("flush failed", written + QList{failed(flush)}, {u"/sefton.marac"_s});
    row("flushed again", written + QList{failed(flush), flush}, {u"/sefton.marac"_s});
    row("made anew",
        written + QList{failed(flush), call(u"remove"_s, file)} + written.first(1) + QList{folderFlush, flush}, {});

    const QString partial = u"/folder/backups/.partial"_s;
    const QString named = u"/folder/backups/marac-1"_s;
    const QString sum = partial + u"/manifest.json"_s;
    const faults::Call backups = call(u"flush"_s, u"/folder/backups"_s);
    const QList<faults::Call> bundle{call(u"folder"_s, partial), call(u"create"_s, sum), call(u"write"_s, sum)};
    const QList<faults::Call> flushed{call(u"flush"_s, sum), call(u"flush"_s, partial)};
    const faults::Call itsName = call(u"rename"_s, named, partial);
    row("bundle", bundle + flushed + QList{itsName, backups}, {});
    row("its content", bundle + QList{failed(flushed.first()), flushed.last(), itsName, backups},
        {u"/backups/marac-1/manifest.json"_s});
    row("a name in it", bundle + QList{flushed.first(), failed(flushed.last()), itsName, backups},
        {u"/backups/marac-1/manifest.json"_s});
    row("its name", bundle + flushed + QList{itsName, failed(backups)}, {u"/backups/marac-1"_s});
    row("its name, again", bundle + flushed + QList{itsName, failed(backups), backups}, {});

    const QString first = file + u".keys"_s;
    const QString second = file + u".keys2"_s;
    const auto lostName = [&](const QString &path) {
        return replaced(path, call(u"flush"_s, path + u".new"_s), failed(folderFlush));
    };
    const auto lostContent = [&](const QString &path) {
        return replaced(path, failed(call(u"flush"_s, path + u".new"_s)), folderFlush);
    };
    row("one key file", replaced(second) + lostName(first), {});
    row("one alone", lostName(first), {u"/sefton.marac.keys"_s});
    row("content of one", replaced(second) + lostContent(first), {});
    row("content of both", lostContent(second) + lostContent(first),
        {u"/sefton.marac.keys"_s, u"/sefton.marac.keys2"_s});
    const QString inBundle = named + u"/register.marac.keys"_s;
    row("of a backup", replaced(inBundle + u'2') + QList{call(u"flush"_s, named)} + lostContent(inBundle),
        {u"/backups/marac-1/register.marac.keys"_s});

    const QString witness = u"/folder/state/1.witness"_s;
    row("witness", replaced(witness, failed(call(u"flush"_s, witness + u".new"_s)), folderFlush), {});
    row("card", {call(u"create"_s, file + u".inuse"_s)}, {});
    row("name of a journal", {call(u"create"_s, journal), call(u"flush"_s, journal), failed(folderFlush)}, {});
    row("journal not emptied", {call(u"truncate"_s, journal), failed(call(u"flush"_s, journal))},
        {u"/sefton.marac-journal"_s});
}

void TestSaveFlush::tellsALie()
{
    QFETCH(QList<faults::Call>, calls);
    QFETCH(QStringList, left);
    QCOMPARE(faults::leftToLuck(folder, calls, {0, int(calls.size())}), left);
}

QTEST_GUILESS_MAIN(TestSaveFlush)
#include "tst_SaveFlush.moc"

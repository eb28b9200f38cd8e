// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/SaveFlush.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Which failed flushes are a lie when a save is told as kept.
class TestSaveFlush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasWrittenSinceTheLastFlush();
};

void TestSaveFlush::countsWhatWasWrittenSinceTheLastFlush()
{
    const QString file = u"/folder/sefton.marac"_s;
    const QString journal = file + u"-journal"_s;
    const QString keys = file + u".keys2.new"_s;
    const QList<faults::Call> calls{{u"write"_s, journal, {}, 512},
                                    {u"flush"_s, journal, {}, 0}, // 2
                                    {u"write"_s, file, {}, 4096},
                                    {u"flush"_s, file, {}, 0}, // 4
                                    {u"truncate"_s, journal, {}, 0},
                                    {u"flush"_s, journal, {}, 0}, // 6
                                    {u"flush"_s, journal, {}, 0}, // when the file is closed
                                    {u"create"_s, keys, {}, 0},
                                    {u"write"_s, keys, {}, 1714},
                                    {u"flush"_s, keys, {}, 0}, // 10
                                    {u"write"_s, u"/folder/other"_s, {}, 1},
                                    {u"flush"_s, u"/folder/other"_s, {}, 0},
                                    {u"flush"_s, u"/folder"_s, {}, 0}};
    QCOMPARE(kills::flushesOfSaves(calls), (QList<int>{2, 4, 6, 10}));
}

QTEST_GUILESS_MAIN(TestSaveFlush)
#include "tst_SaveFlush.moc"

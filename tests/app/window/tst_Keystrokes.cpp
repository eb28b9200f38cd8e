// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"
#include "tests/support/Keystrokes.h"

#include <QFile>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// How many keys a referral takes beyond its text, and that README.md says of every step what the tests hold.
class TestKeystrokes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAReferral();
    void readmeSaysTheSame();
};

void TestKeystrokes::takesAReferral()
{
    test::AtTheWindow at([](test::MainJob &job) { job.meetingOn(QDate(2026, 11, 12)); });
    at.unlock();
    at.page(u"referrals"_s);
    const int before = at.presses();
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.keys(u"Harb"_s);
    at.key(Qt::Key_F, Qt::AltModifier);
    QCOMPARE(at.at(), u"referrerName"_s);
    at.keys(u"Tom Reilly"_s);
    at.key(Qt::Key_Tab);
    at.keys(u"07700 900105"_s);
    at.key(Qt::Key_V, Qt::AltModifier);
    at.tabTo("parts.0.givenName");
    at.keys(u"Jelani"_s);
    at.tabTo("parts.0.familyName");
    at.keys(u"Osei"_s);
    at.key(Qt::Key_I, Qt::AltModifier);
    at.tabTo("strands.race");
    at.key(Qt::Key_Space);
    at.key(Qt::Key_D, Qt::AltModifier);
    QCOMPARE(at.at(), u"incidentOn"_s);
    at.keys(u"-3d"_s);
    at.key(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(at.at(), u"narrative"_s);
    at.keys(u"Paint thrown at the door."_s);
    at.key(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(at.at(), u"consent"_s);
    at.keys(u"Giv"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.at(), u"item1.yes"_s);
    const int taken = at.presses();
    QVERIFY2(taken - before <= test::takingAReferral.most, qPrintable(QString::number(taken - before)));

    for (const QChar answer : u"nnnyyyyyyyyyyynnnnnn"_s)
        at.keys(answer);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.at(), u"accept"_s);
    at.key(Qt::Key_Return);
    at.tabTo("acceptReferral");
    at.key(Qt::Key_Return);
    QVERIFY2(at.messages().value(0).contains(u"MTG-2026-11-12"_s), qPrintable(at.messages().join(u'\n')));
    const int accepted = at.presses() - taken;
    QVERIFY2(accepted <= test::deciding.most, qPrintable(QString::number(accepted)));
}

void TestKeystrokes::readmeSaysTheSame()
{
    QFile file(QStringLiteral(MARAC_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString section = QString::fromUtf8(file.readAll()).section(u"## Keystrokes"_s, 1).section(u"\n## "_s, 0, 0);
    QStringList rows;
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith(u"| "_s))
            rows << line;
    }
    QCOMPARE(rows.size(), qsizetype(test::promised.size()) + 1); // under the heads of the columns
    for (const test::Keystrokes &one : test::promised) {
        const QString row = u"| %1 | %2 |"_s.arg(QString::fromLatin1(one.step)).arg(one.most);
        QVERIFY2(rows.contains(row), qPrintable(row));
    }
}

QTEST_MAIN(TestKeystrokes)
#include "tst_Keystrokes.moc"

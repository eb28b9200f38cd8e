// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "ui/people/MatchPanel.h"
#include "ui/widgets/looks/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R038: who may be the same, and why, in words; nobody is taken without being chosen.
class TestMatchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void explainsEveryCandidate();
    void offersNobodyOfAClosedCase();
};

static PersonCandidate candidate(qint64 id, const QString &family, const QList<MatchReason> &reasons)
{
    PersonCandidate one;
    one.person.id = PersonId(id);
    one.person.givenName = u"Muhammad"_s;
    one.person.familyName = family;
    one.person.bornOn = QDate(1989, 4, 7);
    one.reasons = reasons;
    return one;
}

static QString wordsOn(const QWidget &panel)
{
    QString words;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        words += label->text() + u'\n';
    return words;
}

void TestMatchPanel::explainsEveryCandidate()
{
    MatchPanel panel;
    panel.ask({candidate(1, u"Khan"_s, {MatchReason::SimilarNameAndBirth, MatchReason::SamePhone}),
               candidate(2, u"Kahn"_s, {MatchReason::SameAddress})});
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    assertAccessible(&panel);
    const QString words = wordsOn(panel);
    QVERIFY(words.contains(u"Muhammad Khan, born 07/04/1989"_s));
    QVERIFY(words.contains(word(MatchReason::SimilarNameAndBirth) + u" \u00B7 "_s + word(MatchReason::SamePhone)));
    QVERIFY(words.contains(word(MatchReason::SameAddress)));
    QSignalSpy taken(&panel, &MatchPanel::samePerson);
    QCOMPARE(taken.size(), 0);
    panel.findChild<QPushButton *>(u"match.2"_s)->click();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<PersonId>(), PersonId(2));
}

void TestMatchPanel::offersNobodyOfAClosedCase()
{
    PersonCandidate closed;
    closed.person.id = PersonId(3);
    closed.person.familyName = u"Closed until everybody has signed"_s;
    closed.closed = true;
    MatchPanel panel;
    panel.ask({closed});
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(panel.isVisible());
    QVERIFY(!panel.findChild<QPushButton *>(u"match.3"_s));
    QCOMPARE(panel.focusWidget(), panel.findChild<QPushButton *>(u"somebodyNew"_s));
    QVERIFY(!wordsOn(panel).contains(u"born"_s));
    panel.clear();
    panel.ask({});
    QVERIFY(!panel.isVisible());
}

QTEST_MAIN(TestMatchPanel)
#include "tst_MatchPanel.moc"

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseFileCover.h"

#include <QTest>

using namespace marac;

/// R037: the cover says of each part whether it is in the file.
class TestCaseFileCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryPartOnce();
    void anAcceptedReferralHasNoActionPlanYet();
    void countsWhatIsCompleted();
};

static ActionRow action(ActionState state)
{
    ActionRow row;
    row.action.state = state;
    return row;
}

static CoverLine lineOf(const CaseDossier &dossier, FilePart part)
{
    const QList<CoverLine> cover = caseFileCover(dossier);
    return *std::find_if(cover.begin(), cover.end(), [part](const CoverLine &line) { return line.part == part; });
}

void TestCaseFileCover::namesEveryPartOnce()
{
    const QList<CoverLine> cover = caseFileCover({});
    QCOMPARE(cover.size(), qsizetype(Codes<FilePart>::all.size()));
    for (qsizetype i = 0; i < cover.size(); ++i) {
        QCOMPARE(cover.at(i).part, Codes<FilePart>::all.at(std::size_t(i)).value);
        QVERIFY(cover.at(i).isMissing());
    }
}

void TestCaseFileCover::anAcceptedReferralHasNoActionPlanYet()
{
    CaseDossier dossier;
    dossier.referrals.append(ReferralRecord());
    dossier.assessments.append(Assessment());
    QVERIFY(!lineOf(dossier, FilePart::ReferralDocuments).isMissing());
    QVERIFY(!lineOf(dossier, FilePart::RiskAssessments).isMissing());
    QVERIFY(lineOf(dossier, FilePart::ActionPlan).isMissing());
    QVERIFY(lineOf(dossier, FilePart::ActionPlan).isOwed);
    QVERIFY(lineOf(dossier, FilePart::ActionsCompleted).isMissing());
    QVERIFY(!lineOf(dossier, FilePart::ActionsCompleted).isOwed);
}

void TestCaseFileCover::countsWhatIsCompleted()
{
    CaseDossier dossier;
    dossier.actions = {action(ActionState::Open), action(ActionState::Completed), action(ActionState::NotPossible),
                       action(ActionState::Completed), action(ActionState::NotDone)};
    QCOMPARE(lineOf(dossier, FilePart::ActionPlan).count, 5);
    QCOMPARE(lineOf(dossier, FilePart::ActionsCompleted).count, 2);
    QCOMPARE(lineOf(dossier, FilePart::ActionsCompleted).outOf, 5);
}

QTEST_GUILESS_MAIN(TestCaseFileCover)
#include "tst_CaseFileCover.moc"

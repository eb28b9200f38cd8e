// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/documents/paper/PagePlan.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// R138: the form by which an agency designates its officers.
class TestDesignationPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoIsDesignatedToday();
    void leavesPlacesToSignAndToAdd();
    void leavesAPlaceForTheMissingPrimaryOfficer();
    void isRecordedWithItsAgency();
    void refusesNoAgency();
};

static PaperOrder formOf(AgencyId agency)
{
    return {.kind = DocumentKind::Designation, .recipient = agency};
}

static QString wordsOf(const PagePlan &plan)
{
    QString text;
    for (qsizetype page = 0; page < plan.pages.size(); ++page)
        text += plan.textOf(page) + u'\n';
    return text.simplified();
}

static qsizetype placesOn(const PagePlan &plan)
{
    qsizetype places = 0;
    for (const PlannedPage &page : plan.pages) {
        places += std::count_if(page.boxes.begin(), page.boxes.end(),
                                [](const PlannedBox &box) { return box.role == BoxRole::Signature; });
    }
    return places;
}

void TestDesignationPaper::namesWhoIsDesignatedToday()
{
    test::MainJob job;
    const AgencyFile file = *MUST(consultAgency(job.reg(), job.agency("HHR")));
    const QString text = wordsOf(planPages(*MUST(makePaper(job.reg(), formOf(job.agency("HHR")), PaperUse::Look))));
    QVERIFY(text.contains(file.signatory.legalName));
    QVERIFY(text.contains(file.agency.name));
    for (const Officer &officer : file.officers) {
        QVERIFY2(text.contains(officer.name), qPrintable(text));
        QVERIFY(text.contains(officer.post));
    }
    // Nothing is to be deleted: every place has its own designation.
    QVERIFY(!text.contains(u"elete"_s));
}

void TestDesignationPaper::leavesPlacesToSignAndToAdd()
{
    test::MainJob job;
    const PagePlan plan = planPages(*MUST(makePaper(job.reg(), formOf(job.agency("HHR")), PaperUse::Look)));
    QCOMPARE(plan.pages.size(), 1);
    QVERIFY(placesOn(plan) >= 5);
}

void TestDesignationPaper::leavesAPlaceForTheMissingPrimaryOfficer()
{
    test::MainJob job;
    const AgencyFile file = *MUST(consultAgency(job.reg(), job.agency("HHR")));
    QCOMPARE(file.officers.first().designation, Designation::Pdmo);
    MUST(endDesignation(job.reg(), file.officers.first().id, job.reg().today().addDays(-1),
                        file.officers.first().version));
    const PagePlan plan = planPages(*MUST(makePaper(job.reg(), formOf(job.agency("HHR")), PaperUse::Look)));
    QVERIFY(!wordsOf(plan).contains(file.officers.first().name));
    QVERIFY(wordsOf(plan).contains(u"Primary Designated MARAC Officer"_s));
    QVERIFY(placesOn(plan) >= 5);
}

void TestDesignationPaper::isRecordedWithItsAgency()
{
    test::MainJob job;
    MUST(makePaper(job.reg(), formOf(job.agency("HHR")), PaperUse::Print));
    const AuditEvent event = job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"designation"_s});
    QCOMPARE(event.about.size(), 1);
    QCOMPARE(event.about.first().kind, SubjectKind::Agency);
    QCOMPARE(event.about.first().id, job.agency("HHR").value());
}

void TestDesignationPaper::refusesNoAgency()
{
    test::MainJob job;
    QCOMPARE(makePaper(job.reg(), formOf({}), PaperUse::Look).error().kind, Problem::Kind::NotFound);
}

QTEST_MAIN(TestDesignationPaper)
#include "tst_DesignationPaper.moc"

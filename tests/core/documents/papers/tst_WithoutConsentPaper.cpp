// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextsOf.h"
#include "core/documents/paper/PagePlan.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// Appendix F from the record and to fill in by hand.
class TestWithoutConsentPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsKept();
    void isBlankWhereAsked();
    void isRecordedWithItsReferral();
    void tellsNoProtectedAddress();
    void isRefusedWhereThereIsNone();
};

static PaperOrder formOf(ReferralId id)
{
    return {.kind = DocumentKind::WithoutConsent, .referral = id};
}

static ReferralId shared(test::MainJob &job, bool isProtected = false)
{
    ReferralEntry entry = job.oseiReferral();
    entry.parts.first().person.address->isProtected = isProtected;
    PartEntry child;
    child.role = PartRole::Child;
    child.person.person.givenName = u"Ada"_s;
    child.person.person.familyName = u"Osei"_s;
    child.person.person.bornOn = QDate(2019, 5, 6);
    entry.parts << child;
    const ReferralId id = *MUST(keepReferral(job.reg(), entry));
    WithoutConsent form = job.withoutConsent(id);
    if (isProtected)
        form.comments = u"Go to Flat 4, 12 Marlow Court, Bootle."_s;
    MUST(keepWithoutConsent(job.reg(), form));
    return id;
}

static QString wordsOf(const Document &paper)
{
    return textsOf(paper).join(u'\n');
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

void TestWithoutConsentPaper::saysWhatIsKept()
{
    test::MainJob job;
    const Document paper = *MUST(makePaper(job.reg(), formOf(shared(job)), PaperUse::Look));
    const QString words = wordsOf(paper);
    for (const QString &part :
         {u"Osei"_s, u"06/05/2019"_s, u"12 Marlow Court"_s, u"Not assessed yet"_s, u"paint thrown"_s,
          u"Vital interests"_s, u"She is unconscious."_s, u"27/10/2026"_s, u"DC Hale"_s, u"Tom Reilly, 20/10/2026"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u": "_s + words));
    QCOMPARE(paper.status, u"Complete, not authorised yet"_s);
    QCOMPARE(placesOn(planPages(paper)), 2);
}

void TestWithoutConsentPaper::isBlankWhereAsked()
{
    test::MainJob job;
    const Document paper =
        *MUST(makePaper(job.reg(), {.kind = DocumentKind::WithoutConsent, .blank = true}, PaperUse::Print));
    const QString words = wordsOf(paper);
    QVERIFY2(words.contains(u"Pressing need"_s) && words.contains(u"Danger to property"_s), qPrintable(words));
    QVERIFY2(words.contains(u"proportionate"_s), qPrintable(words));
    QCOMPARE(placesOn(planPages(paper)), 2);
}

void TestWithoutConsentPaper::isRecordedWithItsReferral()
{
    test::MainJob job;
    const ReferralId id = shared(job);
    MUST(makePaper(job.reg(), formOf(id), PaperUse::Print));
    const AuditEvent event = job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"without_consent"_s});
    QVERIFY(std::any_of(event.about.cbegin(), event.about.cend(), [id](const Subject &one) {
        return one.kind == SubjectKind::Referral && one.id == id.value();
    }));
    QCOMPARE(event.about.size(), 3); // the referral, the client and the child
}

void TestWithoutConsentPaper::tellsNoProtectedAddress()
{
    test::MainJob job;
    const ReferralId id = shared(job, true);
    const Document looked = *MUST(makePaper(job.reg(), formOf(id), PaperUse::Look));
    QVERIFY2(!wordsOf(looked).contains(u"Marlow"_s), qPrintable(wordsOf(looked)));
    QCOMPARE(looked.protectedAddresses, 1);
    QCOMPARE(makePaper(job.reg(), formOf(id), PaperUse::Print).error().kind, Problem::Kind::Refused);
}

void TestWithoutConsentPaper::isRefusedWhereThereIsNone()
{
    test::MainJob job;
    const ReferralId id = *MUST(keepReferral(job.reg(), job.oseiReferral()));
    QCOMPARE(makePaper(job.reg(), formOf(id), PaperUse::Look).error().kind, Problem::Kind::Refused);
    QCOMPARE(makePaper(job.reg(), formOf({}), PaperUse::Look).error().kind, Problem::Kind::NotFound);
}

QTEST_MAIN(TestWithoutConsentPaper)
#include "tst_WithoutConsentPaper.moc"

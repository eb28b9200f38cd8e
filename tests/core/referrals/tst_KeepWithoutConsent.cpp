// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/referrals/EmergencyOnFile.h"

#include <QTest>

#include <optional>

using namespace marac;
using namespace Qt::StringLiterals;

/// How the form for sharing without consent (Appendix F) is kept: what is refused, what its entries say, and who may keep it.
class TestKeepWithoutConsent : public QObject, protected test::EmergencyOnFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void refusesWhatCanNotBe_data();
    void refusesWhatCanNotBe();
    void isKeptWithItsEntry();
    void theEntryNamesWhatChanged();
    void isChangedByOneAtATime();
    void goesWithTheRightAgency();
    void masksAProtectedAddress();
    void isNotTheReaders();
};

void TestKeepWithoutConsent::refusesWhatCanNotBe_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Deed deed, const QString &field) { QTest::newRow(name) << deed << field; };
    row("signed tomorrow", [](WithoutConsent &f) { f.signedOn = QDate(2026, 10, 21); }, u"signedOn"_s);
    row("authorised by the caseworker", [](WithoutConsent &f) { f.manager = u"tom reilly"_s; }, u"manager"_s);
    row("by an initial of theirs", [](WithoutConsent &f) { f.manager = u"T. Reilly"_s; }, u"manager"_s);
    row("the surname first", [](WithoutConsent &f) { f.manager = u"REILLY, Tom"_s; }, u"manager"_s);
    row("with a rank", [](WithoutConsent &f) { f.manager = u"DC Tom Reilly"_s; }, u"manager"_s);
    row("reviewed without a finding", [](WithoutConsent &f) { f.reviewedOn = QDate(2026, 10, 20); }, u"reviewFound"_s);
    row("a finding of no day", [](WithoutConsent &f) { f.reviewFound = u"All well."_s; }, u"reviewedOn"_s);
    row("reviewed by a dot", [](WithoutConsent &f) { f.reviewBy = u"."_s; }, u"reviewBy"_s);
    row("a review put off for ever", [](WithoutConsent &f) { f.reviewOn = QDate(9999, 1, 1); }, u"reviewOn"_s);
    row("authorised before it was signed",
        [](WithoutConsent &f) {
            f.manager = u"Joan Pryce"_s;
            f.authorisedOn = f.signedOn.addDays(-1);
        },
        u"authorisedOn"_s);
    row("too long", [](WithoutConsent &f) { f.reviewBy = QString(400, u'x'); }, u"reviewBy"_s);
}

void TestKeepWithoutConsent::refusesWhatCanNotBe()
{
    QFETCH(Deed, deed);
    QFETCH(QString, field);
    const ReferralId id = emergency();
    WithoutConsent form = m_job->withoutConsent(id);
    deed(form);
    const Result<> kept = keepWithoutConsent(reg(), form);
    QCOMPARE(kept.error().kind, Problem::Kind::Invalid);
    QCOMPARE(kept.error().fields.first().field, field);
    QVERIFY(!MUST(consultReferral(reg(), id))->record.withoutConsent);
}

void TestKeepWithoutConsent::isKeptWithItsEntry()
{
    const ReferralId id = emergency();
    WithoutConsent given = m_job->withoutConsent(id);
    given.comments = u"  To the agencies of the mini MARAC.  "_s;
    given.concerns = {ShareConcern::ClientCrisis, ShareConcern::PosesRiskAssessed};
    given.considerations = {Consideration::Confidentiality};
    given.interest[2] = u"None."_s;
    MUST(keepWithoutConsent(reg(), given));
    const AuditEntry entry = m_job->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Collect);
    QCOMPARE(entry.event.subject.id, id.value());
    QCOMPARE(entry.event.fields, QStringList{u"withoutConsent"_s});
    const WithoutConsent kept = form(id);
    QVERIFY(kept.grounds == given.grounds && kept.concerns == given.concerns
            && kept.considerations == given.considerations);
    QCOMPARE(kept.comments, u"To the agencies of the mini MARAC."_s);
    QVERIFY(kept.notified == std::optional(false));
    QCOMPARE(kept.notNotifiedReason, given.notNotifiedReason);
    QCOMPARE(kept.reviewOn, QDate(2026, 10, 27));
    QCOMPARE(kept.reviewBy, u"DC Hale"_s);
    QCOMPARE(kept.signedOn, QDate(2026, 10, 20));
    QCOMPARE(kept.interest[2], u"None."_s);
    QCOMPARE(kept.sourceAgencyId, m_job->agency("HHR"));
}

void TestKeepWithoutConsent::theEntryNamesWhatChanged()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), authorised(id)));
    WithoutConsent changed = form(id);
    changed.grounds = {ShareGround::CourtOrder};
    changed.interest[5] = u"No."_s;
    MUST(keepWithoutConsent(reg(), changed));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Alter);
    QCOMPARE(event.fields,
             (QStringList{u"withoutConsent"_s, u"withoutConsent.grounds"_s, u"withoutConsent.protectsOthers"_s,
                          u"withoutConsent.manager"_s, u"withoutConsent.authorisedOn"_s}));
    MUST(recordSharingReview(reg(), id, form(id).version, u"Every agency answered."_s));
    QCOMPARE(m_job->trail().first().event.fields,
             (QStringList{u"withoutConsent"_s, u"withoutConsent.reviewedOn"_s, u"withoutConsent.reviewFound"_s}));
}

void TestKeepWithoutConsent::isChangedByOneAtATime()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    QCOMPARE(keepWithoutConsent(reg(), m_job->withoutConsent(id)).error().kind, Problem::Kind::Conflict);
    WithoutConsent mine = form(id);
    mine.grounds = {ShareGround::CourtOrder};
    WithoutConsent theirs = mine;
    MUST(keepWithoutConsent(reg(), mine));
    QCOMPARE(keepWithoutConsent(reg(), theirs).error().kind, Problem::Kind::Conflict);
    QCOMPARE(form(id).grounds.size(), 1);
}

/// R008: it was the agency's that was chosen wrongly.
void TestKeepWithoutConsent::goesWithTheRightAgency()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    const ReferralRecord now = MUST(consultReferral(reg(), id))->record;
    ReferralEntry entry{now.referral, {}, now.strands};
    for (const ReferralPart &part : now.parts)
        entry.parts << PartEntry{part.personId, {}, part.role, part.relationship};
    entry.referral.referringAgencyId = m_job->agency("POL");
    MUST(keepReferral(reg(), entry));
    QCOMPARE(form(id).sourceAgencyId, m_job->agency("POL"));
}

void TestKeepWithoutConsent::masksAProtectedAddress()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    WithoutConsent given = m_job->withoutConsent(id);
    given.comments = u"Police went to Flat 4, 12 Marlow Court, Bootle."_s;
    given.interest[3] = u"12 Marlow Court can't be guarded."_s;
    MUST(keepWithoutConsent(reg(), given));
    const WithoutConsent shown = *asShown(*MUST(consultReferral(reg(), id))).record.withoutConsent;
    QVERIFY2(!shown.comments.contains(u"Marlow"_s), qPrintable(shown.comments));
    QVERIFY2(!shown.interest[3].contains(u"Marlow"_s), qPrintable(shown.interest[3]));
    QVERIFY(form(id).comments.contains(u"Marlow"_s));
}

void TestKeepWithoutConsent::isNotTheReaders()
{
    const ReferralId id = emergency();
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor}) {
        m_job->as(role);
        QCOMPARE(keepWithoutConsent(reg(), m_job->withoutConsent(id)).error().kind, Problem::Kind::Denied);
    }
}

QTEST_GUILESS_MAIN(TestKeepWithoutConsent)
#include "tst_KeepWithoutConsent.moc"

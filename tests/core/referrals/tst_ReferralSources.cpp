// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whose knowledge the people and strands of a referral are (R008), and who may refer (R022, R090), through the door.
class TestReferralSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void aLaterReferralAddsWithItsOwnSource();
    void partsThatStayKeepTheirRows();
    void theRightAgencyTakesWhatTheWrongOneHad();
    void anotherSourceStaysThroughACorrection();
    void onlySignatoriesRefer();

private:
    ReferralId kept(const ReferralEntry &entry) { return *MUST(keepReferral(m_job->reg(), entry)); }
    ReferralFile file(ReferralId id) { return *MUST(consultReferral(m_job->reg(), id)); }
    ReferralEntry entryOf(ReferralId id);

    std::unique_ptr<test::MainJob> m_job;
};

/// As the form hands it over when nothing was touched.
ReferralEntry TestReferralSources::entryOf(ReferralId id)
{
    const ReferralFile now = file(id);
    ReferralEntry entry{now.record.referral, {}, now.record.strands};
    for (const ReferralPart &part : now.record.parts)
        entry.parts << PartEntry{part.personId, {}, part.role, part.relationship};
    return entry;
}

void TestReferralSources::aLaterReferralAddsWithItsOwnSource()
{
    const ReferralId first = kept(m_job->oseiReferral());
    const PersonFile known = file(first).people.first();
    ReferralEntry later = m_job->oseiReferral();
    later.referral.referringAgencyId = m_job->agency("POL");
    later.parts.first().person = {known.person, known.address, {}};
    later.parts.first().person.person.phone = u"07700 900199"_s;
    const PersonFile after = file(kept(later)).people.first();
    QCOMPARE(after.person.id, known.person.id);
    QCOMPARE(after.person.sourceAgencyId, m_job->agency("HHR"));
    QCOMPARE(sourceOf(after, u"phone"_s), m_job->agency("POL"));
    QCOMPARE(sourceOf(after, u"familyName"_s), m_job->agency("HHR"));
    QCOMPARE(after.address->sourceAgencyId, m_job->agency("HHR"));
}

void TestReferralSources::partsThatStayKeepTheirRows()
{
    ReferralEntry entry = m_job->oseiReferral();
    PartEntry child = m_job->referralOf(u"Ada"_s, u"Osei"_s).parts.first();
    child.role = PartRole::Child;
    entry.parts << child << m_job->referralOf(u"Kofi"_s, u"Boateng"_s).parts.first();
    entry.parts.last().role = PartRole::Witness;
    const ReferralId id = kept(entry);
    const QList<ReferralPart> before = file(id).record.parts;

    ReferralEntry changed = entryOf(id);
    changed.referral.policeRef = u"MP/4471"_s;
    changed.parts[1].relationship = u"daughter"_s;
    changed.parts.removeLast();
    MUST(keepReferral(m_job->reg(), changed));
    const QList<ReferralPart> after = file(id).record.parts;
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.at(0).id, before.at(0).id);
    QCOMPARE(after.at(1).id, before.at(1).id);
    QCOMPARE(after.at(1).relationship, u"daughter"_s);
}

void TestReferralSources::theRightAgencyTakesWhatTheWrongOneHad()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.aliases = {u"Jay"_s};
    const ReferralId id = kept(entry);
    ReferralEntry corrected = entryOf(id);
    corrected.referral.referringAgencyId = m_job->agency("VS");
    MUST(keepReferral(m_job->reg(), corrected));
    const ReferralFile after = file(id);
    const AgencyId right = m_job->agency("VS");
    QCOMPARE(after.record.referral.sourceAgencyId, right);
    QCOMPARE(after.record.parts.first().sourceAgencyId, right);
    QCOMPARE(after.record.strands.first().sourceAgencyId, right);
    const PersonFile &person = after.people.first();
    QCOMPARE(person.person.sourceAgencyId, right);
    QCOMPARE(sourceOf(person, u"familyName"_s), right);
    QCOMPARE(person.address->sourceAgencyId, right);
    QCOMPARE(person.aliases.first().sourceAgencyId, right);
    // The mistake stays to be seen.
    QCOMPARE(person.facts.first().sourceAgencyId, m_job->agency("HHR"));
    QVERIFY(earlierFacts(person.facts, u"familyName"_s).isEmpty());
}

void TestReferralSources::anotherSourceStaysThroughACorrection()
{
    // Known from an earlier referral, and a strand that the police told of.
    const ReferralId first = kept(m_job->oseiReferral());
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts = {PartEntry{file(first).record.parts.first().personId, {}, PartRole::Victim, {}}};
    entry.strands << ReferralStrand{u"religion"_s, {}, m_job->agency("POL")};
    const ReferralId id = kept(entry);
    ReferralEntry corrected = entryOf(id);
    corrected.referral.referringAgencyId = m_job->agency("VS");
    MUST(keepReferral(m_job->reg(), corrected));
    const ReferralFile after = file(id);
    QCOMPARE(after.record.strands.first().sourceAgencyId, m_job->agency("VS"));
    QCOMPARE(after.record.strands.last().sourceAgencyId, m_job->agency("POL"));
    QCOMPARE(after.people.first().person.sourceAgencyId, m_job->agency("HHR"));
}

void TestReferralSources::onlySignatoriesRefer()
{
    MUST(m_job->reg().change(Operation::KeepAgencies, [&](Change &change) -> Result<> {
        Signatory signatory = *SignatoryTable::ofAgency(change.db(), m_job->agency("HHR"));
        signatory.withdrawalNoticeOn = QDate(2026, 7, 1);
        signatory.withdrawnOn = QDate(2026, 10, 1);
        SignatoryTable::update(change.db(), signatory);
        change.audit({AuditVerb::Alter, {SubjectKind::Signatory, signatory.id.value()}});
        return {};
    }));
    // It is kept; accepting it waits for the partner.
    const ReferralId id = kept(m_job->oseiReferral());
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, 11)));
    const Result<Accepted> accepted = m_job->accept(id);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().fields.size(), 1);
    QCOMPARE(accepted.error().fields.first().field, u"referringAgencyId"_s);
    QVERIFY(accepted.error().fields.first().text.contains(u"Agencies page"_s));
    ReferralEntry corrected = entryOf(id);
    corrected.referral.referringAgencyId = m_job->agency("VS");
    MUST(keepReferral(m_job->reg(), corrected));
    QVERIFY(m_job->accept(id));
}

QTEST_GUILESS_MAIN(TestReferralSources)
#include "tst_ReferralSources.moc"

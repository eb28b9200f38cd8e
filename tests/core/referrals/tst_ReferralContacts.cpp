// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/ReferralDraft.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/referrals/strands/StrandWords.h"
#include "tests/support/MainJob.h"

#include <QSet>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Who else knows the victim, a child's school, and strands that are said more closely in several ways.
class TestReferralContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void keepsEveryContact();
    void refusesWhatIsTooLong_data();
    void refusesWhatIsTooLong();
    void noneOfThemIsAskedFor();
    void aChildHasASchool();
    void aDraftHoldsThem();
    void keepsTheCriteriaOfTheReferrer();
    void aRepeatWasHeardBeforeToday();
    void keepsTheKindOfPlace();
    void keepsTheKindOfIncident();
    void everyEntryHasItsLabel_data();
    void everyEntryHasItsLabel();
    void aStrandIsSaidInSeveralWays();
    void listsAStrandOnce();

private:
    ReferralFile file(ReferralId id) { return *MUST(consultReferral(m_job->reg(), id)); }
    ReferralEntry entry() const;

    std::unique_ptr<test::MainJob> m_job;
};

static const QList<QString Referral::*> contacts{&Referral::landlord, &Referral::officerInCase, &Referral::gp,
                                                 &Referral::afraidOf, &Referral::safeToTalkTo,  &Referral::otherMarac};

static QStringList contactsOf(const Referral &referral)
{
    QStringList texts;
    for (const auto contact : contacts)
        texts << referral.*contact;
    return texts;
}

/// Each field another text, and a daughter at school.
ReferralEntry TestReferralContacts::entry() const
{
    ReferralEntry entry = m_job->oseiReferral();
    for (qsizetype i = 0; i < contacts.size(); ++i)
        entry.referral.*contacts.at(i) = u"Contact %1"_s.arg(i);
    PartEntry child;
    child.role = PartRole::Child;
    child.person.person.givenName = u"Ama"_s;
    child.person.person.familyName = u"Osei"_s;
    child.relationship = u"daughter"_s;
    child.school = u"  Marsh Lane Primary "_s;
    child.relationshipToPerpetrator = u"goddaughter "_s;
    entry.criteria = {{Criterion::Escalation, {}, {}, {}},
                      {Criterion::Repeat, QDate(2025, 11, 13), u" SHC-2025-0017"_s, {}}};
    entry.parts << child;
    return entry;
}

void TestReferralContacts::keepsEveryContact()
{
    ReferralEntry given = entry();
    const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
    QCOMPARE(contactsOf(file(id).record.referral), contactsOf(given.referral));
    given.referral = file(id).record.referral;
    given.referral.gp = u"Dr Finch, Strand Road"_s;
    given.referral.landlord.clear();
    given.parts.clear();
    MUST(keepReferral(m_job->reg(), given));
    QCOMPARE(contactsOf(file(id).record.referral), contactsOf(given.referral));
}

void TestReferralContacts::refusesWhatIsTooLong_data()
{
    QTest::addColumn<int>("contact");
    QTest::addColumn<QString>("field");
    const QStringList fields{u"landlord"_s, u"officerInCase"_s, u"gp"_s,
                             u"afraidOf"_s, u"safeToTalkTo"_s,  u"otherMarac"_s};
    for (int i = 0; i < fields.size(); ++i)
        QTest::newRow(qPrintable(fields.at(i))) << i << fields.at(i);
}

void TestReferralContacts::refusesWhatIsTooLong()
{
    QFETCH(int, contact);
    QFETCH(QString, field);
    ReferralEntry given = entry();
    given.referral.*contacts.at(contact) = QString(70000, u'x');
    const Result<ReferralId> kept = keepReferral(m_job->reg(), given);
    QCOMPARE(kept.error().kind, Problem::Kind::Invalid);
    QCOMPARE(kept.error().fields.first().field, field);
}

void TestReferralContacts::noneOfThemIsAskedFor()
{
    const ReferralFile without = file(*MUST(keepReferral(m_job->reg(), m_job->oseiReferral())));
    for (const CompletenessItem &item : without.standing.completeness)
        QVERIFY2(item.met || item.field == u"assessment"_s, qPrintable(item.field));
}

void TestReferralContacts::aChildHasASchool()
{
    const ReferralEntry given = entry();
    const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
    const ReferralPart child = file(id).record.parts.last();
    QCOMPARE(child.school, u"Marsh Lane Primary"_s);
    QCOMPARE(child.relationshipToPerpetrator, u"goddaughter"_s);
    QCOMPARE(file(id).record.parts.first().school, QString());
    // The row stays when another agency says that the school has changed; what it says is its own (R008).
    ReferralEntry changed{file(id).record.referral, {}, file(id).record.strands};
    for (const ReferralPart &part : file(id).record.parts)
        changed.parts << PartEntry{part.personId,     {},          part.role,
                                   part.relationship, part.school, part.relationshipToPerpetrator};
    changed.parts.last().school = u"Litherland High"_s;
    MUST(keepReferral(m_job->reg(), changed));
    const ReferralPart after = file(id).record.parts.last();
    QCOMPARE(after.id, child.id);
    QCOMPARE(after.school, u"Litherland High"_s);
    QCOMPARE(after.relationship, u"daughter"_s);
    QCOMPARE(after.relationshipToPerpetrator, u"goddaughter"_s);
    changed.referral = file(id).record.referral;
    changed.parts.last().school = QString(301, u'x');
    QCOMPARE(keepReferral(m_job->reg(), changed).error().fields.first().field, u"parts.1.school"_s);
}

void TestReferralContacts::aDraftHoldsThem()
{
    const ReferralEntry given = entry();
    const std::optional<ReferralEntry> back = referralFromDraft(toDraft(given));
    QVERIFY(back);
    QCOMPARE(contactsOf(back->referral), contactsOf(given.referral));
    QCOMPARE(back->parts.last().school, given.parts.last().school);
    QCOMPARE(back->parts.last().relationshipToPerpetrator, given.parts.last().relationshipToPerpetrator);
    QCOMPARE(back->criteria.size(), 2);
    QCOMPARE(back->criteria.last().heardOn, QDate(2025, 11, 13));
    QCOMPARE(back->criteria.last().caseRef, given.criteria.last().caseRef);
}

void TestReferralContacts::keepsTheCriteriaOfTheReferrer()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry()));
    const QList<ReferralCriterion> kept = file(id).record.criteria;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(criterionWords(kept.first()), u"Potential escalation"_s);
    QCOMPARE(criterionWords(kept.last()), u"Repeat (heard on 13/11/2025, SHC-2025-0017)"_s);
    QCOMPARE(kept.first().sourceAgencyId, file(id).record.referral.sourceAgencyId);
    ReferralEntry fewer{file(id).record.referral, {}, file(id).record.strands, {kept.first()}};
    MUST(keepReferral(m_job->reg(), fewer));
    QCOMPARE(file(id).record.criteria.size(), 1);
}

void TestReferralContacts::aRepeatWasHeardBeforeToday()
{
    ReferralEntry given = entry();
    given.criteria.last().heardOn = QDate(2026, 10, 21);
    QCOMPARE(keepReferral(m_job->reg(), given).error().fields.first().field, u"heardOn"_s);
    given.criteria.last().heardOn = {};
    given.criteria.last().caseRef = QString(301, u'x');
    QCOMPARE(keepReferral(m_job->reg(), given).error().fields.first().field, u"earlierCaseRef"_s);
}

void TestReferralContacts::keepsTheKindOfPlace()
{
    ReferralEntry given = m_job->oseiReferral();
    given.referral.locationType = u" transport"_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
    QCOMPARE(file(id).record.referral.locationType, u"transport"_s);
    given.referral = file(id).record.referral;
    given.referral.locationType = u"home"_s;
    QCOMPARE(referralFromDraft(toDraft(given))->referral.locationType, u"home"_s);
    MUST(keepReferral(m_job->reg(), given));
    QCOMPARE(file(id).record.referral.locationType, u"home"_s);
    given.referral = file(id).record.referral;
    given.referral.locationType = u"Marlow Court"_s;
    const Result<ReferralId> wrong = keepReferral(m_job->reg(), given);
    QCOMPARE(wrong.error().kind, Problem::Kind::Invalid);
    QCOMPARE(wrong.error().fields.first().field, u"locationType"_s);
    // Nobody has to know it.
    QVERIFY(file(*MUST(keepReferral(m_job->reg(), m_job->oseiReferral()))).record.referral.locationType.isEmpty());
}

/// R003, and domain.md 0.4: which kinds there are is the list's to say.
void TestReferralContacts::keepsTheKindOfIncident()
{
    ReferralEntry given = m_job->oseiReferral();
    for (const ListEntry &entry : incidentKindList()) {
        given.referral.incidentKind = entry.code;
        const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
        QCOMPARE(file(id).record.referral.incidentKind, entry.code);
        QCOMPARE(referralFromDraft(toDraft(given))->referral.incidentKind, entry.code);
    }
    given.referral.incidentKind = u"quarrel"_s;
    QCOMPARE(keepReferral(m_job->reg(), given).error().fields.first().field, u"incidentKind"_s);
    QCOMPARE(firstIncidentKind(), u"crime"_s);
}

void TestReferralContacts::everyEntryHasItsLabel_data()
{
    QTest::addColumn<QList<ListEntry>>("list");
    QTest::addColumn<QStringList>("holds");
    QTest::newRow("kinds of place") << locationTypeList()
                                    << QStringList{u"home"_s,   u"near_home"_s,      u"transport"_s, u"worship"_s,
                                                   u"school"_s, u"work"_s,           u"shop"_s,      u"online"_s,
                                                   u"other"_s,  u"public_building"_s};
    QTest::newRow("kinds of incident") << incidentKindList()
                                       << QStringList{u"crime"_s, u"incident"_s, u"anti_social_behaviour"_s};
}

void TestReferralContacts::everyEntryHasItsLabel()
{
    QFETCH(QList<ListEntry>, list);
    QFETCH(QStringList, holds);
    QSet<QString> codes, labels;
    for (const ListEntry &entry : list) {
        QVERIFY2(!entry.code.isEmpty() && !entry.label.isEmpty(), qPrintable(entry.code));
        codes << entry.code;
        labels << entry.label;
    }
    QCOMPARE(codes.size(), list.size());
    QCOMPARE(labels.size(), list.size());
    for (const QString &code : holds)
        QVERIFY2(codes.contains(code), qPrintable(code));
    QCOMPARE(labelOf(list, u"given_up"_s), u"given_up"_s);
}

void TestReferralContacts::aStrandIsSaidInSeveralWays()
{
    ReferralEntry given = entry();
    given.strands = {{u"disability"_s, u"Learning disability"_s, {}},
                     {u"religion"_s, u"Antisemitism"_s, {}},
                     {u"disability"_s, u"Mental health"_s, {}}};
    const QList<ReferralStrand> kept = file(*MUST(keepReferral(m_job->reg(), given))).record.strands;
    QCOMPARE(kept.size(), 3);
    QCOMPARE(strandCodes(kept), (QStringList{u"disability"_s, u"religion"_s}));
    QCOMPARE(strandNames(kept), (QStringList{u"Disability"_s, u"Religion or belief"_s}));
    QCOMPARE(
        strandsInFull(kept),
        (QStringList{u"Disability (Learning disability, Mental health)"_s, u"Religion or belief (Antisemitism)"_s}));
    QCOMPARE(strandsInFull({{u"race"_s, {}, {}}}), QStringList{u"Race, ethnicity or nationality"_s});
}

void TestReferralContacts::listsAStrandOnce()
{
    ReferralEntry given = entry();
    given.strands = {{u"religion"_s, u"Antisemitism"_s, {}},
                     {u"disability"_s, u"Learning disability"_s, {}},
                     {u"disability"_s, u"Mental health"_s, {}}};
    MUST(keepReferral(m_job->reg(), given));
    const QList<ReferralRow> rows = *MUST(listReferrals(m_job->reg(), std::nullopt));
    QCOMPARE(rows.first().strands, (QStringList{u"religion"_s, u"disability"_s}));
}

QTEST_GUILESS_MAIN(TestReferralContacts)
#include "tst_ReferralContacts.moc"

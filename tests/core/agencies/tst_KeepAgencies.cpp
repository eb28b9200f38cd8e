// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/ListAgencies.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::addSampleAgencies;
using marac::test::SampleAgencies;
using marac::test::TestRegister;

class TestKeepAgencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineAgenciesOfSevenSignatories();
    void keepsEveryField();
    void refusesASecondUseOfACode();
    void noticesAChangeMeanwhile();
    void aReaderKeepsNothing();
    void handsThePdmoOver();
    void designatesADeputyForOneMeeting();
    void withdrawsByWrittenNotice();
    void signsAgainAfterWithdrawing();
    void anInactiveAgencyIsNotOffered();
    void leavesATrailWithoutNames();
};

static const QDate meeting(2026, 10, 8);

static QStringList codesOf(const QList<Agency> &agencies)
{
    QStringList codes;
    for (const Agency &agency : agencies)
        codes.append(agency.code);
    codes.sort();
    return codes;
}

static Officer officer(AgencyId agency, const char *name, Designation designation, QDate from)
{
    Officer o;
    o.agencyId = agency;
    o.name = QString::fromLatin1(name);
    o.post = QStringLiteral("Team Manager");
    o.designation = designation;
    o.designatedOn = from;
    return o;
}

void TestKeepAgencies::nineAgenciesOfSevenSignatories()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    const Result<QList<AgencyLine>> lines = listAgencies(*t);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 9);
    QCOMPARE(lines->first().agency.name, QStringLiteral("Adult Social Care"));
    QCOMPARE(lines->first().pdmoName, QStringLiteral("Margaret Lunt"));
    QCOMPARE(lines->first().dmoCount, 1);
    QCOMPARE(listSignatories(*t)->size(), 7);
    const Result<AgencyFile> file = consultAgency(*t, sample["ASC"]);
    QVERIFY(file);
    QCOMPARE(codesOf(file->units), (QStringList{QStringLiteral("ASC"), QStringLiteral("CSC"), QStringLiteral("SCS")}));
    QCOMPARE(file->officers.first().designation, Designation::Pdmo);
    QCOMPARE(activeAgenciesOn(*t, meeting)->size(), 9);
    QCOMPARE(activeAgenciesOn(*t, QDate(2025, 3, 31))->size(), 0);
}

void TestKeepAgencies::keepsEveryField()
{
    TestRegister t(meeting);
    Signatory s;
    s.legalName = QStringLiteral("  Harbour Homes Limited ");
    s.seniorOfficer = QStringLiteral("Margaret Shaw");
    s.seniorOfficerPost = QStringLiteral("Chief Executive");
    s.icoNumber = QStringLiteral("za123456");
    s.icoPurpose = QStringLiteral("Housing management");
    s.icoExpiresOn = QDate(2027, 3, 31);
    s.signedOn = QDate(2026, 4, 1);
    s.signedBy = QStringLiteral("Margaret Shaw");
    s.signedByPost = QStringLiteral("Chief Executive");
    s.relevantAuthority = true;
    s.regime = Regime::Both;
    s.withdrawnOn = QDate(2026, 5, 1); // not made by keeping: withdrawSignatory() asks for the notice
    const Result<SignatoryId> signatory = keepSignatory(*t, s);
    QVERIFY(signatory);
    Agency a;
    a.signatoryId = *signatory;
    a.code = QStringLiteral("hhr");
    a.name = QStringLiteral("Harbour Homes");
    a.kind = AgencyKind::Housing;
    a.secureEmail = QStringLiteral("marac@harbourhomes.cjsm.net");
    a.phone = QStringLiteral("0151 496 0101");
    a.postalAddress = QStringLiteral("1 Dock Road\nBootle");
    a.active = false;
    const Result<AgencyId> id = keepAgency(*t, a);
    QVERIFY(id);

    const AgencyFile file = *consultAgency(*t, *id);
    QCOMPARE(file.agency.code, QStringLiteral("HHR"));
    QCOMPARE(file.agency.kind, AgencyKind::Housing);
    QCOMPARE(file.agency.postalAddress, a.postalAddress);
    QCOMPARE(file.agency.phone, a.phone);
    QVERIFY(!file.agency.active);
    QCOMPARE(file.signatory.legalName, QStringLiteral("Harbour Homes Limited"));
    QCOMPARE(file.signatory.icoNumber, QStringLiteral("ZA123456"));
    QCOMPARE(file.signatory.icoExpiresOn, s.icoExpiresOn);
    QCOMPARE(file.signatory.signedByPost, s.signedByPost);
    QCOMPARE(file.signatory.regime, Regime::Both);
    QVERIFY(file.signatory.relevantAuthority);
    QVERIFY(!file.signatory.withdrawnOn.isValid());

    Agency changed = file.agency;
    changed.name = QStringLiteral("Harbour Homes Group");
    QVERIFY(keepAgency(*t, changed));
    QCOMPARE(consultAgency(*t, *id)->agency.name, changed.name);
    QCOMPARE(consultAgency(*t, *id)->agency.version, 2);
}

void TestKeepAgencies::refusesASecondUseOfACode()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    Agency a = consultAgency(*t, sample["VS"])->agency;
    a.id = {};
    a.code = QStringLiteral("hhr");
    const Result<AgencyId> id = keepAgency(*t, a);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Problem::Kind::Invalid);
    QCOMPARE(id.error().fields.first().field, QStringLiteral("code"));
    QCOMPARE(listAgencies(*t)->size(), 9);
}

void TestKeepAgencies::noticesAChangeMeanwhile()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    Agency mine = consultAgency(*t, sample["VS"])->agency;
    Agency theirs = mine;
    theirs.phone = QStringLiteral("0151 496 0102");
    QVERIFY(keepAgency(*t, theirs));
    mine.phone = QStringLiteral("0151 496 0103");
    const Result<AgencyId> id = keepAgency(*t, mine);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Problem::Kind::Conflict);
    QCOMPARE(consultAgency(*t, sample["VS"])->agency.phone, theirs.phone);
}

void TestKeepAgencies::aReaderKeepsNothing()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    t.as(Role::Reader);
    Result<AgencyFile> file = consultAgency(*t, sample["VS"]);
    QVERIFY(file);
    QCOMPARE(keepAgency(*t, file->agency).error().kind, Problem::Kind::Denied);
    QCOMPARE(keepSignatory(*t, file->signatory).error().kind, Problem::Kind::Denied);
    QCOMPARE(designateOfficer(*t, file->officers.first()).error().kind, Problem::Kind::Denied);
    t.as(Role::Auditor);
    QCOMPARE(listAgencies(*t).error().kind, Problem::Kind::Denied);
}

void TestKeepAgencies::handsThePdmoOver()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    const Officer next = officer(sample["HHR"], "Colin Tate", Designation::Pdmo, QDate(2026, 11, 1));
    const Result<OfficerId> tooEarly = designateOfficer(*t, next);
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().fields.first().field, QStringLiteral("designatedOn"));

    const Officer current = consultAgency(*t, sample["HHR"])->officers.first();
    QCOMPARE(endDesignation(*t, current.id, QDate(2020, 1, 1), current.version).error().kind, Problem::Kind::Invalid);
    QVERIFY(endDesignation(*t, current.id, QDate(2026, 10, 31), current.version));
    QCOMPARE(endDesignation(*t, current.id, QDate(2026, 10, 30), current.version).error().kind,
             Problem::Kind::Conflict);
    QVERIFY(designateOfficer(*t, next));
    const auto pdmoOfHarbourHomes = [&] {
        const QList<AgencyLine> lines = *listAgencies(*t);
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [](const AgencyLine &l) { return l.agency.code == QStringLiteral("HHR"); });
        return line->pdmoName;
    };
    QCOMPARE(pdmoOfHarbourHomes(), QStringLiteral("Denise Farrell"));
    t.clock().set(QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC));
    QCOMPARE(pdmoOfHarbourHomes(), QStringLiteral("Colin Tate"));
}

void TestKeepAgencies::designatesADeputyForOneMeeting()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    Officer deputy = officer(sample["ASC"], "Ruth Ellison", Designation::Dmo, meeting);
    deputy.temporary = true;
    const Result<OfficerId> nobodysWord = designateOfficer(*t, deputy);
    QVERIFY(!nobodysWord);
    QCOMPARE(nobodysWord.error().fields.first().field, QStringLiteral("authorisedBy"));
    deputy.authorisedBy = QStringLiteral("Margaret Lunt");
    const Result<OfficerId> id = designateOfficer(*t, deputy);
    QVERIFY(id);
    const QList<Officer> officers = consultAgency(*t, sample["ASC"])->officers;
    const auto kept = std::find_if(officers.begin(), officers.end(), [&](const Officer &o) { return o.id == *id; });
    QCOMPARE(kept->endedOn, meeting);
    QVERIFY(kept->temporary);
    QCOMPARE(kept->authorisedBy, QStringLiteral("Margaret Lunt"));
}

void TestKeepAgencies::withdrawsByWrittenNotice()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    const Signatory council = consultAgency(*t, sample["SCS"])->signatory;
    Withdrawal withdrawal{council.id, {}, QDate(2026, 11, 1), council.version};
    QCOMPARE(withdrawSignatory(*t, withdrawal).error().fields.first().field, QStringLiteral("noticeOn"));
    withdrawal.noticeOn = meeting.addDays(1);
    QCOMPARE(withdrawSignatory(*t, withdrawal).error().fields.first().field, QStringLiteral("noticeOn"));
    withdrawal.noticeOn = meeting;
    QVERIFY(withdrawSignatory(*t, withdrawal));

    QCOMPARE(activeAgenciesOn(*t, QDate(2026, 10, 31))->size(), 9);
    QCOMPARE(codesOf(*activeAgenciesOn(*t, QDate(2026, 11, 1))),
             (QStringList{QStringLiteral("CCT"), QStringLiteral("FRS"), QStringLiteral("HHR"), QStringLiteral("MHT"),
                          QStringLiteral("POL"), QStringLiteral("VS")}));
    const Signatory after = consultAgency(*t, sample["ASC"])->signatory;
    QCOMPARE(after.withdrawalNoticeOn, meeting);
    QVERIFY(mayTakePart(after, meeting));
    QVERIFY(!mayTakePart(after, QDate(2026, 11, 1)));

    // Keeping other fields later leaves the withdrawal as it is.
    Signatory edited = after;
    edited.withdrawnOn = {};
    edited.withdrawalNoticeOn = {};
    edited.icoPurpose = QStringLiteral("Community safety");
    QVERIFY(keepSignatory(*t, edited));
    QCOMPARE(consultAgency(*t, sample["ASC"])->signatory.withdrawnOn, QDate(2026, 11, 1));
}

void TestKeepAgencies::signsAgainAfterWithdrawing()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    const Signatory trust = consultAgency(*t, sample["CCT"])->signatory;
    QVERIFY(withdrawSignatory(*t, {trust.id, meeting, meeting, trust.version}));
    QCOMPARE(withdrawSignatory(*t, {trust.id, meeting, meeting, trust.version + 1}).error().kind,
             Problem::Kind::Refused);
    Signatory again = consultAgency(*t, sample["CCT"])->signatory;
    again.signedOn = meeting;
    QVERIFY(keepSignatory(*t, again));
    QCOMPARE(activeAgenciesOn(*t, meeting)->size(), 9);
}

void TestKeepAgencies::anInactiveAgencyIsNotOffered()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    Agency agency = consultAgency(*t, sample["VS"])->agency;
    agency.active = false;
    QVERIFY(keepAgency(*t, agency));
    QCOMPARE(activeAgenciesOn(*t, meeting)->size(), 8);
    QCOMPARE(listAgencies(*t)->size(), 9);
}

void TestKeepAgencies::leavesATrailWithoutNames()
{
    TestRegister t(meeting);
    const SampleAgencies sample = addSampleAgencies(*t);
    Agency agency = consultAgency(*t, sample["VS"])->agency;
    agency.name = QStringLiteral("Victim Support Sefton");
    QVERIFY(keepAgency(*t, agency));
    const AuditEntry entry = t.trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Alter);
    QCOMPARE(entry.event.subject.ref, QStringLiteral("VS"));
    QCOMPARE(entry.event.fields, QStringList{QStringLiteral("name")});
    QVERIFY(!entry.payload.contains("Victim"));
    QVERIFY(!entry.payload.contains("Sefton"));
    QVERIFY(consultAgency(*t, sample["VS"]));
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Consult);
    QCOMPARE(t.trail().first().event.subject.ref, QStringLiteral("VS"));
    QCOMPARE(consultAgency(*t, AgencyId(4711)).error().kind, Problem::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestKeepAgencies)
#include "tst_KeepAgencies.moc"

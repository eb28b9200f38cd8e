// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Wanted.h"

#include <QTest>

using namespace marac;
using namespace marac::proof;
using namespace Qt::StringLiterals;
using How = Wanted::How;

/// What the proof of access takes for too little in the trail, and for too much.
class TestWanted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageLeavesAnEntryForEachListItReads();
    void aSearchLeavesOneEntry();
    void aRecordLeavesOneEntryOfItself();
    void aRecordMayLeaveWhatItsRouteLists();
    void nothingIsToldTwice();
    void aFormThatShowsMoreLeavesAnEntry();

private:
    static AuditEntry entryOf(AuditVerb verb, SubjectKind kind, qint64 id, const QString &ref = {})
    {
        AuditEntry entry;
        entry.event.verb = verb;
        entry.event.subject = {kind, id, ref};
        return entry;
    }
    static AuditEntry list(const QString &name) { return entryOf(AuditVerb::Consult, SubjectKind::List, 0, name); }
    static AuditEntry search() { return entryOf(AuditVerb::Search, SubjectKind::List, 0, u"people"_s); }
    static AuditEntry caseFile(qint64 id) { return entryOf(AuditVerb::Consult, SubjectKind::CaseFile, id); }
};

void TestWanted::aPageLeavesAnEntryForEachListItReads()
{
    const Wanted page{How::Page, AuditVerb::Consult, {}};
    QVERIFY(isAsWanted({list(u"cases"_s)}, page, {}));
    QVERIFY(isAsWanted({list(u"cases"_s), list(u"agencies"_s)}, page, {}));
    QVERIFY(!isAsWanted({}, page, {}));
    QVERIFY(!isAsWanted({search()}, page, {}));
    QVERIFY(!isAsWanted({list(u"cases"_s), search()}, page, {}));
}

void TestWanted::aSearchLeavesOneEntry()
{
    const Wanted wanted{How::Single, AuditVerb::Search, {}};
    QVERIFY(isAsWanted({search()}, wanted, {}));
    QVERIFY(!isAsWanted({}, wanted, {}));
    QVERIFY(!isAsWanted({list(u"people"_s)}, wanted, {}));
    QVERIFY(!isAsWanted({search(), caseFile(7)}, wanted, {})); // somebody was opened who was only listed
}

void TestWanted::aRecordLeavesOneEntryOfItself()
{
    const Wanted wanted{How::Record, AuditVerb::Consult, {SubjectKind::CaseFile, 7, {}}};
    QVERIFY(isAsWanted({caseFile(7)}, wanted, {}));
    QVERIFY(!isAsWanted({}, wanted, {}));
    QVERIFY(!isAsWanted({caseFile(8)}, wanted, {}));
    QVERIFY(!isAsWanted({caseFile(7), caseFile(8)}, wanted, {}));
    QVERIFY(!isAsWanted({caseFile(7), list(u"agencies"_s)}, wanted, {}));
    QVERIFY(!isAsWanted({entryOf(AuditVerb::Print, SubjectKind::CaseFile, 7)}, wanted, {}));
}

void TestWanted::aRecordMayLeaveWhatItsRouteLists()
{
    const Wanted wanted{How::Record, AuditVerb::Consult, {SubjectKind::CaseFile, 7, {}}};
    const MoreEntries more{"cases record", 1, SubjectKind::List, "the list of agencies"};
    QVERIFY(isAsWanted({caseFile(7), list(u"agencies"_s)}, wanted, more));
    QVERIFY(!isAsWanted({caseFile(7)}, wanted, more)); // what is listed for no route any more has to be taken off
    QVERIFY(!isAsWanted({caseFile(7), caseFile(8)}, wanted, more));
}

void TestWanted::nothingIsToldTwice()
{
    const QList<AuditEntry> twice{list(u"cases"_s), list(u"agencies"_s), list(u"cases"_s)};
    QVERIFY(!isAsWanted(twice, {How::Page, AuditVerb::Consult, {}}, {}));
    QVERIFY(!isAsWanted(twice, {How::Nothing, AuditVerb::Consult, {}}, {}));
    QVERIFY(isAsWanted({}, {How::Nothing, AuditVerb::Consult, {}}, {}));
    QVERIFY(!isAsWanted({caseFile(7), caseFile(7)}, {How::Opened, AuditVerb::Consult, {}}, {}));
    QVERIFY(isAsWanted({caseFile(7), list(u"agencies"_s)}, {How::Opened, AuditVerb::Consult, {}}, {}));
}

void TestWanted::aFormThatShowsMoreLeavesAnEntry()
{
    const Wanted shows{How::Form, AuditVerb::Consult, {}, true};
    const Wanted isEmpty{How::Form, AuditVerb::Consult, {}, false};
    QVERIFY(!isAsWanted({}, shows, {}));
    QVERIFY(isAsWanted({caseFile(7)}, shows, {}));
    QVERIFY(isAsWanted({}, isEmpty, {}));
    QVERIFY(!isAsWanted({caseFile(7), caseFile(7)}, isEmpty, {}));
}

QTEST_GUILESS_MAIN(TestWanted)
#include "tst_Wanted.moc"

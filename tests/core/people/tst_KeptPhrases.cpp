// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/ListCaseFiles.h"
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/telling/ProtectedPhraseTable.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <sqlite3.h>

using namespace marac;
using namespace Qt::StringLiterals;

/// What texts and lists are asked for is read once, and again at once when an address was kept: never for another change, and
/// never too late.
class TestKeptPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherChangeReadsNothingAgain();
    void anAddressIsHiddenAtOnce();
    void anAddressIsShownAtOnce();
    void followsAddressesAlone();

private:
    /// How often phrases were asked for while `deed` was done.
    int askedBy(const std::function<void()> &deed);
    /// What the list says of the only file's victim.
    bool isListedProtected();
    void addNote();
    PersonId keepAt(bool isProtected);

    std::unique_ptr<test::MainJob> m_job;
    CaseFileId m_file;
    Address m_home;
};

void TestKeptPhrases::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_file = m_job->acceptedCase().caseId;
    m_home = *m_job->oseiReferral().parts.first().person.address;
    Address other = m_home; // something is protected
    other.paon = u"88"_s;
    other.street = u"Willow Row"_s;
    other.postcode = u"PR8 1AA"_s;
    other.isProtected = true;
    PersonEntry entry = m_job->referralOf(u"Mina"_s, u"Haddad"_s).parts.first().person;
    entry.person.sourceAgencyId = m_job->agency("HHR");
    entry.address = other;
    MUST(keepPerson(m_job->reg(), entry));
}

int TestKeptPhrases::askedBy(const std::function<void()> &deed)
{
    int asked = 0;
    const auto count = [](unsigned, void *counter, void *, void *sql) {
        if (QByteArrayView(static_cast<const char *>(sql)).contains("FROM protected_phrase_anchor"))
            ++*static_cast<int *>(counter);
        return 0;
    };
    sqlite3 *db = m_job->rawDb().handle();
    sqlite3_trace_v2(db, SQLITE_TRACE_STMT, count, &asked);
    deed();
    sqlite3_trace_v2(db, 0, nullptr, nullptr);
    return asked;
}

bool TestKeptPhrases::isListedProtected()
{
    return MUST(listCaseFiles(m_job->reg(), 1))->first().addressProtected;
}

void TestKeptPhrases::addNote()
{
    CaseEvent note;
    note.caseId = m_file;
    note.text = u"The door was looked at again."_s;
    note.sourceAgencyId = m_job->agency("POL");
    MUST(addCaseEvent(m_job->reg(), note));
}

PersonId TestKeptPhrases::keepAt(bool isProtected)
{
    PersonEntry entry = m_job->referralOf(u"Tamsin"_s, u"Haddad"_s).parts.first().person;
    entry.person.sourceAgencyId = m_job->agency("HHR");
    entry.address = m_home;
    entry.address->isProtected = isProtected;
    return *MUST(keepPerson(m_job->reg(), entry));
}

void TestKeptPhrases::anotherChangeReadsNothingAgain()
{
    const auto list = [this] { QVERIFY(!isListedProtected()); };
    QVERIFY(askedBy(list) > 0);
    QCOMPARE(askedBy(list), 0);
    addNote();
    QCOMPARE(askedBy(list), 0);
    keepAt(false); // an address was written
    QVERIFY(askedBy(list) > 0);
}

void TestKeptPhrases::anAddressIsHiddenAtOnce()
{
    QVERIFY(!isListedProtected());
    addNote();
    QVERIFY(!isListedProtected());
    keepAt(true); // the same home, in another record
    QVERIFY(isListedProtected());
    addNote();
    QVERIFY(isListedProtected());
}

void TestKeptPhrases::anAddressIsShownAtOnce()
{
    const PersonId person = keepAt(true);
    QVERIFY(isListedProtected());
    const PersonFile file = *MUST(consultPerson(m_job->reg(), person));
    PersonEntry entry{file.person, file.address, {}};
    entry.person.sourceAgencyId = m_job->agency("POL");
    entry.address->isProtected = false;
    entry.liftReason = u"He is in prison."_s;
    MUST(keepPerson(m_job->reg(), entry));
    QVERIFY(!isListedProtected());
}

/// Where no row is told they were made anew.
void TestKeptPhrases::followsAddressesAlone()
{
    const WrittenRow note{u"case_event"_s, 7, RowOperation::Inserted};
    QVERIFY(!ProtectedPhraseTable::followed({note}));
    QVERIFY(ProtectedPhraseTable::followed({note, {u"address"_s, 7, RowOperation::Updated}}));
    QVERIFY(ProtectedPhraseTable::followed({}));
}

QTEST_MAIN(TestKeptPhrases)
#include "tst_KeptPhrases.moc"

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportField.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/referrals/strands/StrandWords.h"
#include "core/referrals/strands/Strands.h"
#include "tests/support/FileBytes.h"
#include "tests/support/MainJob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What a council lays beside its register in place of the supplied lists, and what becomes of codes that were chosen before.
class TestOwnLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void offersTheOwnKindsOfIncident();
    void whatIsGivenUpKeepsItsName();
    void offersTheOwnStrands();
    void keepsCodesWhoseListIsGone();
    void tellsTheOwnCodesToWhoeverImports();
    void tellsWhichSuppliedCodesAreNamedOtherwise();
    void theUnlockingSaysWhichListsLieThere();
    void whatIsReadIsWhatWasRecorded();
    void aListThatCanNotBeUsedChangesNothing_data();
    void aListThatCanNotBeUsedChangesNothing();

private:
    /// Lays the file beside the register, and locks and unlocks.
    void lay(const QString &name, const QByteArray &json);
    void takeAway(const QString &name);
    QString folder() const { return QFileInfo(m_job->place().path).absolutePath() + u"/lists/"_s; }

    std::unique_ptr<test::MainJob> m_job;
};

static const QString kindsFile = u"incident-kinds.json"_s;
static const QString strandsFile = u"strands.json"_s;
static const QString placesFile = u"location-types.json"_s;

static const QByteArray ownKinds = R"({"entries": [
    {"code": "crime", "label": "Hate crime, recorded"},
    {"code": "prejudice", "label": "Prejudice incident"}]})";

static const QByteArray ownStrands = R"({"strands": [
    {"code": "religion", "name": "Faith", "monitored": true, "subStrands": ["Anti-Sikh hatred"]},
    {"code": "accent", "name": "Accent or dialect"}]})";

void TestOwnLists::lay(const QString &name, const QByteArray &json)
{
    QVERIFY(QDir().mkpath(folder()));
    test::put(folder() + name, json);
    m_job->as(Role::Administrator);
}

void TestOwnLists::takeAway(const QString &name)
{
    QVERIFY(QFile::remove(folder() + name));
    m_job->as(Role::Administrator);
}

void TestOwnLists::offersTheOwnKindsOfIncident()
{
    lay(kindsFile, ownKinds);
    QCOMPARE(labelOf(incidentKindList(), u"crime"_s), u"Hate crime, recorded"_s);
    ReferralEntry given = m_job->oseiReferral();
    given.referral.incidentKind = u"prejudice"_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
    QCOMPARE(MUST(consultReferral(m_job->reg(), id))->record.referral.incidentKind, u"prejudice"_s);
    takeAway(kindsFile);
    QCOMPARE(labelOf(incidentKindList(), u"crime"_s), u"Hate crime"_s);
    QVERIFY(!entryOf(incidentKindList(), u"prejudice"_s));
}

void TestOwnLists::whatIsGivenUpKeepsItsName()
{
    ReferralEntry given = m_job->oseiReferral();
    given.referral.incidentKind = u"incident"_s;
    given.strands = {{u"religion"_s, u"Antisemitism"_s, {}}, {u"age"_s, {}, {}}};
    const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
    lay(kindsFile, ownKinds);
    lay(strandsFile, ownStrands);
    const ReferralRecord kept = MUST(consultReferral(m_job->reg(), id))->record;
    QCOMPARE(labelOf(incidentKindList(), kept.referral.incidentKind), u"Hate incident"_s);
    QVERIFY(!entryOf(incidentKindList(), u"incident"_s)->current);
    QCOMPARE(strandsInFull(kept.strands), (QStringList{u"Faith (Antisemitism)"_s, u"Age"_s}));
    // It is kept again as it is.
    ReferralEntry again{kept.referral, {}, kept.strands};
    MUST(keepReferral(m_job->reg(), again));
    QCOMPARE(MUST(consultReferral(m_job->reg(), id))->record.strands.size(), 2);
}

void TestOwnLists::offersTheOwnStrands()
{
    lay(strandsFile, ownStrands);
    QStringList offered;
    for (const Strand &strand : Strands::inUse().all()) {
        if (strand.current)
            offered << strand.name;
    }
    QCOMPARE(offered, (QStringList{u"Faith"_s, u"Accent or dialect"_s}));
    ReferralEntry given = m_job->oseiReferral();
    given.strands = {{u"religion"_s, u"Anti-Sikh hatred"_s, {}}, {u"accent"_s, {}, {}}};
    MUST(keepReferral(m_job->reg(), given));
    given.strands = {{u"accent"_s, u"Northern"_s, {}}};
    QCOMPARE(keepReferral(m_job->reg(), given).error().fields.first().field, u"strands"_s);
    takeAway(strandsFile);
    QCOMPARE(Strands::inUse().nameOf(u"religion"_s), u"Religion or belief"_s);
    QVERIFY(!Strands::inUse().has(u"accent"_s));
}

/// A register that was copied without the folder beside it.
void TestOwnLists::keepsCodesWhoseListIsGone()
{
    lay(kindsFile, ownKinds);
    lay(strandsFile, ownStrands);
    lay(placesFile, R"({"entries": [{"code": "tram", "label": "Tram"}]})");
    ReferralEntry given = m_job->oseiReferral();
    given.referral.incidentKind = u"prejudice"_s;
    given.referral.locationType = u"tram"_s;
    given.strands = {{u"religion"_s, u"Anti-Sikh hatred"_s, {}}, {u"accent"_s, {}, {}}};
    const ReferralId id = *MUST(keepReferral(m_job->reg(), given));
    for (const QString &name : {kindsFile, strandsFile, placesFile})
        takeAway(name);
    const auto entry = [&] {
        const ReferralRecord kept = MUST(consultReferral(m_job->reg(), id))->record;
        return ReferralEntry{kept.referral, {}, kept.strands};
    };
    ReferralEntry again = entry();
    again.referral.narrative = u"It happened twice."_s;
    MUST(keepReferral(m_job->reg(), again));
    again = entry();
    QCOMPARE(again.referral.narrative, u"It happened twice."_s);
    QCOMPARE(labelOf(incidentKindList(), again.referral.incidentKind), u"prejudice"_s);
    QCOMPARE(labelOf(locationTypeList(), again.referral.locationType), u"tram"_s);
    QCOMPARE(strandsInFull(again.strands), (QStringList{u"Religion or belief (Anti-Sikh hatred)"_s, u"accent"_s}));
    // Another such code is refused, and so are these in a new referral.
    again.referral.locationType = u"ferry"_s;
    again.strands.last().subStrand = u"Northern"_s;
    const auto refusedOf = [this](const ReferralEntry &one) {
        QStringList fields;
        const Result<ReferralId> refused = keepReferral(m_job->reg(), one);
        if (refused)
            return fields;
        for (const FieldProblem &problem : refused.error().fields)
            fields << problem.field;
        return fields;
    };
    QCOMPARE(refusedOf(again), (QStringList{u"locationType"_s, u"strands"_s}));
    QCOMPARE(refusedOf(given), (QStringList{u"incidentKind"_s, u"locationType"_s, u"strands"_s, u"strands"_s}));
}

void TestOwnLists::tellsTheOwnCodesToWhoeverImports()
{
    const auto told = [] { return importField(u"incidentKind"_s)->meaning; };
    QVERIFY2(!told().contains(u"prejudice"_s), qPrintable(told()));
    lay(kindsFile, ownKinds);
    QVERIFY2(told().contains(u"prejudice (Prejudice incident)"_s), qPrintable(told()));
    takeAway(kindsFile);
    QVERIFY2(!told().contains(u"prejudice"_s), qPrintable(told()));
}

/// What a record says changes with the name of its code: whoever unlocks is told, and may ask why.
void TestOwnLists::tellsWhichSuppliedCodesAreNamedOtherwise()
{
    lay(kindsFile, ownKinds);
    QStringList remarks = ownListRemarks();
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.first().contains(u"crime: “Hate crime, recorded” for “Hate crime”"_s), qPrintable(remarks.first()));
    takeAway(kindsFile);
    lay(strandsFile, R"({"strands": [
        {"code": "race", "name": "Religion"}, {"code": "age", "name": "Age"}, {"code": "accent", "name": "Accent"}]})");
    remarks = ownListRemarks();
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.first().contains(u"race: “Religion” for “Race, ethnicity or nationality”"_s),
             qPrintable(remarks.first()));
    QVERIFY2(!remarks.first().contains(u"age:"_s) && !remarks.first().contains(u"accent"_s), qPrintable(remarks.first()));
    takeAway(strandsFile);
    QCOMPARE(ownListRemarks(), QStringList());
}

void TestOwnLists::theUnlockingSaysWhichListsLieThere()
{
    const auto marks = [this] {
        const QList<AuditEntry> trail = m_job->trail();
        for (const AuditEntry &entry : trail) {
            if (entry.event.verb == AuditVerb::Unlock)
                return entry.event.fields.filter(u"list "_s);
        }
        return QStringList();
    };
    lay(strandsFile, ownStrands);
    const QString first = marks().join(u'\n');
    const QByteArray sha256 = QCryptographicHash::hash(ownStrands, QCryptographicHash::Sha256).toHex();
    QCOMPARE(first, u"list strands.json "_s + QString::fromLatin1(sha256.first(16)));
    lay(kindsFile, ownKinds);
    QCOMPARE(marks().size(), 2);
    lay(strandsFile, ownStrands + ' ');
    QVERIFY(!marks().contains(first));
    takeAway(strandsFile);
    takeAway(kindsFile);
    QCOMPARE(marks(), QStringList());
}

/// A file that is exchanged after the unlocking waits for the next one.
void TestOwnLists::whatIsReadIsWhatWasRecorded()
{
    lay(kindsFile, ownKinds);
    test::put(folder() + kindsFile, R"({"entries": [{"code": "crime", "label": "Nothing of it"}]})");
    QCOMPARE(labelOf(incidentKindList(), u"crime"_s), u"Hate crime, recorded"_s);
    m_job->as(Role::Administrator);
    QCOMPARE(labelOf(incidentKindList(), u"crime"_s), u"Nothing of it"_s);
    takeAway(kindsFile);
}

void TestOwnLists::aListThatCanNotBeUsedChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << kindsFile << QByteArray("crime, incident");
    QTest::newRow("a code twice") << kindsFile << QByteArray(R"({"entries": [{"code": "a", "label": "A"},
        {"code": "a", "label": "B"}]})");
    QTest::newRow("no label") << kindsFile << QByteArray(R"({"entries": [{"code": "a"}]})");
    QTest::newRow("nothing offered") << kindsFile
                                     << QByteArray(R"({"entries": [{"code": "a", "label": "A", "current": false}]})");
    QTest::newRow("two lines") << kindsFile << QByteArray(R"({"entries": [{"code": "a", "label": "A\nB"}]})");
    QTest::newRow("turned round") << kindsFile << QByteArray(R"({"entries": [{"code": "a", "label": "A\u202EB"}]})");
    const auto strand = [](const QByteArray &parts) -> QByteArray {
        return R"({"strands": [{"code": "race", )" + parts + "}]}";
    };
    QTest::newRow("a strand too long") << strandsFile << strand("\"name\": \"" + QByteArray(301, 'x') + '"');
    QTest::newRow("a strand with a bell") << strandsFile << strand(R"("name": "A\u0007")");
    QTest::newRow("a strand turned round") << strandsFile << strand(R"("name": "A\u202EB")");
    QTest::newRow("a strand of nothing seen") << strandsFile << strand(R"("name": "\u200B")");
    QTest::newRow("a sub-strand of two lines") << strandsFile << strand(R"("name": "A", "subStrands": ["B\nC"])");
    QTest::newRow("a sub-strand that is no text") << strandsFile << strand(R"("name": "A", "subStrands": [1])");
    QTest::newRow("no strands") << strandsFile << QByteArray(R"({"entries": []})");
}

void TestOwnLists::aListThatCanNotBeUsedChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    const qsizetype kinds = incidentKindList().size();
    lay(name, json);
    QCOMPARE(incidentKindList().size(), kinds);
    QCOMPARE(firstIncidentKind(), u"crime"_s);
    QCOMPARE(Strands::inUse().nameOf(u"race"_s), u"Race, ethnicity or nationality"_s);
    const QStringList remarks = ownListRemarks();
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.first().contains(name), qPrintable(remarks.first()));
    takeAway(name);
    QCOMPARE(ownListRemarks(), QStringList());
}

QTEST_GUILESS_MAIN(TestOwnLists)
#include "tst_OwnLists.moc"

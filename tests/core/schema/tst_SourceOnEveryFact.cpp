// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

namespace {

/// A table that holds no fact about a case which an agency disclosed, and why.
struct Exception
{
    const char *table;
    const char *reason;
};

// A new table carries source_agency_id, or gets its line and its reason here.
constexpr Exception exceptions[]{
    {"meta", "the register about itself"},
    {"setting", "what the partnership decided"},
    {"holiday", "days off, the same for everybody"},
    {"user", "accounts of those who work with the register"},
    {"user_key", "keys of those accounts"},
    {"audit", "what the register's users did; who it concerns stands in audit_about"},
    {"audit_row", "digests of rows that an entry wrote"},
    {"audit_about", "references to the cases and persons an entry concerns"},
    {"draft", "typing not saved yet; saved, it becomes a fact that names its source"},
    {"signatory", "a data controller, as it signed the protocol"},
    {"agency", "the agencies themselves, which sources refer to"},
    {"officer", "whom an agency designated; the row names the agency"},
    {"risk_tool", "the questions of the tool, the same for every case"},
    {"meeting", "the partnership's calendar; cases stand in agenda_item"},
    {"attendance", "who came to a meeting; the row names their agency"},
    {"attendance_absence", "when somebody was out of the room; the row's attendance names their agency"},
    {"circulation", "what the administrator sent to an agency; no fact of anybody's"},
    {"referral_return", "what the administrator asked of the referrer; the referral names its source"},
    {"circulation_item", "which referral a list held; the referral names its source"},
    {"minutes", "approval, and notes that belong to no case"},
    {"action_chase", "whom the administrator reminded, and how; no fact of anybody's"},
    {"feedback_taken_back", "what the administrator put right; the report names its source"},
    {"research_chase", "whom the administrator reminded, and how; no fact of anybody's"},
    {"minutes_version", "a copy of facts, each with its source in the text"},
    {"protected_phrase", "what tells an address; the address names its source"},
    {"protected_phrase_anchor", "what finds those words in texts"},
    {"record_words", "what finds facts by their words; the facts name their source"},
    {"record_words_data", "of it"},
    {"record_words_idx", "of it"},
    {"record_words_config", "of it"},
    {"address_words", "what finds addresses by their words; the address names its source"},
    {"address_words_data", "of it"},
    {"address_words_idx", "of it"},
    {"address_words_config", "of it"},
    {"locked_minutes", "a sealed copy of facts, each with its source in the text"},
};

} // namespace

/// R008: data stays the property of the agency that disclosed it, so every table of facts about a case says whose each row is.
class TestSourceOnEveryFact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableOfFactsHasASource();
    void noExceptionIsStale();

private:
    QStringList tables();
    /// Whether the column is there, can't be left empty and points to an agency.
    bool hasSource(const QString &table);

    std::unique_ptr<Connection> m_db;
};

static QString reasonFor(const QString &table)
{
    for (const Exception &one : exceptions) {
        if (table == QLatin1StringView(one.table))
            return QString::fromLatin1(one.reason);
    }
    return {};
}

void TestSourceOnEveryFact::initTestCase()
{
    m_db = CipherFile::inMemory();
    QVERIFY(migrate(*m_db, registerMigrations()));
}

QStringList TestSourceOnEveryFact::tables()
{
    Statement s(*m_db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    QStringList names;
    while (s.next())
        names << s.get<QString>(0);
    return names;
}

bool TestSourceOnEveryFact::hasSource(const QString &table)
{
    Statement column(*m_db, R"(SELECT 1 FROM pragma_table_info(:table) WHERE name = 'source_agency_id' AND "notnull")");
    column.bind(":table", table);
    Statement reference(*m_db,
                        R"(SELECT 1 FROM pragma_foreign_key_list(:table)
                           WHERE "from" = 'source_agency_id' AND "table" = 'agency')");
    reference.bind(":table", table);
    return column.next() && reference.next();
}

void TestSourceOnEveryFact::everyTableOfFactsHasASource()
{
    QStringList without;
    int with = 0;
    for (const QString &table : tables()) {
        with += hasSource(table);
        if (!hasSource(table) && reasonFor(table).isEmpty())
            without << table;
    }
    QVERIFY2(without.isEmpty(), qPrintable(u"no source_agency_id, and no reason for that: "_s + without.join(u", "_s)));
    QVERIFY(with >= 15); // referrals, people, assessments, hearings and actions: the walk sees them
}

void TestSourceOnEveryFact::noExceptionIsStale()
{
    const QStringList all = tables();
    for (const Exception &one : exceptions) {
        const QString table = QString::fromLatin1(one.table);
        QVERIFY2(all.contains(table), one.table);
        QVERIFY2(!hasSource(table), one.table);
    }
}

QTEST_GUILESS_MAIN(TestSourceOnEveryFact)
#include "tst_SourceOnEveryFact.moc"

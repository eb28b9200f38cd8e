// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index/SearchIndexSchema.h"

#include "core/search/index/SearchIndexTable.h"
#include "core/store/Statement.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace marac {

namespace {

/// The words of one text source, which stands in the index at its number times 2^40 plus the number of its row.
struct Source
{
    int number;
    const char *table;
    QList<QByteArray> columns;
};

} // namespace

// The source that a search shows first has the highest number: read from its end the index gives them in that order.
static QList<Source> indexedSources()
{
    return {
        {1, "minutes", {"notes"}},
        {2, "minutes_amendment", {"text"}},
        {3, "case_transfer", {"area", "contact", "note"}},
        {4, "case_event", {"text"}},
        {5, "risk_analysis", {"harm", "contributory", "safety", "decision", "victim_told_how"}},
        {6, "contribution", {"text"}},
        {7, "action_chase", {"recipient", "note"}},
        {8, "action_feedback", {"text"}},
        {9, "action", {"text"}},
        {10, "assessment_judgement", {"rationale"}},
        {11, "assessment_answer", {"note"}},
        {12, "referral", {"decision_reason"}},
        {13, "referral_return", {"reasons"}},
        {14,
         "without_consent",
         {"comments", "internal_consultations", "external_consultations", "not_notified_reason", "review_found",
          "protocol_reference", "proportionate", "vulnerability", "offender_impact", "other_means", "crime_and_rights",
          "protects_others"}},
        {15,
         "referral",
         {"perpetrator_description", "victim_wishes", "safe_contact", "protective_factors", "emergency_reason",
          "afraid_of", "safe_to_talk_to", "landlord", "gp", "officer_in_case", "other_marac", "consent_reason"}},
        {16, "referral", {"police_ref"}},
        {17, "referral", {"incident_place"}},
        {18, "referral", {"narrative"}},
    };
}

static constexpr const char *addressColumns = "organisation, saon, paon, street, locality, town, post_town, as_given";

static QByteArray wordsOf(const QList<QByteArray> &columns, const QByteArray &row)
{
    QByteArray words;
    for (const QByteArray &column : columns)
        words += (words.isEmpty() ? QByteArray() : QByteArrayLiteral(" || char(10) || ")) + row + column;
    return words;
}

/// None of a protected address: a search by its words must not find it.
static QByteArray wordsOfAddress(const QByteArray &row)
{
    const QList<QByteArray> columns = QByteArray(addressColumns).replace(", ", ",").split(',');
    return "CASE WHEN " + row + "protected = 0 THEN " + wordsOf(columns, row) + " ELSE '' END";
}

/// By its words of old and new row the index takes out what it had and puts in what is there now.
static QByteArray triggers(const QByteArray &index, const QByteArray &name, const QByteArray &table,
                           const QByteArray &columns, const QByteArray &first, const QByteArray &before,
                           const QByteArray &after)
{
    const QByteArray takesOut = "INSERT INTO " + index + " (" + index + ", rowid, words) VALUES ('delete', " + first
        + "OLD.id, " + before + ");";
    const QByteArray putsIn = "INSERT INTO " + index + " (rowid, words) VALUES (" + first + "NEW.id, " + after + ");";
    return "CREATE TRIGGER " + name + "_added AFTER INSERT ON " + table + " BEGIN " + putsIn + " END;\n"
        + "CREATE TRIGGER " + name + "_gone AFTER DELETE ON " + table + " BEGIN " + takesOut + " END;\n"
        + "CREATE TRIGGER " + name + "_changed AFTER UPDATE OF " + columns + " ON " + table + " WHEN " + before
        + " IS NOT " + after + " BEGIN " + takesOut + ' ' + putsIn + " END;\n";
}

static QByteArray placesFrom(int number)
{
    return QByteArray::number(qint64(number) << 40) + " + ";
}

// Prefixes of 3 to 8 letters: whatever is typed is one look-up, however many texts there are. Neither the places of the words
// in a text nor its length is kept: both are asked of the text itself. Which column a word stands in is kept although there is
// one alone: without it, SQLite 3.46 loses words and keeps erased ones when a change writes rising rows.
static QByteArray indexOf(const QByteArray &name, const QByteArray &texts)
{
    return "CREATE VIRTUAL TABLE " + name + " USING fts5(words, content='" + texts
        + "', content_rowid='number', detail=column, columnsize=0, prefix='3 4 5 6 7 8',"
          " tokenize='unicode61 remove_diacritics 0');\n";
}

static QByteArray script()
{
    QByteArray view;
    QByteArray made;
    const QList<Source> all = indexedSources();
    for (const Source &source : all) {
        const QByteArray first = placesFrom(source.number);
        view += (view.isEmpty() ? QByteArrayLiteral("CREATE VIEW record_text (number, words) AS\n")
                                : QByteArrayLiteral("\nUNION ALL "))
            + "SELECT " + first + "id, " + wordsOf(source.columns, {}) + " FROM " + source.table;
        // SQLite runs the last of a table's triggers first; the index takes places that rise without writing in between.
        made.prepend(triggers("record_words", "record_words_" + QByteArray::number(source.number), source.table,
                              source.columns.join(QByteArrayLiteral(", ")), first, wordsOf(source.columns, "OLD."),
                              wordsOf(source.columns, "NEW.")));
    }
    made += triggers("address_words", "address_words", "address", QByteArray("protected, ") + addressColumns, {},
                     wordsOfAddress("OLD."), wordsOfAddress("NEW."));
    return view + ";\nCREATE VIEW address_text (number, words) AS SELECT id, " + wordsOfAddress({}) + " FROM address;\n"
        + indexOf("record_words", "record_text") + indexOf("address_words", "address_text") + made;
}

/// A file of more pages than these, 3 MB, would keep a person waiting at the door while every text is read.
static constexpr qint64 mostPagesRead = 768;

static bool isLarge(const Connection &db)
{
    Statement pages(db, "PRAGMA page_count");
    return pages.next() && pages.get<qint64>(0) > mostPagesRead;
}

const Migration searchIndexSchema{39,
                                  [](Connection &db) {
                                      runScript(db, script().constData());
                                      SearchIndexTable::makeAnew(db);
                                  },
                                  [](const Connection &db, DerivedDepth depth) {
                                      return (depth == DerivedDepth::AtTheDoor && isLarge(db))
                                          || SearchIndexTable::follows(db);
                                  },
                                  SearchIndexTable::makeAnew, Derived::SearchIndex};

} // namespace marac

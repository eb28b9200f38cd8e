// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Search.h"

#include "core/base/Text.h"
#include "core/people/AliasTable.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/telling/ProtectedPlaces.h"
#include "core/register/Register.h"
#include "core/search/SearchTable.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};
} // namespace

static constexpr qsizetype mostWords = 6;

/// Letters and digits of what may be the beginning of a postcode ("l20 3", "L203AA"); empty when it can't be one.
static QString postcodeStart(const QString &words)
{
    QString letters;
    bool hasDigit = false;
    for (const QChar c : words.toUpper()) {
        if (c.isSpace())
            continue;
        if (c.unicode() > 127 || !c.isLetterOrNumber())
            return {};
        hasDigit = hasDigit || c.isDigit();
        letters += c;
    }
    return letters.size() >= 2 && letters.size() <= 7 && letters.front().isLetter() && hasDigit ? letters : QString();
}

qsizetype lettersIn(const QString &words)
{
    return std::count_if(words.begin(), words.end(),
                         [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); });
}

/// Whether a hit by where they live would tell a protected place, in whosever record it is protected.
static bool isHidden(const Connection &db, const ProtectedPlaces &places, const Person &person)
{
    const std::optional<Address> address = AddressTable::find(db, person.addressId);
    return address && places.hide(*address);
}

static QList<Person> peopleFound(const Connection &db, const ProtectedPlaces &places, const QString &words, int most)
{
    QList<Person> people;
    // An asterisk or a per cent sign is no letter, so the key of such a word is empty and finds nobody.
    const QStringList keys = nameKey(words).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    if (keys.join(QString()).size() >= 2)
        people = PersonTable::withWords(db, keys, most);
    const SearchTable table(db);
    const QString phone = phoneStart(words);
    const QList<PersonId> reached = table.withPhone(phone, most) + table.atPostcode(postcodeStart(words), most);
    for (const PersonId id : reached) {
        const bool isKnown = std::any_of(people.cbegin(), people.cend(), [id](const Person &p) { return p.id == id; });
        if (isKnown || people.size() >= most)
            continue;
        const Person person = *PersonTable::find(db, id);
        const bool isByPhone = !phone.isEmpty() && phoneKey(person.phone).startsWith(phone);
        if (isByPhone || !isHidden(db, places, person))
            people += person;
    }
    return people;
}

/// Other names of the person that `typed` is in, where the name shown does not tell why they were found.
static QString otherNames(const Connection &db, const Person &person, const QString &typed)
{
    const auto holds = [words = nameKey(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)](const QString &name) {
        const QString key = nameKey(name);
        return std::all_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); });
    };
    if (nameKey(typed).isEmpty() || holds(personName(person, NameForm::SurnameFirst)))
        return {};
    QStringList names;
    for (const Alias &alias : AliasTable::ofPerson(db, person.id)) {
        if (holds(alias.name))
            names << alias.name;
    }
    return names.isEmpty() ? QString() : Words::tr("also %1", "other names of a person").arg(names.join(u", "_s));
}

static SearchHit hitOf(const Connection &db, const CaseGate &gate, const ProtectedPlaces &places, const Person &person,
                       const QString &typed = {})
{
    SearchHit hit;
    hit.subject = {SubjectKind::Person, person.id.value(), {}};
    if (gate.isClosed(person.id)) {
        // Without the reference: with it the name that was typed would be that of the case.
        hit.closed = true;
        hit.title = closedWords();
        return hit;
    }
    hit.opens = SearchTable(db).recordOf(person.id);
    hit.title = personName(person, NameForm::SurnameFirst);
    QStringList facts{otherNames(db, person, typed)};
    if (person.bornOn.isValid())
        facts << Words::tr("born %1").arg(person.bornOn.toString(QStringLiteral("dd/MM/yyyy")));
    if (std::optional<Address> address = AddressTable::find(db, person.addressId)) {
        places.protect(*address);
        facts << addressOneLine(*address);
    }
    if (!hit.opens.ref.isEmpty())
        facts << hit.opens.ref;
    facts.removeAll(QString());
    hit.text = facts.join(QStringLiteral("; "));
    return hit;
}

/// Who lives there, without those found already and without anybody closed: a hit would tell where they live.
static void addNeighbours(const Connection &db, const CaseGate &gate, const ProtectedPlaces &places,
                          const QStringList &words, int most, QList<SearchHit> &hits)
{
    const auto isThere = [&hits](PersonId id) {
        return std::any_of(hits.cbegin(), hits.cend(), [id](const SearchHit &hit) {
            return hit.subject.kind == SubjectKind::Person && hit.subject.id == id.value();
        });
    };
    const QList<PersonId> neighbours = SearchTable(db).livingAt(words, mostHits);
    for (const PersonId id : neighbours) {
        if (hits.size() >= most || gate.isClosed(id) || isThere(id))
            continue;
        const Person person = *PersonTable::find(db, id);
        if (isHidden(db, places, person))
            continue;
        SearchHit hit = hitOf(db, gate, places, person);
        hit.place = SearchPlace::Address;
        hits += hit;
    }
}

/// A beginning as typed; where no reference has it, the number that people say instead.
static QList<SearchHit> referencesFound(const Connection &db, const QString &typed, QDate today)
{
    const QList<SearchHit> hits = SearchTable(db).withRef(typed, mostHits);
    const std::optional<ReferenceNumber> number = hits.isEmpty() ? referenceNumber(typed) : std::nullopt;
    return number ? SearchTable(db).withNumber(*number, today.year(), mostHits) : hits;
}

/// All candidates are looked up before the first `most` are taken: a longer list goes on where the shorter ended.
static QList<SearchHit> hitsFor(const Connection &db, const QString &typed, QDate today, int most)
{
    if (typed.size() < 2)
        return {};
    QList<SearchHit> hits = referencesFound(db, typed, today).mid(0, most);
    const ProtectedPlaces places(db);
    const QList<Person> people = peopleFound(db, places, typed, mostHits).mid(0, most - hits.size());
    const CaseGate gate(db);
    for (const Person &person : people)
        hits += hitOf(db, gate, places, person, typed);
    const QStringList words = typed.simplified().split(QLatin1Char(' ')).mid(0, mostWords);
    const bool isEnough =
        std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return lettersIn(word) >= fewestLetters; });
    if (!isEnough)
        return hits;
    addNeighbours(db, gate, places, words, most, hits);
    if (hits.size() < most)
        hits += SearchTable(db).inTexts(words, gate, most - int(hits.size()));
    return hits;
}

static void nameOnce(QList<Subject> &about, const Subject &subject)
{
    const bool isThere = std::any_of(about.cbegin(), about.cend(), [&subject](const Subject &one) {
        return one.kind == subject.kind && one.id == subject.id;
    });
    if (subject.id > 0 && !isThere)
        about += subject;
}

Result<QList<SearchHit>> search(Register &records, const QString &typed, int most)
{
    const auto refused = [](const QString &text) {
        return failure(Problem::Kind::Invalid, text, {{QStringLiteral("words"), text}});
    };
    if (typed.size() > longestSearch)
        return refused(Words::tr("This is too long to search for. Nothing was searched. Give a name, a reference, a "
                                 "telephone number or a postcode."));
    const QString words = text::kept(typed);
    if (const QList<FieldProblem> problems = text::problemsIn(QStringLiteral("words"), words, longestSearch);
        !problems.isEmpty())
        return failure(Problem::Kind::Invalid, Words::tr("This can’t be searched for. Nothing was searched."),
                       problems);
    if (words.isEmpty())
        return refused(Words::tr("Give a name, a reference, a telephone number or a postcode."));

    QList<SearchHit> hits;
    return records.consult(
        Operation::Search,
        [&](const Reading &reading) -> Result<AuditEvent> {
            hits = hitsFor(reading.db(), words, reading.today(), std::clamp(most, 1, mostHits));
            AuditEvent event{.verb = AuditVerb::Search,
                             .subject = {SubjectKind::List, 0, QStringLiteral("search")},
                             .reason = words};
            for (const SearchHit &hit : std::as_const(hits)) {
                nameOnce(event.about, hit.subject);
                // A person is shown with the reference of the record that names them, a text with its case.
                if (hit.subject.kind == SubjectKind::Person)
                    nameOnce(event.about, hit.opens);
                nameOnce(event.about, hit.file);
            }
            return event;
        },
        [&](const Reading &) -> Result<QList<SearchHit>> { return hits; });
}

} // namespace marac

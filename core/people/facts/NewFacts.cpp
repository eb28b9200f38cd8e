// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/NewFacts.h"

#include "core/base/Text.h"
#include "core/people/PeopleWords.h"
#include "core/people/PersonName.h"
#include "core/people/PersonProblems.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/addresses/KeepAddress.h"
#include "core/people/addresses/LiftProtection.h"
#include "core/people/addresses/SameAddress.h"
#include "core/people/facts/FactWords.h"

namespace marac {

static const QString aliasesField = QStringLiteral("aliases");
static const QString addressField = QStringLiteral("address");

static QStringList namesOf(const PersonFile &known)
{
    QStringList names;
    for (const Alias &alias : known.aliases)
        names.append(alias.name);
    return names;
}

/// Typed names under which the person is not known yet.
static QStringList newNames(const PersonFile &known, const PersonEntry &typed)
{
    QStringList keys{nameKey(known.person), knownAsKey(known.person)};
    const QStringList stored = namesOf(known);
    for (const QString &name : stored)
        keys.append(nameKey(name));
    QStringList names{typed.person.givenName + QLatin1Char(' ') + typed.person.familyName};
    if (!typed.person.knownAs.isEmpty() && typed.person.knownAs != known.person.knownAs)
        names.append(typed.person.knownAs);
    names += typed.aliases;
    QStringList found;
    for (const QString &name : std::as_const(names)) {
        const QString key = nameKey(name);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.append(key);
        found.append(text::kept(name));
    }
    return found;
}

static bool differs(const QString &field, const QString &typed, const QString &onFile)
{
    if (typed.isEmpty() || typed == onFile)
        return false;
    return field != QStringLiteral("phone") || phoneKey(typed) != phoneKey(onFile) || phoneKey(typed).isEmpty();
}

/// Whether what was typed is the place on file as far as it goes: a town may have been left out.
static bool isPlaceOf(const Address &onFile, Address typed)
{
    typed.isProtected = onFile.isProtected;
    typed.noFixedAbode = onFile.noFixedAbode;
    if (typed.town.isEmpty() && typed.postTown.isEmpty()) {
        typed.town = onFile.town;
        typed.postTown = onFile.postTown;
    }
    return addressFieldsChanged(onFile, typed).isEmpty() || areSameAddress(onFile, typed);
}

static void addAddress(const PersonFile &known, const Address &typed, QList<NewFact> &facts)
{
    const Address onFile = known.address.value_or(Address());
    if (addressFieldsChanged(onFile, typed).isEmpty() || (onFile.isProtected && isPlaceOf(onFile, typed)))
        return;
    const QString words = addressOneLine(typed, AddressView::InFull);
    const bool loses = losesProtection(known, typed);
    const bool isNewlyProtected = loses || (typed.isProtected && !onFile.isProtected);
    facts.append({addressField,
                  //: an address that was typed, and is not a protected one on file
                  isNewlyProtected ? People::tr("%1, protected from now on").arg(words) : words,
                  known.address ? addressOneLine(*known.address) : QString(), onFile.isProtected || loses});
}

QList<NewFact> newFacts(const PersonFile &known, const PersonEntry &typedEntry)
{
    static const QStringList asNames{QStringLiteral("givenName"), QStringLiteral("familyName"),
                                     QStringLiteral("knownAs")};
    const PersonEntry typed{tidied(typedEntry.person), typedEntry.address, typedEntry.aliases};
    QList<NewFact> facts;
    if (const QStringList names = newNames(known, typed); !names.isEmpty())
        facts.append({aliasesField, names.join(QStringLiteral(", ")), namesOf(known).join(QStringLiteral(", "))});
    const auto said = factValues(typed.person);
    const auto stored = factValues(known.person);
    for (qsizetype i = 0; i < said.size(); ++i) {
        const auto &[field, value] = said.at(i);
        if (asNames.contains(field) || field == QStringLiteral("addressId")
            || !differs(field, value, stored.at(i).second))
            continue;
        const QString onFile = stored.at(i).second;
        // A date of birth on file is not given up for another unless somebody says so.
        const bool isDoubtful = field == QStringLiteral("bornOn") && !onFile.isEmpty();
        const QString shown = field == QStringLiteral("contactNotes") ? known.contactNotesMasked : onFile;
        facts.append({field, factText(field, value), shown.isEmpty() ? QString() : factText(field, shown), isDoubtful});
    }
    if (typed.address)
        addAddress(known, *typed.address, facts);
    return facts;
}

PersonEntry withFacts(const PersonFile &known, const PersonEntry &typed, const QStringList &fields)
{
    const auto takes = [&](const char *field) { return fields.contains(QLatin1StringView(field)); };
    const Person said = tidied(typed.person);
    PersonEntry entry{known.person, std::nullopt, namesOf(known)};
    Person &person = entry.person;
    const std::pair<const char *, QString Person::*> texts[] = {
        {"gender", &Person::gender},         {"ethnicity", &Person::ethnicity},
        {"disability", &Person::disability}, {"sexualOrientation", &Person::sexualOrientation},
        {"phone", &Person::phone},           {"contactNotes", &Person::contactNotes},
        {"language", &Person::language}};
    for (const auto &[field, member] : texts) {
        if (takes(field))
            person.*member = said.*member;
    }
    if (takes("bornOn")) {
        person.bornOn = said.bornOn;
        person.bornOnEstimated = said.bornOnEstimated;
    }
    if (takes("bornOnEstimated"))
        person.bornOnEstimated = said.bornOnEstimated;
    if (takes("phone") || takes("safeToCall"))
        person.safeToCall = said.safeToCall;
    if (takes("interpreterNeeded"))
        person.interpreterNeeded = true;
    if (takes("deceased"))
        person.deceased = true;
    if (takes("verifiedOn"))
        person.verifiedOn = said.verifiedOn;
    if (fields.contains(aliasesField))
        entry.aliases += newNames(known, {said, {}, typed.aliases});
    if (fields.contains(addressField) && typed.address) {
        entry.address = typed.address;
        entry.address->id = {};
        entry.address->isProtected = entry.address->isProtected || losesProtection(known, *typed.address);
    }
    return entry;
}

} // namespace marac

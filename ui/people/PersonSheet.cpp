// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonSheet.h"

#include "core/base/Clock.h"
#include "core/documents/Dates.h"
#include "core/people/Age.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/facts/FactWords.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonSheet)
};
} // namespace

static QString bornText(const Person &person, QDate today)
{
    if (!person.bornOn.isValid())
        return {};
    const QString day = person.bornOnEstimated
        ? Words::tr("%1, estimated", "date of birth").arg(documents::shortDate(person.bornOn))
        : documents::shortDate(person.bornOn);
    const std::optional<int> age = ageOn(person.bornOn, today);
    return age && !person.deceased ? Words::tr("%1, aged %2", "date of birth").arg(day).arg(*age) : day;
}

/// "Mina Haddad, since 20/10/2026 (HHR): known by both names".
static QString sameText(const SamePerson &same, const QHash<AgencyId, QString> &agencies)
{
    if (same.closed)
        return same.other;
    const QString who =
        same.andOther.isEmpty() ? same.other : Words::tr("%1 and %2", "two people").arg(same.other, same.andOther);
    return Words::tr("%1, since %2 (%3): %4", "person, day, agency and reason")
        .arg(who, documents::shortDate(Clock::local(same.sameness.joinedAt).date()),
             agencies.value(same.sameness.sourceAgencyId, u"?"_s), same.sameness.reason);
}

void addPersonFacts(FactSheet &sheet, const PersonFile &file, AgencyId own, const QHash<AgencyId, QString> &agencies,
                    QDate today)
{
    const Person &person = file.person;
    const auto from = [&](const QString &text, AgencyId source) {
        return text.isEmpty() || source == own || !agencies.contains(source)
            ? text
            : Words::tr("%1 (from %2)", "a fact and an agency").arg(text, agencies.value(source));
    };
    const auto add = [&](const QString &field, const QString &text) {
        sheet.addFactIfAny(factLabel(field), from(text, sourceOf(file, field)));
    };
    const auto addListed = [&](const QString &field, const QString &code) {
        add(field, code.isEmpty() ? QString() : factText(field, code));
    };
    QStringList aliases;
    for (const Alias &alias : file.aliases)
        aliases += from(alias.name, alias.sourceAgencyId);
    add(u"knownAs"_s, person.knownAs);
    sheet.addFactIfAny(factLabel(u"aliases"_s), aliases.join(u", "_s));
    add(u"bornOn"_s, bornText(person, today));
    add(u"deceased"_s, person.deceased ? Words::tr("Yes") : QString());
    add(u"addressId"_s, file.address ? addressOneLine(*file.address) : QString());
    add(u"phone"_s, phoneText(person));
    add(u"contactNotes"_s, person.contactNotes);
    add(u"gender"_s, person.gender);
    addListed(u"ethnicity"_s, person.ethnicity);
    addListed(u"disability"_s, person.disability);
    addListed(u"sexualOrientation"_s, person.sexualOrientation);
    const QString interpreter = Words::tr("interpreter needed");
    add(u"language"_s,
        !person.interpreterNeeded       ? person.language
            : person.language.isEmpty() ? interpreter
                                        : Words::tr("%1, %2", "language").arg(person.language, interpreter));
    add(u"verifiedOn"_s, documents::shortDate(person.verifiedOn));
    for (const SamePerson &same : file.same) {
        const bool isOfOthers = !same.andOther.isEmpty();
        sheet.addFact(isOfOthers ? Words::tr("Said to be one person") : Words::tr("Said to be the same as"),
                      sameText(same, agencies));
    }
}

} // namespace marac

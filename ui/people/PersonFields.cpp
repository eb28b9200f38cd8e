// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonFields.h"

#include "core/people/PeopleLists.h"
#include "core/people/facts/FactWords.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QCheckBox>
#include <QCompleter>

namespace marac {

static FormField *narrow(Form *form, const QString &label, QWidget *editor, const QString &hint = {})
{
    return new FormField(label, editor, {.hint = hint, .fillsWidth = false}, form);
}

/// One box that belongs to the field before it; the box's own words are its label.
static CheckList *box(Form *form, const QString &name, const QString &code, const QString &words)
{
    auto *list = new CheckList(name, 1, form);
    list->addCode(code, words);
    form->addWidget(list);
    QObject::connect(list, &CheckList::edited, form, &Form::edited);
    return list;
}

/// A form of several people has the keys of one person's fields for itself: they would stand in it more than once.
static QString labelIn(const QString &prefix, QString label)
{
    return prefix.isEmpty() ? label : label.remove(QLatin1Char('&'));
}

static bool isTicked(const CheckList *list)
{
    return !list->codes().isEmpty();
}

static void tick(CheckList *list, const char *code, bool on)
{
    list->setCodes(on ? QStringList{QString::fromLatin1(code)} : QStringList());
}

static void choose(Choice *choice, const QString &code, const QList<ListEntry> &list)
{
    if (!code.isEmpty() && choice->findData(code) < 0)
        choice->addCode(code, labelOf(list, code));
    choice->setCode(code);
}

PersonFields::PersonFields(Form *form, const QString &prefix, QDate today)
    : QObject(form), m_prefix(prefix), m_today(today), m_givenName(new LineEdit(prefix + QStringLiteral("givenName"))),
      m_familyName(new LineEdit(prefix + QStringLiteral("familyName"))),
      m_knownAs(new LineEdit(prefix + QStringLiteral("knownAs"))),
      m_aliases(new NarrativeEdit(prefix + QStringLiteral("aliases"))),
      m_bornOn(new DateEdit(prefix + QStringLiteral("bornOn"), today))
{
    for (LineEdit *name : {m_givenName, m_familyName, m_knownAs})
        name->setWidthInChars(24);
    m_aliases->setVisibleLines(2);
    m_aliases->setHoldsNames();
    form->addRow({narrow(form, labelIn(prefix, tr("&Given name")), m_givenName),
                  narrow(form, labelIn(prefix, tr("&Family name")), m_familyName)});
    form->addField(narrow(form, tr("Known as (optional)"), m_knownAs));
    form->add(tr("Other names"), m_aliases,
              {.hint = tr("One on each line. A later referral is compared with these too."), .isOptional = true});
    form->addField(narrow(form, labelIn(prefix, tr("Date of &birth")), m_bornOn,
                          tr("For example 7/4/1989; leave it empty when it is not known")));
    m_birthFlags = box(form, prefix + QStringLiteral("birth"), QStringLiteral("bornOnEstimated"),
                       tr("The date of birth is estimated"));
    setUpAbout(form);
}

void PersonFields::setUpAbout(Form *form)
{
    m_phone = new LineEdit(m_prefix + QStringLiteral("phone"));
    m_phone->setWidthInChars(20);
    m_safeToCall = new Choice(m_prefix + QStringLiteral("safeToCall"), false);
    for (const CallSafety safety : {CallSafety::NotKnown, CallSafety::Yes, CallSafety::No})
        m_safeToCall->addCode(safety, word(safety));
    form->addRow({narrow(form, labelIn(m_prefix, tr("&Telephone")), m_phone),
                  narrow(form, tr("Is it safe to call?"), m_safeToCall)});
    m_contactNotes = new NarrativeEdit(m_prefix + QStringLiteral("contactNotes"));
    m_contactNotes->setVisibleLines(2);
    form->add(tr("How to make contact safely"), m_contactNotes, {.isOptional = true});

    m_gender = new LineEdit(m_prefix + QStringLiteral("gender"));
    m_gender->setWidthInChars(20);
    QStringList words;
    for (const ListEntry &entry : genderList())
        words.append(entry.label);
    auto *completer = new QCompleter(words, m_gender);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_gender->setCompleter(completer);
    form->addField(
        narrow(form, tr("Gender"), m_gender, tr("In the person's own word: %1").arg(words.join(QStringLiteral(", ")))));

    m_ethnicity = choiceOf(QStringLiteral("ethnicity"));
    form->add(tr("Ethnicity"), m_ethnicity, {.hint = tr("As the person defines it, not as it seems to others.")});
    m_disability = choiceOf(QStringLiteral("disability"));
    m_sexualOrientation = choiceOf(QStringLiteral("sexualOrientation"));
    form->addRow({narrow(form, tr("Disability (optional)"), m_disability),
                  narrow(form, tr("Sexual orientation (optional)"), m_sexualOrientation)});

    m_language = new LineEdit(m_prefix + QStringLiteral("language"));
    m_language->setWidthInChars(20);
    form->addField(narrow(form, tr("Language (optional)"), m_language));
    m_languageFlags = box(form, m_prefix + QStringLiteral("speech"), QStringLiteral("interpreterNeeded"),
                          tr("An interpreter is needed"));
    m_lifeFlags = box(form, m_prefix + QStringLiteral("life"), QStringLiteral("deceased"), tr("The person has died"));
}

/// What is no longer offered in the field's list is added where it was chosen; see choose().
Choice *PersonFields::choiceOf(const QString &field)
{
    auto *choice = new Choice(m_prefix + field);
    choice->setItemText(0, tr("Not recorded"));
    for (const ListEntry &entry : *listOf(field)) {
        if (!entry.current)
            continue;
        //: a group of the ethnicity list and one of its entries, such as "White: Irish"
        choice->addCode(entry.code, entry.group.isEmpty() ? entry.label : tr("%1: %2").arg(entry.group, entry.label));
    }
    return choice;
}

void PersonFields::addSource(Form *form)
{
    m_source = form->add(tr("This comes from"), new Choice(m_prefix + QStringLiteral("sourceAgencyId")),
                         {.hint = tr("What is new or changed stays this agency's property.")});
    m_verifiedOn = new DateEdit(m_prefix + QStringLiteral("verifiedOn"), m_today);
    form->addField(
        narrow(form, tr("Last checked (optional)"), m_verifiedOn, tr("The day somebody made sure they are right")));
}

void PersonFields::setAgencies(const QList<Agency> &agencies)
{
    if (!m_source)
        return;
    const QString chosen = m_source->code();
    m_source->removeCodes();
    for (const Agency &agency : agencies)
        m_source->addRecord(agency.id, agency.name);
    m_source->setCode(chosen.isEmpty() ? QString::number(m_person.sourceAgencyId.value()) : chosen);
}

void PersonFields::setPerson(const Person &person, const QStringList &aliases)
{
    m_person = person;
    m_givenName->setText(person.givenName);
    m_familyName->setText(person.familyName);
    m_knownAs->setText(person.knownAs);
    m_aliases->setPlainText(aliases.join(QLatin1Char('\n')));
    m_bornOn->setDate(person.bornOn);
    tick(m_birthFlags, "bornOnEstimated", person.bornOnEstimated);
    m_gender->setText(person.gender);
    choose(m_ethnicity, person.ethnicity, ethnicityList());
    choose(m_disability, person.disability, disabilityList());
    choose(m_sexualOrientation, person.sexualOrientation, sexualOrientationList());
    m_phone->setText(person.phone);
    m_safeToCall->setValue(person.safeToCall);
    m_contactNotes->setPlainText(person.contactNotes);
    m_language->setText(person.language);
    tick(m_languageFlags, "interpreterNeeded", person.interpreterNeeded);
    tick(m_lifeFlags, "deceased", person.deceased);
    if (m_source)
        m_source->setCode(person.sourceAgencyId.isValid() ? QString::number(person.sourceAgencyId.value()) : QString());
    if (m_verifiedOn)
        m_verifiedOn->setDate(person.verifiedOn);
}

void PersonFields::follow(const Person &onFile)
{
    m_person.version = onFile.version;
    m_person.addressId = onFile.addressId;
}

Person PersonFields::person() const
{
    Person person = m_person;
    person.givenName = m_givenName->text();
    person.familyName = m_familyName->text();
    person.knownAs = m_knownAs->text();
    person.bornOn = m_bornOn->date();
    person.bornOnEstimated = isTicked(m_birthFlags);
    person.gender = m_gender->text();
    person.ethnicity = m_ethnicity->code();
    person.disability = m_disability->code();
    person.sexualOrientation = m_sexualOrientation->code();
    person.phone = m_phone->text();
    person.safeToCall = m_safeToCall->value<CallSafety>().value_or(CallSafety::NotKnown);
    person.contactNotes = m_contactNotes->typed();
    person.language = m_language->text();
    person.interpreterNeeded = isTicked(m_languageFlags);
    person.deceased = isTicked(m_lifeFlags);
    if (m_source)
        person.sourceAgencyId = m_source->record<AgencyId>();
    if (m_verifiedOn)
        person.verifiedOn = m_verifiedOn->date();
    return person;
}

QStringList PersonFields::aliases() const
{
    return m_aliases->typed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace marac

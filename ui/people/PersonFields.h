// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/people/Person.h"

#include <QObject>
#include <QStringList>

namespace marac {

class CheckList;
class Choice;
class DateEdit;
class Form;
class LineEdit;
class NarrativeEdit;

/// The fields of one person in somebody's form, without address. Owned by the form.
class PersonFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields at the form's end, named as Person's members ("familyName", "aliases") with `prefix` before them.
    PersonFields(Form *form, const QString &prefix, QDate today);
    /// Adds whose information this is and when it was last checked (R008, R018): usually the last section of a form.
    void addSource(Form *form);

    /// Who may own the details. Keeps what is chosen when it is still among them.
    void setAgencies(const QList<Agency> &agencies);
    void setPerson(const Person &person, const QStringList &aliases);
    /// What is typed is kept as a change of this newer state of the same person.
    void follow(const Person &onFile);
    /// As typed; id, version and address as they were set.
    Person person() const;
    QStringList aliases() const;

private:
    void setUpAbout(Form *form);
    Choice *choiceOf(const QString &field);

    QString m_prefix;
    QDate m_today;
    Person m_person;
    LineEdit *m_givenName;
    LineEdit *m_familyName;
    LineEdit *m_knownAs;
    NarrativeEdit *m_aliases;
    DateEdit *m_bornOn;
    CheckList *m_birthFlags;
    LineEdit *m_gender;
    Choice *m_ethnicity;
    Choice *m_disability;
    Choice *m_sexualOrientation;
    LineEdit *m_phone;
    Choice *m_safeToCall;
    NarrativeEdit *m_contactNotes;
    LineEdit *m_language;
    CheckList *m_languageFlags;
    CheckList *m_lifeFlags;
    Choice *m_source = nullptr;
    DateEdit *m_verifiedOn = nullptr;
};

} // namespace marac

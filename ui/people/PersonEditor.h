// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/KeepPerson.h"

#include <QWidget>

namespace marac {

class AddressEditor;
class Form;
class MatchPanel;
class PersonFields;
class Register;

/// One person in full, with address and other names: fields, Keep and Cancel. Before somebody new is kept it asks whether
/// the register already has them (R038).
///
///     auto *editor = new PersonEditor(context.reg(), this);
///     editor->add(start);                     // start.sourceAgencyId = the referring agency
///     connect(editor, &PersonEditor::kept, …) // also sent when an existing person was chosen instead
class PersonEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonEditor(Register &reg, QWidget *parent = nullptr);

    /// Begins somebody new from what is already known of them.
    void add(const Person &start);
    /// Reads a person (recorded) to be changed. What failed is shown in the form; then false.
    bool open(PersonId id);

    /// What stands in the form, as keepPerson() takes it.
    PersonEntry entry() const;
    bool hasUnsavedWork() const { return m_isEdited; }
    Form *form() const { return m_form; }

Q_SIGNALS:
    /// Somebody new was kept, a person was changed, or an existing one was chosen in place of the entry.
    void kept(marac::PersonId id);
    void cancelled();

private:
    void fill(const Person &person, const std::optional<Address> &address, const QStringList &aliases);
    void readAgencies();
    void keep(bool askFirst);
    bool hasMatches();

    Register &m_reg;
    MatchPanel *m_matches;
    Form *m_form;
    PersonFields *m_person;
    AddressEditor *m_address;
    bool m_isEdited = false;
};

} // namespace marac

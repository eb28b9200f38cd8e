// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"

#include "ui/widgets/forms/FieldState.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace marac {

class AddressEditor;
class ConflictPanel;
class Form;
class FormUndo;
class ListDetail;
class MatchPanel;
class OtherRecords;
class PageContext;
class PersonFields;
class Prompts;
class Register;
class TextLabel;

/// One person in full, with address and other names: fields, Keep and Cancel. Before somebody new is kept it asks whether
/// the register already has them (R038). A change names the agency it comes from (R008), and what is typed outlasts a lock:
/// it stands in the form again when the person is next opened.
///
///     auto *editor = new PersonEditor(context.reg(), context.prompts(), this);
///     editor->add(start);                     // start.sourceAgencyId = the referring agency
///     connect(editor, &PersonEditor::kept, …) // also sent when an existing person was chosen instead
class PersonEditor final : public QWidget
{
    Q_OBJECT

public:
    PersonEditor(Register &reg, Prompts &prompts, QWidget *parent = nullptr);

    /// Opens a person for a change in the reading pane; `back` is called when it is over. What failed is told, and the pane
    /// stays as it was.
    static void openIn(ListDetail &page, PageContext &context, PersonId id, std::function<void()> back);

    /// Begins somebody new from what is already known of them.
    void add(const Person &start);
    /// Reads a person (recorded) to be changed. What failed is shown in the form; then false.
    bool open(PersonId id);

    /// What stands in the form, as keepPerson() takes it.
    PersonEntry entry() const;
    bool hasUnsavedWork() const { return m_isEdited; }
    /// Of a person who is kept already. Also done some seconds after something was typed. False when it could not be kept.
    bool saveDraft();
    Form *form() const { return m_form; }

protected:
    /// It comes into sight again: an address that was protected meanwhile doesn't.
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// Somebody new was kept, a person was changed, or an existing one was chosen in place of the entry.
    void kept(marac::PersonId id);
    void cancelled();

private:
    Result<> read(PersonId id);
    Result<QList<FieldState>> readAgain();
    void takeUpDraft(qint64 version);
    void showEarlier(const PersonFile &file);
    void cancel();
    void over();
    void fill(const PersonEntry &entry);
    void readAgencies();
    void keep(bool askFirst);
    bool hasMatches();

    Register &m_reg;
    Prompts &m_prompts;
    PersonId m_id; ///< whom the form changes; not valid for somebody new
    QHash<AgencyId, QString> m_agencies;
    MatchPanel *m_matches;
    OtherRecords *m_others;
    Form *m_form;
    ConflictPanel *m_conflict;
    FormUndo *m_undo;
    PersonFields *m_person;
    AddressEditor *m_address;
    TextLabel *m_takenUp;
    TextLabel *m_earlier;
    QPushButton *m_compare;
    PersonFile m_read; ///< as it was read last; of m_id
    QTimer m_pause;
    bool m_isEdited = false;
    bool m_isStale = false; ///< something was changed since the person was read
};

} // namespace marac

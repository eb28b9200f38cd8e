// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QObject>

class QCheckBox;

namespace marac {

class CheckList;
class FormField;
class Form;
class LineEdit;
class NarrativeEdit;
class PostcodeEdit;
class PropertyNumberEdit;
class StatusPill;

/// The fields of one BS 7666 address (R173) in somebody's form. Points out an address outside the borough or incomplete
/// while it is typed, and lets it pass. Owned by the form.
class AddressEditor final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields at the form's end. Their names are those of Address's members with `prefix` before them, as
    /// keepPerson() names problems: AddressEditor(form, u"address."_s).
    AddressEditor(Form *form, const QString &prefix);

    /// A new address begins with the borough as its area.
    void setAddress(const Address &address);
    /// As typed; id, version and source agency as they were set.
    Address address() const;
    /// Nothing has been typed or ticked: there is no address to keep.
    bool isEmpty() const;

private:
    LineEdit *line(const char *name, int characters, qsizetype limit);
    FormField *narrow(const QString &label, QWidget *editor, const QString &hint = {});
    void pointOut();

    Form *m_form;
    QString m_prefix;
    Address m_address;
    LineEdit *m_organisation;
    LineEdit *m_saon;
    LineEdit *m_paon;
    LineEdit *m_street;
    LineEdit *m_locality;
    LineEdit *m_town;
    LineEdit *m_postTown;
    LineEdit *m_area;
    PostcodeEdit *m_postcode;
    PropertyNumberEdit *m_uprn;
    PropertyNumberEdit *m_usrn;
    NarrativeEdit *m_asGiven;
    CheckList *m_flags;
    StatusPill *m_completeness;
};

} // namespace marac

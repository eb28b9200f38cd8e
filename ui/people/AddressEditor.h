// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/KeepPerson.h"

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
/// while it is typed, and lets it pass. A protected address that is kept already stays masked until reveal(), which its owner
/// calls when the person has said why. Owned by the form.
class AddressEditor final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields at the form's end. Their names are those of Address's members with `prefix` before them, as
    /// keepPerson() names problems: AddressEditor(form, u"address."_s).
    AddressEditor(Form *form, const QString &prefix);

    /// A new address begins with the borough as its area.
    void setAddress(const Address &address) { setTyped(address, address.isProtected); }
    /// What was typed over an address before. `isProtected`: the register protects that address now; it goes on to, unless that is
    /// changed once it is revealed.
    void setTyped(const Address &typed, bool isProtected);
    /// As typed; id, version and source agency as they were set.
    Address address() const;
    /// Nothing has been typed or ticked: there is no address to keep.
    bool isEmpty() const;
    /// Sets what keepPerson() takes: the address, or that none is known.
    void putInto(PersonEntry &entry) const;
    /// The fields are in sight: not masked, and an address is known.
    bool isOpen() const;
    bool isMasked() const { return m_isMasked; }
    void setNoneKnown(bool noneKnown);
    void reveal();

Q_SIGNALS:
    void revealWanted();
    /// isOpen() has changed; every field is in sight or out of it.
    void opened();

private:
    LineEdit *line(const char *name, int characters, qsizetype limit);
    FormField *narrow(const QString &label, QWidget *editor, const QString &hint = {});
    void addMask();
    void fill(const Address &address);
    bool isNoneKnown() const;
    void follow();
    void pointOut();

    Form *m_form;
    QString m_prefix;
    Address m_address;
    bool m_isMasked = false;
    QWidget *m_mask = nullptr;
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

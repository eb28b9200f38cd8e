// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
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
class TextLabel;

/// The fields of one BS 7666 address (R173) in somebody's form. Points out an address outside the borough or incomplete
/// while it is typed, and lets it pass. A protected address that is kept already stays masked until reveal(), which its owner
/// calls when the person has said why, with what was read for it; until then no field holds any of it. Asks why, as soon as
/// what stands here would lift a protection that is on file (liftsProtection). Owned by the form.
class AddressEditor final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields at the form's end. Their names are those of Address's members with `prefix` before them, as
    /// keepPerson() names problems: AddressEditor(form, u"address."_s).
    AddressEditor(Form *form, const QString &prefix);

    /// The address of somebody on file. A new address begins with the borough as its area.
    void setKept(const PersonFile &file);
    /// What was typed before of the address; nothing: it stands as on file. `onFile`: the person it was typed of, as they stand
    /// now; empty for somebody new. What was typed over an address that is protected now, or over another than the protected
    /// one on file, is dropped, and that is said.
    void setTyped(const PersonEntry &typed, const PersonFile &onFile);
    /// `onFile`: the person as they stand since somebody changed them. A protected address is masked unless what stands here was
    /// typed over that one, revealed; what is dropped for it is said. It is no part of a comparison.
    void catchUp(const PersonFile &onFile);
    /// The same where the address on file is protected by now; otherwise nothing is caught up with.
    void hideProtected(const PersonFile &onFile);
    /// As typed; id, version and source agency as they were set.
    Address address() const;
    /// Nothing has been typed or ticked: there is no address to keep.
    bool isEmpty() const;
    /// Sets what keepPerson() takes: the address, or that none is known, and why a protection is lifted. Masked or untouched, it
    /// stays what it is, whatever that may be by then.
    void putInto(PersonEntry &entry) const;
    /// The fields are in sight: not masked, and an address is known.
    bool isOpen() const;
    bool isMasked() const { return m_isMasked; }
    /// For whoever lifted a protection in vain: KeptPerson::staysHidden.
    static QString staysHiddenText();
    void reveal(const Address &address);

Q_SIGNALS:
    void revealWanted();
    /// isOpen() has changed; every field is in sight or out of it.
    void opened();

private:
    LineEdit *line(const char *name, int characters, qsizetype limit);
    FormField *narrow(const QString &label, QWidget *editor, const QString &hint = {});
    void addMask();
    void write(const Address &address);
    Address next() const;
    void enterAnother();
    bool asksWhy() const;
    void fill(const Address &address);
    bool isNoneKnown() const;
    void tickNoneKnown();
    void follow();
    void pointOut();

    Form *m_form;
    QString m_prefix;
    PersonFile m_onFile;
    Address m_address;
    bool m_isMasked = false;
    QWidget *m_mask = nullptr;
    TextLabel *m_dropped = nullptr;
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
    LineEdit *m_reason;
    StatusPill *m_completeness;
};

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"

#include "ui/widgets/forms/FieldState.h"

#include <QWidget>

class QVBoxLayout;

namespace marac {

class Form;
class FormUndo;
class PartEditor;
class Prompts;
class Register;

/// The people of a referral: one editor each, and buttons to add more. Their fields belong to the form around them. Who is
/// removed stays put away until the form is filled anew, and comes back by undoing it.
class PartsEditor final : public QWidget
{
    Q_OBJECT

public:
    PartsEditor(Register &reg, Prompts &prompts, Form *form, QWidget *parent = nullptr);
    ~PartsEditor() override;

    /// Of the form around; removing somebody is one of its steps.
    void setUndo(FormUndo *undo) { m_undo = undo; }

    PartEditor *add(PartRole role);
    /// What a draft held. `people`: those it was typed over, as they stand now.
    void setEntries(const QList<PartEntry> &entries, const QList<PersonFile> &people = {});
    void setKept(const ReferralFile &file);
    /// `file` was changed after the form was opened, and `theirs` shows it: whoever was added to it stands here now too, and
    /// `states`, what `theirs` shows, get the names of the editors here; those of nobody here are left out, and those of a
    /// protected address.
    void follow(const ReferralFile &file, const PartsEditor &theirs, QList<FieldState> &states);
    /// Addresses that are protected by now, as `file` was read just now, are masked.
    void hideProtected(const ReferralFile &file);
    /// Everybody named; nobody for an editor left empty.
    QList<PartEntry> entries() const;
    /// The field as the editors name it, for the field as keepReferral() names it.
    QString fieldName(const QString &coreName) const;
    /// True while one of them waits to be told who somebody is.
    bool asksForMatches();
    void begin(PartRole role);

Q_SIGNALS:
    void edited();
    void settled();

private:
    void clear();
    void askedToRemove(PartEditor *editor);
    void putAway(PartEditor *editor);
    void bringBack(PartEditor *editor, qsizetype place);
    QList<PartEditor *> named() const;

    Register &m_reg;
    Prompts &m_prompts;
    Form *m_form;
    QVBoxLayout *m_column;
    FormUndo *m_undo = nullptr;
    QList<PartEditor *> m_editors;
    QList<PartEditor *> m_away; ///< removed, and owned here
    QList<PersonId> m_onFile;   ///< who was in the file when it was read last
    int m_next = 0;
};

} // namespace marac

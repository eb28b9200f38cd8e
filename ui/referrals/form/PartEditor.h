// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/people/matching/PersonMatch.h"
#include "core/referrals/KeepReferral.h"
#include "ui/widgets/looks/CardFrame.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace marac {

class AddressEditor;
class Form;
class LineEdit;
class MatchPanel;
class NewFactsPanel;
class PersonFields;
class Prompts;
class Register;
class TextLabel;

/// One person of a referral: the fields that matter when it is taken in, the others on request, or somebody who is already in
/// the register.
class PartEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `number` makes the fields' names: "parts.0.givenName" and so on.
    PartEditor(Register &reg, Prompts &prompts, PartRole role, int number, QWidget *parent = nullptr);

    PartRole role() const { return m_role; }
    QString prefix() const { return m_prefix; }
    Form *form() const { return m_form; }

    /// What a draft held. `onFile`: the person it was typed over, as they stand now; empty for somebody new.
    void setEntry(const PartEntry &entry, const PersonFile &onFile);
    /// Fills in somebody who is kept already; unless their details are edited they stay as they are.
    void setKept(const PersonFile &file, const ReferralPart &part);
    PartEntry entry() const;
    /// The person on file whose details stand here; not valid for somebody new.
    PersonId kept() const { return m_keptId; }
    /// What is typed is kept as a change of this newer state of the same person; an address that is protected by now is masked.
    void follow(const PersonFile &file);
    /// An address that is protected by now is masked; nothing else is followed.
    void hideProtected(const PersonFile &file);
    /// Nobody has been named.
    bool isEmpty() const;
    /// Asks whether the register has this person; true when it waits for an answer.
    bool asksForMatch();
    void begin();

Q_SIGNALS:
    void removed();
    /// The question who it is has been answered.
    void settled();

private:
    void setUpFields();
    void showMore(bool more);
    void useExisting(PersonId id);
    bool takeExisting(PersonId id);
    QString identity() const;
    QList<PersonCandidate> candidates() const;
    void offerMatches();
    void showExisting(const QString &who);

    Register &m_reg;
    Prompts &m_prompts;
    PartRole m_role;
    QString m_prefix;
    PersonId m_existing;               ///< valid: this person as they stand
    PersonId m_keptId;                 ///< the person the fields were filled from
    std::optional<PersonFile> m_known; ///< of m_existing
    bool m_isChanged = false;
    bool m_isAsking = false; ///< keeping waits for the answer
    QString m_newKey;        ///< identity() of whom the person said to be nobody in the register
    QString m_offeredKey;    ///< identity() last searched for
    TextLabel *m_who;
    NewFactsPanel *m_newFacts;
    QPushButton *m_more;
    QPushButton *m_other;
    MatchPanel *m_matches;
    Form *m_form;
    LineEdit *m_relationship = nullptr;
    LineEdit *m_school = nullptr; ///< of a child alone, as is the next
    LineEdit *m_toPerpetrator = nullptr;
    PersonFields *m_person;
    AddressEditor *m_address;
};

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"

#include "ui/widgets/forms/FieldState.h"

#include <QHash>
#include <QWidget>

#include <utility>

class QPushButton;

namespace marac {

class Banner;
class CheckList;
class Choice;
class ConflictPanel;
class ContactFields;
class CriteriaFields;
class DateEdit;
class Form;
class FormField;
class FormUndo;
class IncidentFields;
class LineEdit;
class NarrativeEdit;
class PartsEditor;
class Prompts;
class Register;
class StrandFields;

/// The referral form (R022, R023): who refers, who is targeted, what happened. What is missing can be added later; only
/// accepting asks for completeness.
class ReferralForm final : public QWidget
{
    Q_OBJECT

public:
    ReferralForm(Register &reg, Prompts &prompts, const QList<Agency> &agencies, QWidget *parent = nullptr);

    /// A new referral, received today.
    void startNew();
    /// A kept referral to be completed or corrected.
    void setKept(const ReferralFile &file);
    /// What a draft held. `people`: those it was typed over, as they stand now.
    void setEntry(const ReferralEntry &entry, const QList<PersonFile> &people);
    /// The form comes into sight again, and its referral was read as `file`: addresses that are protected by now are masked.
    void hideProtected(const ReferralFile &file);
    /// A referral whose risk is assessed already is kept without opening the assessment again.
    void setAssessed(bool assessed);
    /// Where there was none to choose when the form was opened: those there are now.
    void setAgencies(const QList<Agency> &agencies);
    /// The agencies that are no signatories today: of these it is said under the field as soon as one is chosen.
    void setOutside(const QHash<AgencyId, SignatoryStatus> &outside);
    ReferralEntry entry() const;
    QByteArray draft() const;
    bool hasUnsavedWork() const { return m_isEdited; }
    /// Focus on a field as the completeness list names it; empty: the first one.
    void begin(const QString &field = {});

Q_SIGNALS:
    void edited();
    /// `assess`: the person goes on to the risk assessment.
    void kept(marac::ReferralId id, bool assess);
    void cancelled();
    /// There is none to choose: the person goes where they are added.
    void agenciesWanted();

private:
    void addReferrer();
    void addAgency();
    void fillAgencies();
    void tellAgency();
    void addTargeted();
    void addIncident();
    void addWishes();
    FormField *narrow(const QString &label, const char *name, QString Referral::*member);
    NarrativeEdit *narrative(const QString &label, const char *name, QString Referral::*member, const QString &hint,
                             bool optional = true);
    void fill(const Referral &referral, const QList<ReferralStrand> &strands,
              const QList<ReferralCriterion> &criteria = {});
    void follow();
    Result<QList<FieldState>> readAgain();
    void keep(bool assess);

    Register &m_reg;
    Prompts &m_prompts;
    QList<Agency> m_agencies;
    QHash<AgencyId, SignatoryStatus> m_outside;
    Referral m_referral;
    Form *m_form;
    ConflictPanel *m_conflict;
    FormUndo *m_undo;
    QList<std::pair<QString Referral::*, LineEdit *>> m_lines;
    QList<std::pair<QString Referral::*, NarrativeEdit *>> m_narratives;
    Choice *m_agency = nullptr;
    Banner *m_noAgencies = nullptr;  ///< says where they are added
    Banner *m_outsideSaid = nullptr; ///< says that the agency chosen is no signatory
    DateEdit *m_received = nullptr;
    Choice *m_victimKind = nullptr;
    PartsEditor *m_parts = nullptr;
    CheckList *m_unknown = nullptr;
    StrandFields *m_strands = nullptr;
    ContactFields *m_contacts = nullptr;
    CriteriaFields *m_criteria = nullptr;
    IncidentFields *m_incident = nullptr;
    CheckList *m_flags = nullptr;
    Choice *m_consent = nullptr;
    CheckList *m_emergency = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_later = nullptr;
    bool m_isAssessed = false;
    bool m_isEdited = false;
    bool m_goesOn = false;
};

} // namespace marac

// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/ReferralForm.h"

#include "core/referrals/ReferralDraft.h"
#include "core/referrals/deciding/ReferralCompleteness.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/register/Register.h"
#include "ui/people/AddressEditor.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/form/ContactFields.h"
#include "ui/referrals/form/CriteriaFields.h"
#include "ui/referrals/form/IncidentFields.h"
#include "ui/referrals/form/PartsEditor.h"
#include "ui/referrals/form/StrandFields.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/ConflictPanel.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace marac {

using namespace Qt::StringLiterals;

namespace {

struct Flag
{
    const char *code;
    bool Referral::*member;
};
constexpr std::array<Flag, 4> flags{{
    {"aggravatedOffence", &Referral::aggravatedOffence},
    {"online", &Referral::online},
    {"counterAllegation", &Referral::counterAllegation},
    {"victimAware", &Referral::victimAware},
}};
const QString ticked = u"yes"_s;

} // namespace

ReferralForm::ReferralForm(Register &reg, Prompts &prompts, const QList<Agency> &agencies, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_prompts(prompts), m_agencies(agencies), m_form(new Form(this)),
      m_conflict(new ConflictPanel(m_form, [this] { return readAgain(); }))
{
    addReferrer();
    addTargeted();
    addIncident();
    m_criteria = new CriteriaFields(m_form, reg.today());
    addWishes();
    m_main = m_form->addMainButton(u"keepAndAssess"_s, tr("&Keep and assess the risk"));
    m_later = m_form->addButton(u"keepReferral"_s, tr("Keep for &later"));
    connect(m_main, &QPushButton::clicked, this, [this] { keep(!m_isAssessed); });
    connect(m_later, &QPushButton::clicked, this, [this] { keep(false); });
    connect(m_form->addButton(u"cancelReferral"_s, tr("&Cancel")), &QPushButton::clicked, this,
            &ReferralForm::cancelled);
    m_undo = new FormUndo(m_form);
    m_parts->setUndo(m_undo);
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        follow();
        Q_EMIT edited();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

FormField *ReferralForm::narrow(const QString &label, const char *name, QString Referral::*member)
{
    auto *edit = new LineEdit(QString::fromLatin1(name));
    edit->setWidthInChars(32);
    m_lines.append({member, edit});
    return new FormField(label, edit, {.fillsWidth = false}, m_form);
}

NarrativeEdit *ReferralForm::narrative(const QString &label, const char *name, QString Referral::*member,
                                       const QString &hint, bool optional)
{
    auto *edit =
        m_form->add(label, new NarrativeEdit(QString::fromLatin1(name)), {.hint = hint, .isOptional = optional});
    edit->setVisibleLines(optional ? 2 : 5);
    m_narratives.append({member, edit});
    return edit;
}

void ReferralForm::addReferrer()
{
    m_form->addSection(tr("Who refers"), tr("What is missing can be added later; the referral is kept all the same."));
    addAgency();
    m_received = new DateEdit(u"receivedAt"_s, m_reg.today());
    m_form->addRow({narrow(tr("Re&ferrer, by name"), "referrerName", &Referral::referrerName),
                    narrow(tr("Telephone"), "referrerPhone", &Referral::referrerPhone)});
    m_form->addRow({narrow(tr("E-mail address (optional)"), "referrerEmail", &Referral::referrerEmail),
                    narrow(tr("Post (optional)"), "referrerPost", &Referral::referrerPost)});
    m_form->addField(new FormField(tr("&Received on"), m_received,
                                   {.hint = tr("For example today, -1d, 3/9/26"), .fillsWidth = false}, m_form));
    m_form->addRow(
        {narrow(tr("How the agency learnt of it (optional)"), "source", &Referral::source),
         narrow(tr("Third-party reporting centre (optional)"), "thirdPartyCentre", &Referral::thirdPartyCentre)});
}

void ReferralForm::addTargeted()
{
    m_form->addSection(tr("Who is targeted, and by whom"));
    m_victimKind = m_form->add(tr("The &victim is"), new Choice(u"victimKind"_s, false));
    for (const VictimKind kind : {VictimKind::Person, VictimKind::Household, VictimKind::Site, VictimKind::Community})
        m_victimKind->addCode(kind, word(kind));
    m_parts = new PartsEditor(m_reg, m_prompts, m_form, m_form);
    m_form->addWidget(m_parts);
    connect(m_parts, &PartsEditor::edited, m_form, &Form::edited);
    connect(m_parts, &PartsEditor::settled, this, [this] { keep(m_goesOn); });
    m_unknown = m_form->add(tr("Perpetrator"), new CheckList(u"perpetratorUnknown"_s));
    m_unknown->addCode(ticked, tr("Nobody knows who did &it"));
    narrative(tr("Description of the perpetrators"), "perpetratorDescription", &Referral::perpetratorDescription, {});
    m_strands = new StrandFields(m_form);
}

void ReferralForm::addIncident()
{
    m_incident = new IncidentFields(m_form, m_reg.today());
    narrative(tr("&What happened"), "narrative", &Referral::narrative,
              tr("In the words of the person, as far as you can."), false);
    m_flags = m_form->add(tr("What also holds"), new CheckList(u"flags"_s, 2));
    m_flags->addCode(u"aggravatedOffence"_s, tr("Aggravated offence"));
    m_flags->addCode(u"online"_s, tr("Online"));
    m_flags->addCode(u"counterAllegation"_s, tr("Counter-allegation made"));
    m_flags->addCode(u"victimAware"_s, tr("The victim knows of this referral"));
}

void ReferralForm::addWishes()
{
    m_form->addSection(tr("The victim's view, and consent"));
    narrative(tr("What the victim wants"), "victimWishes", &Referral::victimWishes, {});
    narrative(tr("How and when it is safe to make contact"), "safeContact", &Referral::safeContact, {});
    narrative(tr("What protects the victim now"), "protectiveFactors", &Referral::protectiveFactors, {});
    m_consent = m_form->add(tr("Consent to &share"), new Choice(u"consent"_s, false));
    for (const Consent consent : {Consent::NotKnown, Consent::Given, Consent::Refused, Consent::NotSought})
        m_consent->addCode(consent, word(consent));
    // In sight only where the referral needs it.
    narrative(tr("Why consent was refused or not sought"), "consentReason", &Referral::consentReason, {}, false)
        ->setVisibleLines(2);
    m_contacts = new ContactFields(m_form);
    m_form->addSection(tr("Emergency"));
    m_emergency = m_form->add(tr("Can it wait?"), new CheckList(u"emergency"_s),
                              {.hint = tr("An emergency goes to a mini MARAC; its risk assessment may follow.")});
    m_emergency->addCode(ticked, tr("&Emergency: it can't wait for the next full meeting"));
    narrative(tr("Why it can't wait"), "emergencyReason", &Referral::emergencyReason, {}, false)->setVisibleLines(2);
    follow();
}

/// Shows the fields that the answers so far call for.
void ReferralForm::follow()
{
    const Consent consent = m_consent->value<Consent>().value_or(Consent::NotKnown);
    m_form->field(u"consentReason"_s)->setVisible(needsConsentReason(consent));
    if (m_emergency)
        m_form->field(u"emergencyReason"_s)->setVisible(!m_emergency->codes().isEmpty());
}

void ReferralForm::fill(const Referral &referral, const QList<ReferralStrand> &strands,
                        const QList<ReferralCriterion> &criteria)
{
    m_referral = referral;
    for (const auto &[member, edit] : std::as_const(m_lines))
        edit->setText(referral.*member);
    for (const auto &[member, edit] : std::as_const(m_narratives))
        edit->setPlainText(referral.*member);
    m_contacts->show(referral);
    m_criteria->show(criteria);
    m_agency->setRecord(referral.referringAgencyId);
    m_received->setDate(referral.receivedAt.isValid() ? Clock::local(referral.receivedAt).date() : QDate());
    m_victimKind->setValue(referral.victimKind);
    m_unknown->setCodes(referral.perpetratorUnknown ? QStringList{ticked} : QStringList());
    m_strands->setStrands(strands);
    m_incident->show(referral);
    QStringList set;
    for (const Flag &flag : flags) {
        if (referral.*flag.member)
            set += QString::fromLatin1(flag.code);
    }
    m_flags->setCodes(set);
    m_consent->setValue(referral.consent);
    m_emergency->setCodes(referral.emergency ? QStringList{ticked} : QStringList());
    follow();
}

void ReferralForm::startNew()
{
    Referral referral;
    referral.receivedAt = m_reg.clock().now();
    referral.incidentKind = firstIncidentKind();
    fill(referral, {});
    m_parts->setEntries({PartEntry()});
    m_undo->begin();
    m_isEdited = false;
}

void ReferralForm::setAssessed(bool assessed)
{
    m_isAssessed = assessed;
    m_main->setText(assessed ? tr("&Keep the changes") : tr("&Keep and assess the risk"));
    m_later->setVisible(!assessed);
}

void ReferralForm::setKept(const ReferralFile &file)
{
    setAssessed(file.assessment.has_value());
    fill(file.record.referral, file.record.strands, file.record.criteria);
    m_parts->setKept(file);
    m_conflict->setOnFile(statesOf(m_form));
    m_undo->begin();
    m_isEdited = false;
}

void ReferralForm::setEntry(const ReferralEntry &entry, const QList<PersonFile> &people)
{
    fill(entry.referral, entry.strands, entry.criteria);
    m_parts->setEntries(entry.parts.isEmpty() ? QList<PartEntry>{PartEntry()} : entry.parts, people);
    m_conflict->setOnFile({});
    m_undo->begin();
    m_isEdited = true;
}

ReferralEntry ReferralForm::entry() const
{
    ReferralEntry entry{m_referral, m_parts->entries(), {}, m_criteria->criteria()};
    Referral &r = entry.referral;
    for (const auto &[member, edit] : m_lines)
        r.*member = edit->text();
    for (const auto &[member, edit] : m_narratives)
        r.*member = edit->typed();
    m_contacts->putInto(r);
    r.referringAgencyId = m_agency->record<AgencyId>();
    // The hour is kept while the day is; another day stands for its noon.
    const QDate day = m_received->date();
    if (!day.isValid())
        r.receivedAt = {};
    else if (!r.receivedAt.isValid() || Clock::local(r.receivedAt).date() != day)
        r.receivedAt = QDateTime(day, QTime(12, 0), QTimeZone("Europe/London")).toUTC();
    r.victimKind = m_victimKind->value<VictimKind>().value_or(VictimKind::Person);
    r.perpetratorUnknown = !m_unknown->codes().isEmpty();
    m_incident->putInto(r);
    const QStringList set = m_flags->codes();
    for (const Flag &flag : flags)
        r.*flag.member = set.contains(QLatin1String(flag.code));
    r.consent = m_consent->value<Consent>().value_or(Consent::NotKnown);
    r.emergency = !m_emergency->codes().isEmpty();
    entry.strands = m_strands->strands();
    return entry;
}

QByteArray ReferralForm::draft() const
{
    return toDraft(entry());
}

void ReferralForm::begin(const QString &field)
{
    if (field == u"victim"_s)
        m_parts->begin(PartRole::Victim);
    else if (FormField *found = m_form->field(field.isEmpty() ? u"referringAgencyId"_s : field))
        found->editor()->setFocus(Qt::OtherFocusReason);
}

void ReferralForm::keep(bool assess)
{
    m_goesOn = assess;
    m_form->clearProblems();
    if (!m_form->check() || m_parts->asksForMatches())
        return;
    const Result<KeptReferral> done = keepReferralAndTell(m_reg, entry());
    if (!done) {
        Problem problem = done.error();
        for (FieldProblem &found : problem.fields)
            found.field = m_parts->fieldName(found.field);
        m_form->showProblem(problem);
        return;
    }
    m_isEdited = false;
    if (done->addressStaysHidden)
        m_prompts.warn(AddressEditor::staysHiddenText());
    Q_EMIT kept(done->id, assess);
}

} // namespace marac

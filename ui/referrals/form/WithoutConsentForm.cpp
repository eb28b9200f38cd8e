// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/WithoutConsentForm.h"

#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"
#include "core/referrals/withoutconsent/WithoutConsentChange.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/ConflictPanel.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

/// In a draft: the state of the record that it was typed over.
static const QString versionKey = u"record version"_s;

WithoutConsentForm::WithoutConsentForm(Register &reg, const WithoutConsent &form, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_before(form), m_form(new Form(this))
{
    addAuthority();
    addNoticeAndReview(reg.today());
    addPublicInterest();
    addSignatures(reg.today());
    connect(m_form->addMainButton(u"saveWithoutConsent"_s, tr("Recor&d the form")), &QPushButton::clicked, this,
            &WithoutConsentForm::save);
    connect(m_form->addButton(u"cancelWithoutConsent"_s, tr("&Cancel")), &QPushButton::clicked, this,
            &WithoutConsentForm::cancelled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    fill();
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        followAuthority();
        Q_EMIT edited();
    });
    m_undo = new FormUndo(m_form);
    m_conflict = new ConflictPanel(m_form, [this] { return readAgain(); });
    m_conflict->setOnFile(statesOf(m_form));
}

LineEdit *WithoutConsentForm::line(const QString &label, const char *name, QString WithoutConsent::*member)
{
    auto *edit = m_form->add(label, new LineEdit(QString::fromLatin1(name)));
    m_lines.append({member, edit});
    return edit;
}

NarrativeEdit *WithoutConsentForm::narrative(const QString &label, const char *name, QString WithoutConsent::*member)
{
    auto *edit = m_form->add(label, new NarrativeEdit(QString::fromLatin1(name)));
    edit->setVisibleLines(2);
    m_narratives.append({member, edit});
    return edit;
}

DateEdit *WithoutConsentForm::day(const QString &label, const char *name, QDate WithoutConsent::*member, QDate today)
{
    auto *edit = m_form->add(label, new DateEdit(QString::fromLatin1(name), today), {.fillsWidth = false});
    m_days.append({member, edit});
    return edit;
}

void WithoutConsentForm::addAuthority()
{
    m_form->addSection(tr("Sharing without consent (Appendix F)"),
                       tr("Check first that no consent covers it. Who the client is, the children, what happened and "
                          "the ticks of the risk assessment are taken from the referral; in an emergency there need "
                          "be no assessment yet."));
    m_concerns = m_form->add(tr("Concern"), new CheckList(u"concerns"_s));
    for (const Code<ShareConcern> &concern : Codes<ShareConcern>::all)
        m_concerns->addCode(concern.value, concernWord(concern.value));
    m_grounds = m_form->add(tr("&Legal grounds"), new CheckList(u"grounds"_s),
                            {.hint = tr("One or more, or else the part of the protocol that is relied on.")});
    for (const Code<ShareGround> &ground : Codes<ShareGround>::all)
        m_grounds->addCode(ground.value, groundName(ground.value));
    m_considerations = m_form->add(tr("Weighed beside them"), new CheckList(u"considerations"_s));
    for (const Code<Consideration> &one : Codes<Consideration>::all)
        m_considerations->addCode(one.value, considerationWord(one.value));
    line(tr("&Protocol relied on"), "protocolReference", &WithoutConsent::protocolReference);
    narrative(tr("Co&mments"), "comments", &WithoutConsent::comments);
    narrative(tr("&Internal consultations"), "internalConsultations", &WithoutConsent::internalConsultations);
    narrative(tr("&External consultations"), "externalConsultations", &WithoutConsent::externalConsultations);
    connect(m_grounds, &CheckList::edited, this, &WithoutConsentForm::follow);
}

void WithoutConsentForm::addNoticeAndReview(QDate today)
{
    m_form->addSection(tr("The client, and the review"));
    m_notified = m_form->add(tr("Was the client &told of the disclosure"), new Choice(u"notified"_s));
    m_notified->addCode(u"yes"_s, tr("Yes"));
    m_notified->addCode(u"no"_s, tr("No"));
    connect(m_notified, &Choice::chosen, this, &WithoutConsentForm::follow);
    day(tr("&When"), "notifiedOn", &WithoutConsent::notifiedOn, today);
    narrative(tr("&Why not"), "notNotifiedReason", &WithoutConsent::notNotifiedReason);
    day(tr("&Review by"), "reviewOn", &WithoutConsent::reviewOn, today);
    line(tr("Person responsi&ble for the review"), "reviewBy", &WithoutConsent::reviewBy);
}

void WithoutConsentForm::addPublicInterest()
{
    const auto ask = [this](const QString &label, InterestQuestion question) {
        auto *edit = m_form->add(label, new NarrativeEdit(toCode(question)), {.hint = questionWord(question)});
        edit->setVisibleLines(2);
        m_answers += edit;
    };
    ask(tr("Proportion&ate"), InterestQuestion::Proportionate);
    ask(tr("&Vulnerability"), InterestQuestion::Vulnerability);
    ask(tr("Impact on the o&ffender"), InterestQuestion::OffenderImpact);
    ask(tr("&Other means"), InterestQuestion::OtherMeans);
    ask(tr("Needed to &uphold rights"), InterestQuestion::CrimeAndRights);
    ask(tr("Needed to protect ot&hers"), InterestQuestion::ProtectsOthers);
}

void WithoutConsentForm::addSignatures(QDate today)
{
    m_form->addSection(tr("Signatures"),
                       tr("The manager’s authorisation may follow. Where the public interest is relied on, its six "
                          "questions are answered before it."));
    line(tr("Casewor&ker"), "caseworker", &WithoutConsent::caseworker);
    day(tr("Si&gned on"), "signedOn", &WithoutConsent::signedOn, today);
    line(tr("Authorised b&y (manager)"), "manager", &WithoutConsent::manager);
    day(tr("Authori&sed on"), "authorisedOn", &WithoutConsent::authorisedOn, today);
}

template <Coded E>
static void tick(CheckList *list, const QList<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes += toCode(value);
    list->setCodes(codes);
}

void WithoutConsentForm::fill()
{
    tick(m_concerns, m_before.concerns);
    tick(m_grounds, m_before.grounds);
    tick(m_considerations, m_before.considerations);
    if (m_before.notified)
        m_notified->setCode(*m_before.notified ? u"yes"_s : u"no"_s);
    for (const auto &[member, edit] : std::as_const(m_lines))
        edit->setText(m_before.*member);
    for (const auto &[member, edit] : std::as_const(m_narratives))
        edit->setPlainText(m_before.*member);
    for (const auto &[member, edit] : std::as_const(m_days))
        edit->setDate(m_before.*member);
    for (int i = 0; i < interestQuestions; ++i)
        m_answers.at(i)->setPlainText(m_before.interest[i]);
    follow();
}

void WithoutConsentForm::begin(const QString &field)
{
    const FormField *wanted = m_form->field(field);
    if (wanted && wanted->isVisibleTo(m_form))
        wanted->editor()->setFocus(Qt::OtherFocusReason);
    else
        m_concerns->setFocus(Qt::OtherFocusReason);
}

/// 0 while there is none on file: the first that is kept has a version, too, and a draft begun before it is older than that.
qint64 WithoutConsentForm::versionOnFile() const
{
    return m_before.id.isValid() ? m_before.version : 0;
}

QByteArray WithoutConsentForm::draft() const
{
    QJsonObject draft = valuesOf(m_form);
    draft.insert(versionKey, QString::number(versionOnFile()));
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

void WithoutConsentForm::setDraft(const QByteArray &draft)
{
    restoreDraft(m_form, draft);
    // What somebody else changed since the draft began is compared, not written over.
    const qint64 version = QJsonDocument::fromJson(draft).object().value(versionKey).toString().toLongLong();
    if (version != versionOnFile()) {
        m_before.version = version;
        m_conflict->setOnFile({});
    }
    followAuthority();
    m_undo->begin();
    m_isEdited = true;
}

/// What stands on file now, with what was typed left where it is.
Result<QList<FieldState>> WithoutConsentForm::readAgain()
{
    const Result<ReferralFile> file = consultReferral(m_reg, m_before.referralId);
    if (!file)
        return Failure(file.error());
    if (file->record.withoutConsent)
        m_before = *file->record.withoutConsent;
    const QJsonObject typed = valuesOf(m_form);
    m_undo->setPaused(true);
    fill();
    const QList<FieldState> onFile = statesOf(m_form);
    putValues(m_form, typed);
    m_undo->setPaused(false);
    followAuthority();
    return onFile;
}

/// What is asked only of some answers comes with them.
void WithoutConsentForm::follow()
{
    m_form->field(u"notifiedOn"_s)->setVisible(m_notified->code() == u"yes"_s);
    m_form->field(u"notNotifiedReason"_s)->setVisible(m_notified->code() == u"no"_s);
    const bool isInterest = restsOnPublicInterest(m_grounds->values<ShareGround>());
    for (NarrativeEdit *answer : std::as_const(m_answers))
        m_form->field(answer->objectName())->setVisible(isInterest);
}

/// R172: said before it is kept, beside the name that goes.
void WithoutConsentForm::followAuthority()
{
    m_form->field(u"manager"_s)
        ->setNote(losesAuthority(m_before, tidied(entered()))
                      ? tr("This was authorised before the change. Kept like this, the name and the day go, and the "
                           "manager authorises it again.")
                      : QString());
}

WithoutConsent WithoutConsentForm::entered() const
{
    WithoutConsent form = m_before;
    form.concerns = m_concerns->values<ShareConcern>();
    form.grounds = m_grounds->values<ShareGround>();
    form.considerations = m_considerations->values<Consideration>();
    form.notified = m_notified->code().isEmpty() ? std::nullopt : std::optional(m_notified->code() == u"yes"_s);
    for (const auto &[member, edit] : m_lines)
        form.*member = edit->text();
    for (const auto &[member, edit] : m_narratives)
        form.*member = edit->typed();
    for (const auto &[member, edit] : m_days)
        form.*member = edit->date();
    for (int i = 0; i < interestQuestions; ++i)
        form.interest[i] = m_answers.at(i)->typed();
    return form;
}

void WithoutConsentForm::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const WithoutConsent form = entered();
    const Result<> done = keepWithoutConsent(m_reg, form);
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    m_isEdited = false;
    m_conflict->close();
    const WithoutConsent tidy = tidied(form);
    Q_EMIT kept(withoutConsentState(withAuthorityLeft(m_before, tidy)), losesAuthority(m_before, tidy));
}

} // namespace marac

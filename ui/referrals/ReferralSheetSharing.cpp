// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralSheet.h"

#include "core/documents/Dates.h"
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/LinkButton.h"

#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

static QString noticeText(const WithoutConsent &form)
{
    if (!form.notified)
        return {};
    return *form.notified ? ReferralSheet::tr("Yes, on %1", "a day").arg(documents::shortDate(form.notifiedOn))
                          : ReferralSheet::tr("No: %1", "the reason").arg(form.notNotifiedReason);
}

static QString signedText(const QString &name, QDate on)
{
    return on.isValid() ? ReferralSheet::tr("%1, %2", "a name and a day").arg(name, documents::shortDate(on)) : name;
}

template <class E>
static QString listOf(const QList<E> &values, QString (*word)(E))
{
    QStringList words;
    for (const E value : values)
        words += word(value);
    return words.join(u"; "_s);
}

static void addForm(FactSheet &sheet, const WithoutConsent &form)
{
    sheet.addFactIfAny(ReferralSheet::tr("Concern"), listOf(form.concerns, concernWord));
    sheet.addFact(ReferralSheet::tr("Legal grounds"), listOf(form.grounds, groundName));
    sheet.addFactIfAny(ReferralSheet::tr("Weighed beside them"), listOf(form.considerations, considerationWord));
    sheet.addFactIfAny(ReferralSheet::tr("Protocol relied on"), form.protocolReference);
    sheet.addFactIfAny(ReferralSheet::tr("Comments"), form.comments);
    sheet.addFactIfAny(ReferralSheet::tr("Internal consultations"), form.internalConsultations);
    sheet.addFactIfAny(ReferralSheet::tr("External consultations"), form.externalConsultations);
    sheet.addFact(ReferralSheet::tr("Client told"), noticeText(form));
    sheet.addFact(ReferralSheet::tr("Review by"), signedText(form.reviewBy, form.reviewOn));
    for (int i = 0; i < interestQuestions; ++i)
        sheet.addFactIfAny(questionWord(InterestQuestion(i)), form.interest[i]);
    sheet.addFact(ReferralSheet::tr("Caseworker"), signedText(form.caseworker, form.signedOn));
    sheet.addFact(ReferralSheet::tr("Authorised by"), signedText(form.manager, form.authorisedOn));
    sheet.addFactIfAny(ReferralSheet::tr("Reviewed"), signedText(form.reviewFound, form.reviewedOn));
}

void ReferralSheet::addSharing(FactSheet &sheet)
{
    const std::optional<WithoutConsent> &form = m_file.record.withoutConsent;
    if (!form && !needsWithoutConsent(m_file.record.referral))
        return;
    sheet.addHeading(tr("Sharing without consent"));
    sheet.addFact(tr("Appendix F"), withoutConsentLine(m_file.record.referral, form));
    if (form) {
        addForm(sheet, *form);
        addSharingGaps(sheet, *form);
    }
    addSharingSteps(sheet);
    addSharingPapers(sheet);
}

/// Each line leads to its field, where the form may be changed.
void ReferralSheet::addSharingGaps(FactSheet &sheet, const WithoutConsent &form)
{
    const QList<FieldProblem> gaps = withoutConsentGaps(form, WithoutConsentState::Authorised);
    if (gaps.isEmpty())
        return;
    sheet.addHint(tr("What the form still lacks:"));
    for (const FieldProblem &gap : gaps) {
        if (!mayChangeSharing()) {
            sheet.addText(gap.text);
            continue;
        }
        auto *link = new LinkButton(u"gap."_s + gap.field, gap.text, this);
        connect(link, &LinkButton::clicked, this, [this, field = gap.field] { Q_EMIT sharingGapWanted(field); });
        sheet.addWidget(link);
    }
}

bool ReferralSheet::mayChangeSharing() const
{
    return m_file.record.referral.state != ReferralState::Refused && m_context.reg().may(Operation::TakeReferral);
}

void ReferralSheet::addSharingSteps(FactSheet &sheet)
{
    const std::optional<WithoutConsent> &form = m_file.record.withoutConsent;
    if (mayChangeSharing()) {
        const QString text = form ? tr("Change the form of Appendix F") : tr("Begin the form of Appendix F");
        connect(sheet.addButton(u"changeSharing"_s, text), &QPushButton::clicked, this, &ReferralSheet::sharingWanted);
        if (form && isReviewOpen(*form)) {
            connect(sheet.addButton(u"reviewSharing"_s, tr("Record its review…")), &QPushButton::clicked, this,
                    &ReferralSheet::reviewSharing);
        }
    }
}

void ReferralSheet::addSharingPapers(FactSheet &sheet)
{
    if (!m_context.reg().may(Operation::PrintDocuments))
        return;
    const auto add = [&](const QString &name, const QString &text, bool blank) {
        connect(sheet.addButton(name, text), &QPushButton::clicked, this, [this, blank] {
            documents::PaperOrder order{.kind = documents::DocumentKind::WithoutConsent, .blank = blank};
            if (!blank)
                order.referral = m_file.record.referral.id;
            orderPaper(this, m_context, order, {blank ? u"blank"_s : m_file.record.referral.ref});
        });
    };
    if (m_file.record.withoutConsent)
        add(u"printWithoutConsent"_s, tr("Appendix F…"), false);
    if (m_file.record.referral.state != ReferralState::Refused)
        add(u"printBlankWithoutConsent"_s, tr("Blank Appendix F…"), true);
}

void ReferralSheet::reviewSharing()
{
    m_context.prompts().askReason(
        this,
        {tr("Record the review of the sharing?"), tr("It is recorded as made today."),
         tr("&What did it find, and how did the agencies respond?"), tr("&Record it"), u"referrals/reason"_s,
         u"review/%1"_s.arg(m_file.record.referral.id.value())},
        [this](const QString &found) {
            const Result<> done = recordSharingReview(m_context.reg(), m_file.record.referral.id,
                                                      m_file.record.withoutConsent->version, found);
            if (done)
                m_context.prompts().saved(tr("The review is recorded."));
            else
                m_context.prompts().failed(done.error());
            Q_EMIT decided();
        });
}

} // namespace marac
